// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

using namespace Suhbat;
using namespace Suhbat::chat;
using test::Village;

class PagesTest : public test::VillageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void turnsPagesNewestFirst();
    void goesOnFromAMessage();
    void refusesPagesThatAreNotThere();
    void showsAnEmptyRoom();
    void marksMessagesReadByTheirFirstReader();
    void neverMovesAMarkerBack();
    void countsWhatIsUnread();
    void startsThoseWhoJoinWithNothingUnread();
    void writesOneRowARead();
    void tellsWhoHasRead();
    void clearsAMarkOfUnread();
};

namespace {

QString numbers(const QList<Message> &messages)
{
    QStringList words;
    for (const Message &message : messages)
        words << message.content;
    return words.join(u' ');
}

QList<Message> count(Village &v, const Caller &author, const Room &room, int count)
{
    QList<Message> said;
    for (int i = 1; i <= count; ++i)
        said << v.say(author, room.id, QString::number(i));
    return said;
}

} // namespace

void PagesTest::turnsPagesNewestFirst()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    count(v, author, room, 7);
    const auto first = v.page(author, {room.id, 1, 3});
    QCOMPARE(numbers(first->messages), QStringLiteral("7 6 5"));
    QCOMPARE(first->count, 7);
    QVERIFY(first->hasOlder && !first->hasNewer);
    const auto second = v.page(author, {room.uuid, 2, 3});
    QCOMPARE(numbers(second->messages), QStringLiteral("4 3 2"));
    QVERIFY(second->hasOlder && second->hasNewer);
    const auto last = v.page(author, {room.id, 3, 3});
    QCOMPARE(numbers(last->messages), QStringLiteral("1"));
    QVERIFY(!last->hasOlder && last->hasNewer);
    QCOMPARE(numbers(v.page(author, {room.id, 1, 100})->messages), QStringLiteral("7 6 5 4 3 2 1"));
}

void PagesTest::goesOnFromAMessage()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {}), other = v.group(author, {});
    const auto said = count(v, author, room, 7);
    const Message foreign = v.say(author, other.id, QStringLiteral("x"));
    const auto before = [&](const MessageRef &message, int size) { return v.page(author, {room.id, 1, size, message, {}}); };
    const auto after = [&](const MessageRef &message, int size) { return v.page(author, {room.id, 1, size, {}, message}); };
    QCOMPARE(numbers(before(said[4].id, 2)->messages), QStringLiteral("4 3"));
    QCOMPARE(numbers(before(said[1].uuid, 5)->messages), QStringLiteral("1"));
    QVERIFY(!before(said[1].uuid, 5)->hasOlder);
    QCOMPARE(before(said[0].id, 5)->messages.size(), 0);
    QCOMPARE(numbers(after(said[2].id, 2)->messages), QStringLiteral("5 4"));
    QVERIFY(after(said[2].id, 2)->hasNewer);
    QCOMPARE(numbers(after(said[4].id, 50)->messages), QStringLiteral("7 6"));
    QVERIFY(!after(said[4].id, 50)->hasNewer);
    QCOMPARE(after(said[6].id, 5)->messages.size(), 0);
    QCOMPARE(after(said[6].id, 5)->count, 7);
    REFUSED(before(foreign.id, 5), Code::NotFound);
    REFUSED(after(MessageId(987654321), 5), Code::NotFound);
}

void PagesTest::refusesPagesThatAreNotThere()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    count(v, author, room, 3);
    REFUSED(v.page(author, {room.id, 2, 3}), Code::NotFound);
    REFUSED(v.page(author, {room.id, 2000000000, 200}), Code::NotFound);
    ALLOWED(v.page(author, {room.id, 2, 2}));
}

void PagesTest::showsAnEmptyRoom()
{
    auto &v = village();
    const Caller author = v.person(QStringLiteral("omar"));
    const Room room = v.group(author, {});
    const auto page = v.page(author, {room.id});
    QCOMPARE(page->count, 0);
    QVERIFY(page->messages.isEmpty() && !page->hasOlder && !page->hasNewer);
    REFUSED(v.page(author, {room.id, 2, 50}), Code::NotFound);
    QVERIFY(!v.look(author, room.id).lastMessage);
    ALLOWED(v.markRead(author, room.id));
}

void PagesTest::marksMessagesReadByTheirFirstReader()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("karim")});
    const Room room = v.group(people[0], {people[1], people[2]});
    const auto said = count(v, people[0], room, 3);
    const Message answer = v.say(people[1], room.id, QStringLiteral("4"));
    ALLOWED(v.markRead(people[0], room.id)); // the author of 1–3 has read 4
    v.clock().advance(1000);
    const Timestamp at = v.clock().now();
    v.told();
    const auto mark = v.markRead(people[1], room.id, MessageRef(said[1].id));
    QCOMPARE(mark->upTo, said[1].id);
    QCOMPARE(mark->unreadCount, 1);
    const auto receipts = v.told<ReadReceipt>();
    QCOMPARE(receipts.size(), size_t(1));
    const auto &receipt = std::get<ReadReceipt>(receipts[0]->body);
    QCOMPARE(receipt.upTo, said[1].id);
    QCOMPARE(receipt.upToUuid, said[1].uuid);
    QCOMPARE(receipt.user, people[1].user);
    QCOMPARE(receipts[0]->seq, 0);
    v.clock().advance(1000);
    ALLOWED(v.markRead(people[2], room.id));
    const QList<Message> seen = v.read(people[0], room.id); // 4 3 2 1
    QCOMPARE(seen[3].readAt, at);
    QCOMPARE(seen[2].readAt, at);
    QCOMPARE(seen[1].readAt, v.clock().now());
    QCOMPARE(seen[0].readAt, at.plus(-1000));
    Q_UNUSED(answer)
}

