// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what in every kind of room: the whole table, one line a kind of caller.
#include "chat/policy.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::chat;

namespace {

constexpr Action actions[]
    = {Action::ReadRoom,  Action::SendMessage,  Action::EditMessage, Action::DeleteMessage, Action::React,      Action::PinMessage,   Action::RenameRoom,
       Action::AddMember, Action::RemoveMember, Action::LeaveRoom,   Action::AppointAdmin,  Action::DeleteRoom, Action::UpdateTicket, Action::KeepRoom};
constexpr const char *actionNames[]
    = {"read", "send", "edit", "delete", "react", "pin", "rename", "add", "remove", "leave", "appoint", "delete room", "ticket", "keep"};

struct Line {
    const char *who;
    RoomKind room;
    Role role;
    Standing standing;
    // One letter an action, in the order above, on a message of somebody else: y may, n may not (403), - is not told that it exists (404).
    const char *others;
    const char *own; // the same on the caller's own message
};

constexpr Line table[] = {
    // who                                room               role          standing             read send edit …
    {"stranger, direct room", RoomKind::Direct, Role::User, Standing::Stranger, "--------------", "--------------"},
    {"vendor stranger, direct room", RoomKind::Direct, Role::Vendor, Standing::Stranger, "--------------", "--------------"},
    {"agent stranger, direct room", RoomKind::Direct, Role::Agent, Standing::Stranger, "--------------", "--------------"},
    {"admin who looks, direct room", RoomKind::Direct, Role::Admin, Standing::Stranger, "ynnnnnnnnnnnny", "ynnnnnnnnnnnny"},
    {"member, direct room", RoomKind::Direct, Role::User, Standing::Member, "yynnyynnnnnnnn", "yyyyyynnnnnnnn"},
    {"agent member, direct room", RoomKind::Direct, Role::Agent, Standing::Member, "yynnyynnnnnnnn", "yyyyyynnnnnnnn"},
    {"admin member, direct room", RoomKind::Direct, Role::Admin, Standing::Member, "yynyyynnnnnnny", "yyyyyynnnnnnny"},

    {"guest stranger, group", RoomKind::Group, Role::Guest, Standing::Stranger, "--------------", "--------------"},
    {"stranger, group", RoomKind::Group, Role::User, Standing::Stranger, "--------------", "--------------"},
    {"agent stranger, group", RoomKind::Group, Role::Agent, Standing::Stranger, "--------------", "--------------"},
    {"admin who looks, group", RoomKind::Group, Role::Admin, Standing::Stranger, "ynnnnnnyynnnny", "ynnnnnnyynnnny"},
    {"member, group", RoomKind::Group, Role::User, Standing::Member, "yynnyynnnynnnn", "yyyyyynnnynnnn"},
    {"vendor member, group", RoomKind::Group, Role::Vendor, Standing::Member, "yynnyynnnynnnn", "yyyyyynnnynnnn"},
    {"room admin, group", RoomKind::Group, Role::User, Standing::RoomAdmin, "yynyyyyyyyyynn", "yyyyyyyyyyyynn"},
    {"admin member, group", RoomKind::Group, Role::Admin, Standing::Member, "yynyyyyyyyyyny", "yyyyyyyyyyyyny"},

    {"guest stranger, product", RoomKind::Product, Role::Guest, Standing::Stranger, "--------------", "--------------"},
    {"another vendor, product", RoomKind::Product, Role::Vendor, Standing::Stranger, "--------------", "--------------"},
    {"agent stranger, product", RoomKind::Product, Role::Agent, Standing::Stranger, "--------------", "--------------"},
    {"admin who looks, product", RoomKind::Product, Role::Admin, Standing::Stranger, "ynnnnnnyynnnny", "ynnnnnnyynnnny"},
    {"guest buyer, product", RoomKind::Product, Role::Guest, Standing::Member, "yynnynnnnnnnnn", "yyyyynnnnnnnnn"},
    {"buyer, product", RoomKind::Product, Role::User, Standing::Member, "yynnyynnnnnnnn", "yyyyyynnnnnnnn"},
    {"its vendor, product", RoomKind::Product, Role::Vendor, Standing::Member, "yynnyynnnnnnnn", "yyyyyynnnnnnnn"},

    {"stranger, support", RoomKind::Support, Role::User, Standing::Stranger, "--------------", "--------------"},
    {"vendor stranger, support", RoomKind::Support, Role::Vendor, Standing::Stranger, "--------------", "--------------"},
    {"guest customer, support", RoomKind::Support, Role::Guest, Standing::Member, "yynnynnnnnnnnn", "yyyyynnnnnnnnn"},
    {"customer, support", RoomKind::Support, Role::User, Standing::Member, "yynnyynnnnnnnn", "yyyyyynnnnnnnn"},
    {"agent not yet in, support", RoomKind::Support, Role::Agent, Standing::Stranger, "yynnnnyyynnnyn", "yynnnnyyynnnyn"},
    {"agent in it, support", RoomKind::Support, Role::Agent, Standing::Member, "yynnyyyyyynnyn", "yyyyyyyyyynnyn"},
    {"admin who looks, support", RoomKind::Support, Role::Admin, Standing::Stranger, "ynnnnnyyynnnyy", "ynnnnnyyynnnyy"},
    {"admin member, support", RoomKind::Support, Role::Admin, Standing::Member, "yynyyyyyyynnyy", "yyyyyyyyyynnyy"},
};

char letterOf(const Result<> &answer)
{
    if (answer)
        return 'y';
    return answer.error().code == Code::NotFound ? '-' : 'n';
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decidesEveryActionForEveryKindOfCaller_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<bool>("isAuthor");
        for (size_t i = 0; i < std::size(table); ++i) {
            QTest::addRow("%s", table[i].who) << int(i) << false;
            QTest::addRow("%s, own message", table[i].who) << int(i) << true;
        }
    }
    void decidesEveryActionForEveryKindOfCaller()
    {
        QFETCH(int, line);
        QFETCH(bool, isAuthor);
        const Line &expected = table[size_t(line)];
        const char *letters = isAuthor ? expected.own : expected.others;
        for (size_t i = 0; i < std::size(actions); ++i) {
            const auto answer = mayDo(actions[i], {expected.role, expected.standing, expected.room, isAuthor, false});
            QVERIFY2(letterOf(answer) == letters[i],
                     qPrintable(QStringLiteral("%1: expected %2, got %3")
                                    .arg(QLatin1String(actionNames[i]))
                                    .arg(QLatin1Char(letters[i]))
                                    .arg(QLatin1Char(letterOf(answer)))));
        }
    }

