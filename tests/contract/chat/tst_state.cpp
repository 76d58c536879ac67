// SPDX-License-Identifier: GPL-3.0-or-later
// What is one's own: mutes, archives, pins, drafts, blocks; and what admins look at.
#include "village.h"

using namespace Suhbat;
using namespace Suhbat::chat;

class StateTest : public test::VillageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void keepsMyStateToMyself();
    void tellsMyOtherDevicesAlone();
    void mutesUntil();
    void refusesStateOfStrangers();
    void keepsDrafts();
    void refusesDrafts();
    void silencesBothSidesOfABlock();
    void letsBlockedPeopleTalkInGroups();
    void notesWhatAdminsLookAt();
    void letsAdminsOnlyLook();
    void notesWhatAdminsDoToOthersRooms();
    void letsAdminsAloneKeepRooms();

private:
    QStringList notesOf(const Caller &admin);
};

void StateTest::keepsMyStateToMyself()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    RoomPatch patch;
    patch.isMuted = patch.isArchived = patch.isPinned = patch.isMarkedUnread = true;
    const Room changed = *v.update(people[0], room.id, patch);
    QVERIFY(changed.mine.isMuted && changed.mine.isArchived && changed.mine.isPinned && changed.mine.isMarkedUnread);
    const RoomState others = v.look(people[1], room.id).mine;
    QVERIFY(!others.isMuted && !others.isArchived && !others.isPinned && !others.isMarkedUnread);
    RoomPatch back;
    back.isArchived = false;
    ALLOWED(v.update(people[0], room.id, back));
    const RoomState mine = v.look(people[0], room.id).mine;
    QVERIFY(mine.isMuted && !mine.isArchived && mine.isPinned && mine.isMarkedUnread); // only what was given has changed
}

void StateTest::tellsMyOtherDevicesAlone()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    const qint64 seq = v.look(people[0], room.id).seq;
    v.told();
    RoomPatch patch;
    patch.isMuted = true;
    ALLOWED(v.update(people[0], room.id, patch));
    const auto events = v.told();
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0]->user, people[0].user);
    QCOMPARE(events[0]->userSeq, 2); // after the room itself
    QVERIFY(std::get<RoomStateChanged>(events[0]->body).state.isMuted);
    ALLOWED(v.update(people[0], room.id, patch));
    QVERIFY(v.told().empty());
    QCOMPARE(v.look(people[0], room.id).seq, seq);
    QCOMPARE(v.catchUpSelf(people[0], 1).userEvents.size(), 1);
    QCOMPARE(v.catchUpSelf(people[1], 1).userEvents.size(), 0);
}

void StateTest::mutesUntil()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    const Room room = v.group(person, {});
    RoomPatch patch;
    patch.isMuted = true;
    patch.mutedUntil = v.clock().now().plus(3600'000);
    QCOMPARE(v.update(person, room.id, patch)->mine.mutedUntil, *patch.mutedUntil);
    RoomPatch forEver;
    forEver.isMuted = true;
    QVERIFY(!v.update(person, room.id, forEver)->mine.mutedUntil.isValid());
}

void StateTest::refusesStateOfStrangers()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {});
    RoomPatch patch;
    patch.isMuted = true;
    REFUSED(v.update(people[1], room.id, patch), Code::NotFound);
    REFUSED(v.setDraft(people[1], room.id, QStringLiteral("x")), Code::NotFound);
}

void StateTest::keepsDrafts()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    const Message said = v.say(people[0], room.id, QStringLiteral("question"));
    v.told();
    const QString words = QStringLiteral("نیمه‌کاره… ");
    ALLOWED(v.setDraft(people[1], room.uuid, words, MessageRef(said.uuid)));
    const auto events = v.told();
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0]->user, people[1].user);
    QCOMPARE(std::get<DraftChanged>(events[0]->body).content, words);
    QCOMPARE(std::get<DraftChanged>(events[0]->body).replyTo, said.id);
    QCOMPARE(v.look(people[1], room.id).mine.draft, words);
    QCOMPARE(v.look(people[1], room.id).mine.draftReplyTo, said.id);
    QVERIFY(v.look(people[0], room.id).mine.draft.isEmpty());
    ALLOWED(v.setDraft(people[1], room.id, {}));
    QVERIFY(v.look(people[1], room.id).mine.draft.isEmpty());
    QVERIFY(!v.look(people[1], room.id).mine.draftReplyTo.isValid());
    // Of several changes only how it stands now is told.
    const auto caughtUp = v.catchUpSelf(people[1], 1);
    QCOMPARE(caughtUp.userEvents.size(), 1);
    QCOMPARE(caughtUp.userSeq, 3);
    QVERIFY(std::get<DraftChanged>(caughtUp.userEvents[0].body).content.isEmpty());
}

void StateTest::refusesDrafts()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar")), admin = v.person(QStringLiteral("root"), Role::Admin);
    const Room room = v.group(person, {}), other = v.group(person, {});
    const Message foreign = v.say(person, other.id, QStringLiteral("x"));
    REFUSED(v.setDraft(person, room.id, QString(4097, u'ن')), Code::TooLong);
    REFUSED(v.setDraft(person, room.id, QStringLiteral("x"), MessageRef(foreign.id)), Code::NotFound);
    REFUSED(v.setDraft(admin, room.id, QStringLiteral("x")), Code::Forbidden);
}

