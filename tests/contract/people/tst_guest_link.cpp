// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_fixture.h"

#include "chat/support.h"
#include "core/random.h"

using namespace Suhbat;
using namespace Qt::StringLiterals;
using store::Dialect;
using test::answerOf;
using test::PeopleFixture;

namespace {

// A shop with a vendor, a guest who wrote about product 7, and the account that the guest turns out to be.
class Shop : public PeopleFixture
{
public:
    explicit Shop(Dialect dialect) : PeopleFixture(dialect), support(store(), limits), rooms(store(), limits), messages(store(), limits)
    {
        vendor = account(u"vendor"_s, Role::Vendor);
        buyer = account(u"buyer"_s);
        const auto session = answerOf<chat::GuestSession>([&](auto reply) { guests.open({u"visitor"_s, {}, u"192.0.2.1"_s}, reply); });
        secret = uuidText(session->secret);
        visitor = *answerOf<Caller>([&](auto reply) { identity.resolve(chat::Credential::guest(secret), {}, reply); });
    }

    Room start(const Caller &caller, const QString &product, const QString &words)
    {
        const chat::StartRequest request{vendor.user, Product{.key = product}, words};
        const auto opened = answerOf<chat::OpenedRoom>([&](auto reply) { support.start(caller, request, reply); });
        if (!opened)
            qFatal("no room: %s", codeName(opened.error().code));
        return opened->room;
    }
    Result<int> link(const Caller &caller)
    {
        return answerOf<int>([&](auto reply) { guests.link(caller, secret, reply); });
    }
    QVariant sql(const QString &query)
    {
        return read([query](store::Session &session) -> Result<QVariant> { return test::ask(session, query); });
    }

    chat::Support support;
    chat::Rooms rooms;
    chat::Messages messages;
    Caller vendor, buyer, visitor;
    QByteArray secret;
};

template<class Body>
int countOf(const std::vector<EventPtr> &events, UserId user)
{
    return int(
        std::count_if(events.begin(), events.end(), [&](const EventPtr &event) { return std::holds_alternative<Body>(event->body) && event->user == user; }));
}

} // namespace

class GuestLinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void movesTheRoomsAsTheyAre();
    void findsAMovedRoomAgain();
    void keepsBothRoomsWhereThereAreTwo();
    void movesWordsAndReactions();
    void voidsTheSecret();
    void tellsEverySide();
    void leavesAVendorOneMembership();
    void blocksThePersonWhoWasBlockedAsAGuest();
    void refusesASecretThatOpensNothing();
};

void GuestLinkTest::movesTheRoomsAsTheyAre()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Shop shop(dialect);
    const Room one = shop.start(shop.visitor, u"7"_s, u"Is it new?"_s);
    const Room two = shop.start(shop.visitor, u"8"_s, u"And this?"_s);
    const auto linked = shop.link(shop.buyer);
    QVERIFY(linked);
    QCOMPARE(*linked, 2);

    const auto rooms = answerOf<QList<Room>>([&](auto reply) { shop.rooms.list(shop.buyer, reply); });
    QVERIFY(rooms);
    QCOMPARE(rooms->size(), 2);
    const auto first = answerOf<Room>([&](auto reply) { shop.rooms.get(shop.buyer, one.id, reply); });
    QVERIFY(first);
    QCOMPARE(first->uuid, one.uuid);
    QVERIFY(!first->guest.isValid());
    QCOMPARE(first->members.size(), 2);
    QVERIFY(!answerOf<Room>([&](auto reply) { shop.rooms.get(shop.visitor, two.id, reply); }));
}

void GuestLinkTest::findsAMovedRoomAgain()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Shop shop(dialect);
    const Room room = shop.start(shop.visitor, u"7"_s, u"Is it new?"_s);
    QVERIFY(shop.link(shop.buyer));
    QCOMPARE(shop.start(shop.buyer, u"7"_s, {}).id, room.id);
}

void GuestLinkTest::keepsBothRoomsWhereThereAreTwo()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Shop shop(dialect);
    const Room guests = shop.start(shop.visitor, u"7"_s, u"Is it new?"_s);
    const Room own = shop.start(shop.buyer, u"7"_s, u"Hello again"_s);
    const auto linked = shop.link(shop.buyer);
    QVERIFY(linked);
    QCOMPARE(*linked, 1);
    QCOMPARE(answerOf<QList<Room>>([&](auto reply) { shop.rooms.list(shop.buyer, reply); })->size(), 2);
    QCOMPARE(shop.start(shop.buyer, u"7"_s, {}).id, own.id);
    QVERIFY(answerOf<Room>([&](auto reply) { shop.rooms.get(shop.buyer, guests.id, reply); }));
}