    void silencesBothSidesOfABlock()
    {
        const Situation blocked{Role::User, Standing::Member, RoomKind::Direct, false, true};
        QCOMPARE(mayDo(Action::SendMessage, blocked).error().code, Code::Blocked);
        QCOMPARE(mayDo(Action::React, blocked).error().code, Code::Blocked);
        Situation author = blocked;
        author.isAuthor = true;
        QCOMPARE(mayDo(Action::EditMessage, author).error().code, Code::Blocked); // new words by the back door
        QVERIFY(mayDo(Action::ReadRoom, blocked));
    }

    void namesAuthorsByWhomTheyFace_data()
    {
        QTest::addColumn<Role>("author");
        QTest::addColumn<RoomKind>("kind");
        QTest::addColumn<RoleCounts>("others");
        QTest::addColumn<SenderType>("type");
        QTest::addColumn<Direction>("direction");
        const RoleCounts plain{1, 0, 0, 0}, vendor{0, 1, 0, 0}, agent{0, 0, 1, 0}, admin{0, 0, 0, 1}, nobody{};
        QTest::newRow("user among users") << Role::User << RoomKind::Group << plain << SenderType::User << Direction::Outgoing;
        QTest::newRow("user before a vendor") << Role::User << RoomKind::Product << vendor << SenderType::Customer << Direction::Incoming;
        QTest::newRow("user before an agent") << Role::User << RoomKind::Direct << agent << SenderType::Customer << Direction::Incoming;
        QTest::newRow("user before an admin") << Role::User << RoomKind::Direct << admin << SenderType::User << Direction::Incoming;
        QTest::newRow("customer before any agent has come") << Role::User << RoomKind::Support << nobody << SenderType::Customer << Direction::Incoming;
        QTest::newRow("guest") << Role::Guest << RoomKind::Product << vendor << SenderType::Guest << Direction::Incoming;
        QTest::newRow("vendor before a buyer") << Role::Vendor << RoomKind::Product << plain << SenderType::Vendor << Direction::Outgoing;
        QTest::newRow("vendor who asks for help") << Role::Vendor << RoomKind::Support << agent << SenderType::Customer << Direction::Incoming;
        QTest::newRow("vendor among vendors") << Role::Vendor << RoomKind::Group << vendor << SenderType::User << Direction::Outgoing;
        QTest::newRow("agent before a customer") << Role::Agent << RoomKind::Support << plain << SenderType::Agent << Direction::Outgoing;
        QTest::newRow("agent who writes to a plain account") << Role::Agent << RoomKind::Direct << plain << SenderType::Agent << Direction::Outgoing;
        QTest::newRow("agent among agents") << Role::Agent << RoomKind::Group << agent << SenderType::User << Direction::Outgoing;
    }
    void namesAuthorsByWhomTheyFace()
    {
        QFETCH(Role, author);
        QFETCH(RoomKind, kind);
        QFETCH(RoleCounts, others);
        const Stance stance = stanceOf(author, kind, others);
        QTEST(stance.type, "type");
        QTEST(stance.direction, "direction");
    }
};

QTEST_APPLESS_MAIN(PolicyTest)
#include "tst_policy.moc"