void StateTest::silencesBothSidesOfABlock()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.direct(people[0], people[1]);
    const Message said = v.say(people[1], room.id, QStringLiteral("x"));
    v.told();
    ALLOWED(v.block(people[0], people[1].user));
    const auto events = v.told();
    QCOMPARE(events.size(), size_t(1)); // the other side is never told
    QCOMPARE(events[0]->user, people[0].user);
    for (const Caller &person : people) {
        REFUSED(v.send(person, room.id, QStringLiteral("y")), Code::Blocked);
        REFUSED(v.react(person, said.id, QStringLiteral("👍")), Code::Blocked);
        ALLOWED(v.page(person, {room.id}));
        ALLOWED(v.markRead(person, room.id));
    }
    ALLOWED(v.unblock(people[0], people[1].user));
    for (const Caller &person : people)
        ALLOWED(v.send(person, room.id, QStringLiteral("z")));
    const auto caughtUp = v.catchUpSelf(people[0], 1);
    QVERIFY(std::any_of(caughtUp.userEvents.begin(), caughtUp.userEvents.end(), [](const Event &event) {
        const auto *changed = std::get_if<BlockedChanged>(&event.body);
        return changed && !changed->isBlocked;
    }));
}

void StateTest::letsBlockedPeopleTalkInGroups()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    ALLOWED(v.block(people[0], people[1].user));
    ALLOWED(v.send(people[1], room.id, QStringLiteral("x")));
    ALLOWED(v.send(people[0], room.id, QStringLiteral("y")));
}

QStringList StateTest::notesOf(const Caller &admin)
{
    QStringList notes;
    const QString sql = QStringLiteral("SELECT action || ' ' || target_id FROM audit WHERE actor_id = %1 ORDER BY id LIMIT 1 OFFSET %2");
    for (;;) {
        const QVariant note = village().ask(sql.arg(admin.user.value()).arg(notes.size()));
        if (!note.isValid())
            return notes;
        notes << note.toString();
    }
}

void StateTest::notesWhatAdminsLookAt()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar"));
    const Room room = v.group(person, {});
    const Message said = v.say(person, room.id, QStringLiteral("private"));
    const std::vector<std::function<bool(const Caller &)>> looks{
        [&](const Caller &c) { return v.room(c, room.id).has_value(); },
        [&](const Caller &c) { return v.page(c, {room.id}).has_value(); },
        [&](const Caller &c) { return v.get(c, said.id).has_value(); },
        [&](const Caller &c) { return v.pins(c, room.id).has_value(); },
        [&](const Caller &c) { return v.readBy(c, room.id, said.id).has_value(); },
        [&](const Caller &c) { return v.members(c, room.id).has_value(); },
        [&](const Caller &c) { return v.follow(c, room.id).has_value(); },
        [&](const Caller &c) { return !v.catchUp(c, room.id, 0).rooms.first().isGone; },
    };
    for (const auto &look : looks) {
        const Caller admin = v.person(QStringLiteral("root"), Role::Admin);
        QVERIFY(look(admin));
        QCOMPARE(notesOf(admin), QStringList{QStringLiteral("room.looked %1").arg(room.id.value())});
    }
    const Caller admin = v.person(QStringLiteral("root"), Role::Admin);
    const Room own = v.group(admin, {});
    ALLOWED(v.page(admin, {own.id}));
    QVERIFY(notesOf(admin).isEmpty());
}

void StateTest::letsAdminsOnlyLook()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar")), admin = v.person(QStringLiteral("root"), Role::Admin);
    const Room room = v.group(person, {});
    const Message said = v.say(person, room.id, QStringLiteral("x"));
    v.told();
    ALLOWED(v.page(admin, {room.id}));
    ALLOWED(v.markRead(admin, room.id));
    QVERIFY(v.told().empty()); // whoever looks leaves no trace for those who are looked at
    REFUSED(v.send(admin, room.id, QStringLiteral("y")), Code::Forbidden);
    REFUSED(v.edit(admin, said.id, QStringLiteral("y")), Code::Forbidden);
    REFUSED(v.remove(admin, said.id), Code::Forbidden);
    REFUSED(v.react(admin, said.id, QStringLiteral("👍")), Code::Forbidden);
    REFUSED(v.pin(admin, said.id), Code::Forbidden);
    REFUSED(v.setDraft(admin, room.id, QStringLiteral("y")), Code::Forbidden);
    REFUSED(v.removeRoom(admin, room.id), Code::Forbidden);
    QVERIFY(!v.get(person, said.id)->readAt.isValid());
    const RoomState mine = v.look(admin, room.id).mine;
    QCOMPARE(mine.unreadCount, 0);
}

void StateTest::notesWhatAdminsDoToOthersRooms()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Caller admin = v.person(QStringLiteral("root"), Role::Admin);
    const Room room = v.group(people[0], {});
    ALLOWED(v.addMember(admin, room.id, people[1].user));
    ALLOWED(v.removeMember(admin, room.id, people[1].user));
    ALLOWED(v.addMember(admin, room.id, admin.user)); // to speak, they join
    ALLOWED(v.send(admin, room.id, QStringLiteral("hello")));
    const QString id = u' ' + QString::number(room.id.value());
    QCOMPARE(notesOf(admin),
             (QStringList{QStringLiteral("room.member_added") + id, QStringLiteral("room.member_removed") + id, QStringLiteral("room.member_added") + id}));
}

void StateTest::letsAdminsAloneKeepRooms()
{
    auto &v = village();
    const Caller person = v.person(QStringLiteral("omar")), admin = v.person(QStringLiteral("root"), Role::Admin);
    const Room room = v.group(person, {});
    RoomPatch keep;
    keep.isKept = true;
    REFUSED(v.update(person, room.id, keep), Code::Forbidden);
    QVERIFY(!v.look(person, room.id).isKept);
    QVERIFY(v.update(admin, room.id, keep)->isKept);
    QVERIFY(notesOf(admin).contains(QStringLiteral("room.kept_changed %1").arg(room.id.value())));
}

QTEST_GUILESS_MAIN(StateTest)
#include "tst_state.moc"