void GuestLinkTest::movesWordsAndReactions()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Shop shop(dialect);
    const Room room = shop.start(shop.visitor, u"7"_s, u"Is it new?"_s);
    const auto sent = answerOf<chat::SentMessage>([&](auto reply) { shop.messages.send(shop.vendor, {.room = room.id, .content = u"Yes"_s}, reply); });
    QVERIFY(sent);
    QVERIFY(answerOf<chat::MessageChange>([&](auto reply) { shop.messages.react(shop.visitor, sent->message.id, u"👍"_s, chat::Toggle::On, reply); }));
    QVERIFY(shop.link(shop.buyer));

    const auto page = answerOf<chat::MessagePage>([&](auto reply) { shop.messages.page(shop.buyer, {.room = room.id}, reply); });
    QVERIFY(page);
    QCOMPARE(page->messages.size(), 2);
    QCOMPARE(page->messages.at(1).sender, shop.buyer.user);
    QVERIFY(!page->messages.at(1).senderIsGuest);
    QCOMPARE(page->messages.at(1).senderUsername, u"buyer"_s);
    QCOMPARE(page->messages.at(1).senderType, SenderType::Customer);
    QCOMPARE(page->messages.at(0).reactions.size(), 1);
    QVERIFY(page->messages.at(0).reactions.at(0).mine);
}

void GuestLinkTest::voidsTheSecret()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Shop shop(dialect);
    shop.start(shop.visitor, u"7"_s, u"Is it new?"_s);
    QVERIFY(shop.identity.known(chat::Credential::guest(shop.secret), {}));
    QVERIFY(shop.link(shop.buyer));
    QVERIFY(!shop.identity.known(chat::Credential::guest(shop.secret), {}));
    QVERIFY(!answerOf<Caller>([&](auto reply) { shop.identity.resolve(chat::Credential::guest(shop.secret), {}, reply); }));
    const auto again = shop.link(shop.buyer);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Code::NotFound);
    QCOMPARE(shop.sql(u"SELECT linked_user_id FROM guest_sessions"_s).toLongLong(), shop.buyer.user.value());
}

void GuestLinkTest::tellsEverySide()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Shop shop(dialect);
    const Room room = shop.start(shop.visitor, u"7"_s, u"Is it new?"_s);
    const auto before = answerOf<chat::FollowedRoom>([&](auto reply) { shop.rooms.follow(shop.vendor, room.id, reply); });
    QVERIFY(shop.link(shop.buyer));
    QTRY_COMPARE(shop.revocations(shop.visitor.user), 1); // the guest's sockets close

    QTRY_COMPARE(countOf<RoomGained>(shop.recorder().events(), shop.buyer.user), 1);
    std::vector<qint64> seqs;
    QStringList kinds;
    for (const EventPtr &event : shop.recorder().events()) {
        if (event->room != room.id || event->seq <= before->seq)
            continue;
        seqs.push_back(event->seq);
        kinds << (std::holds_alternative<MemberLeft>(event->body)         ? u"left"_s
                      : std::holds_alternative<MemberJoined>(event->body) ? u"joined"_s
                      : std::holds_alternative<RoomChanged>(event->body)  ? u"changed"_s
                                                                          : u"other"_s);
    }
    QCOMPARE(kinds, QStringList({u"left"_s, u"joined"_s, u"changed"_s}));
    for (size_t i = 0; i < seqs.size(); ++i)
        QCOMPARE(seqs[i], before->seq + 1 + qint64(i));
}

void GuestLinkTest::leavesAVendorOneMembership()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Shop shop(dialect);
    const Room room = shop.start(shop.visitor, u"7"_s, u"Is it new?"_s);
    const auto linked = shop.link(shop.vendor);
    QVERIFY(linked);
    QCOMPARE(*linked, 1);
    QCOMPARE(answerOf<Room>([&](auto reply) { shop.rooms.get(shop.vendor, room.id, reply); })->members.size(), 1);
}

void GuestLinkTest::blocksThePersonWhoWasBlockedAsAGuest()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Shop shop(dialect);
    shop.start(shop.visitor, u"7"_s, u"Is it new?"_s);
    QVERIFY(answerOf<User>([&](auto reply) { shop.blocks.block(shop.vendor, shop.visitor.user, reply); }));
    QVERIFY(shop.link(shop.buyer));
    QVERIFY(shop.sql(u"SELECT 1 FROM blocks WHERE user_id = %1 AND blocked_id = %2"_s.arg(shop.vendor.user.value()).arg(shop.buyer.user.value())).isValid());
}

void GuestLinkTest::refusesASecretThatOpensNothing()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Shop shop(dialect);
    for (const QByteArray &secret : {QByteArray(), QByteArray("nonsense"), uuidText(newUuid())}) {
        const auto refused = answerOf<int>([&](auto reply) { shop.guests.link(shop.buyer, secret, reply); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::NotFound);
    }
}

QTEST_GUILESS_MAIN(GuestLinkTest)
#include "tst_guest_link.moc"