void PagesTest::neverMovesAMarkerBack()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]}), other = v.group(people[0], {people[1]});
    const auto said = count(v, people[0], room, 3);
    const Message foreign = v.say(people[0], other.id, QStringLiteral("x"));
    ALLOWED(v.markRead(people[1], room.id, MessageRef(said[2].uuid)));
    v.told();
    const auto mark = v.markRead(people[1], room.id, MessageRef(said[0].id));
    QCOMPARE(mark->upTo, said[2].id);
    QCOMPARE(mark->unreadCount, 0);
    QVERIFY(v.told().empty());
    REFUSED(v.markRead(people[1], room.id, MessageRef(foreign.id)), Code::NotFound);
    QCOMPARE(v.look(people[1], room.id).mine.lastReadOrdinal, 3);
}

void PagesTest::countsWhatIsUnread()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    const auto said = count(v, people[0], room, 3);
    v.say(people[1], room.id, QStringLiteral("own"));
    v.say(people[0], room.id, QStringLiteral("5 @") + people[1].username);
    ALLOWED(v.remove(people[0], said[1].id));
    const auto state = [&](const Caller &caller) { return v.look(caller, room.id).mine; };
    QCOMPARE(state(people[1]).unreadCount, 3);
    QCOMPARE(state(people[1]).mentionCount, 1);
    QCOMPARE(state(people[0]).unreadCount, 1);
    v.told();
    ALLOWED(v.markRead(people[1], room.id, MessageRef(said[2].id)));
    const auto markers = v.told<ReadMarker>();
    QCOMPARE(markers.size(), size_t(1));
    QCOMPARE(markers[0]->user, people[1].user);
    QVERIFY(markers[0]->userSeq > 0);
    QCOMPARE(std::get<ReadMarker>(markers[0]->body).unreadCount, 1);
    QCOMPARE(std::get<ReadMarker>(markers[0]->body).mentionCount, 1);
    QCOMPARE(state(people[1]).unreadCount, 1);
    ALLOWED(v.markRead(people[1], room.id));
    QCOMPARE(state(people[1]).unreadCount, 0);
    QCOMPARE(state(people[1]).mentionCount, 0);
}

void PagesTest::startsThoseWhoJoinWithNothingUnread()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {});
    const auto said = count(v, people[0], room, 3);
    ALLOWED(v.addMember(people[0], room.id, people[1].user));
    QCOMPARE(v.look(people[1], room.id).mine.unreadCount, 0);
    QCOMPARE(v.read(people[1], room.id).size(), 3);
    QVERIFY(v.readBy(people[0], room.id, said[0].id)->isEmpty());
    QVERIFY(!v.read(people[0], room.id).first().readAt.isValid());
    v.say(people[0], room.id, QStringLiteral("4"));
    QCOMPARE(v.look(people[1], room.id).mine.unreadCount, 1);
    // Their receipt up to 4 speaks of 1–3 as well, to whoever hears it as to whoever looks.
    ALLOWED(v.markRead(people[1], room.id));
    for (const auto messages = v.read(people[0], room.id); const Message &message : messages)
        QVERIFY(message.readAt.isValid());
    QCOMPARE(v.readBy(people[0], room.id, said[0].id)->size(), 1);
}

void PagesTest::writesOneRowARead()
{
    auto &v = village();
    QList<Caller> crowd;
    for (int i = 0; i < 30; ++i)
        crowd << v.person(QStringLiteral("crowd"));
    const Room room = v.group(crowd.first(), crowd.mid(1));
    v.say(crowd.first(), room.id, QStringLiteral("x"));
    const auto rows = [&] { return v.ask(QStringLiteral("SELECT (SELECT count(*) FROM user_events) + (SELECT count(*) FROM room_events)")).toLongLong(); };
    const qint64 before = rows();
    v.told();
    ALLOWED(v.markRead(crowd.last(), room.id));
    QCOMPARE(rows(), before + 1);
    QCOMPARE(v.told().size(), size_t(2));
}

void PagesTest::tellsWhoHasRead()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris"), QStringLiteral("karim")});
    const Room room = v.group(people[0], {people[1], people[2]});
    const auto said = count(v, people[0], room, 2);
    ALLOWED(v.markRead(people[1], room.id, MessageRef(said[0].id)));
    v.clock().advance(5);
    ALLOWED(v.markRead(people[2], room.id));
    ALLOWED(v.markRead(people[0], room.id));
    const auto first = v.readBy(people[0], room.id, said[0].id), second = v.readBy(people[1], room.uuid, said[1].uuid);
    QCOMPARE(first->size(), 2);
    QCOMPARE(first->at(0).user, people[1].user);
    QCOMPARE(first->at(1).username, people[2].username);
    QCOMPARE(second->size(), 1);
    QCOMPARE(second->first().readAt, v.clock().now());
}

void PagesTest::clearsAMarkOfUnread()
{
    auto &v = village();
    const auto people = v.people({QStringLiteral("anna"), QStringLiteral("boris")});
    const Room room = v.group(people[0], {people[1]});
    RoomPatch unread;
    unread.isMarkedUnread = true;
    for (const bool hasNews : {false, true}) {
        ALLOWED(v.update(people[1], room.id, unread));
        if (hasNews)
            v.say(people[0], room.id, QStringLiteral("x"));
        QVERIFY(v.look(people[1], room.id).mine.isMarkedUnread);
        v.told();
        ALLOWED(v.markRead(people[1], room.id));
        QVERIFY(!v.look(people[1], room.id).mine.isMarkedUnread);
        const auto changes = v.told<RoomStateChanged>();
        QCOMPARE(changes.size(), size_t(1));
        QVERIFY(!std::get<RoomStateChanged>(changes[0]->body).state.isMarkedUnread);
    }
}

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
