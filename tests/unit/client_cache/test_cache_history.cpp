// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "text/fold.h"

using namespace Qt::StringLiterals;
using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::client::test;

class TestCacheHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsARoomWhole();
    void keepsAMessageWhole();
    void joinsStretchesThatTouch();
    void growsAStretchByWhatComesNext();
    void keepsAHoleApart();
    void findsFoldedWords();
    void forgetsTheWordsOfWhatWasEdited();
    void asksSearchByRoomSenderAndDay();
    void givesAMessageItsNewId();
    void findsADaysFirstMessage();
    void removesWhatTheServerNoLongerHas();
    void removesARoomWithAllThatWasSaid();
};

void TestCacheHistory::keepsARoomWhole()
{
    CacheHouse cache;
    CachedRoom cached;
    cached.room = roomOf(7, 42);
    cached.room.ticket = Ticket{.id = TicketId(3), .number = 12, .subject = u"Help"_s, .priority = u"high"_s, .createdAt = Timestamp(5)};
    cached.room.pinned = {MessageId(9), MessageId(4)};
    cached.room.mine.isMuted = true;
    cached.room.mine.mutedUntil = Timestamp(99);
    cached.room.mine.unreadCount = 3;
    cached.room.mine.draft = u"سلام"_s;
    cached.readUpTo = MessageId(8);
    cache.change([&] { cache->rooms().put(cached); });
    cache.reopen();

    const auto found = cache->rooms().find(RoomId(7));
    QVERIFY(found);
    QCOMPARE(found->room.name, u"Room 7"_s);
    QCOMPARE(found->room.uuid, cached.room.uuid);
    QCOMPARE(found->room.seq, 42);
    QCOMPARE(found->room.members.size(), 1);
    QVERIFY(found->room.members.first().isAdmin);
    QCOMPARE(found->room.ticket->subject, u"Help"_s);
    QCOMPARE(found->room.pinned, cached.room.pinned);
    QCOMPARE(found->room.mine.mutedUntil, Timestamp(99));
    QCOMPARE(found->room.mine.unreadCount, 3);
    QCOMPARE(found->room.mine.draft, u"سلام"_s);
    QCOMPARE(found->readUpTo, MessageId(8));
    QCOMPARE(cache->rooms().idOf(cached.room.uuid).value_or(RoomId()), RoomId(7));
}

void TestCacheHistory::keepsAMessageWhole()
{
    CacheHouse cache;
    Message message = messageOf(5, RoomId(7), u"**hi**"_s);
    message.senderType = SenderType::Vendor;
    message.direction = Direction::Outgoing;
    message.type = MessageType::File;
    message.attachments = {{.id = AttachmentId(6), .kind = AttachmentKind::File, .fileName = u"a.pdf"_s, .fileSize = 12, .fileType = u"application/pdf"_s}};
    message.reactions = {{u"👍"_s, 2, true}, {u"🎉"_s, 1, false}};
    message.replyTo = ReplyPreview{MessageId(2), u"carol"_s, u"what?"_s};
    message.forwardedFrom = u"dave"_s;
    message.mentions = {UserId(1)};
    message.editedAt = Timestamp(77);
    cache.change([&] { cache->messages().put(message); });

    const auto found = cache->messages().find(message.uuid);
    QVERIFY(found);
    QCOMPARE(found->id, message.id);
    QCOMPARE(found->content, message.content);
    QCOMPARE(found->senderType, SenderType::Vendor);
    QCOMPARE(found->type, MessageType::File);
    QCOMPARE(found->attachments.first().fileName, u"a.pdf"_s);
    QCOMPARE(found->reactions.size(), 2);
    QVERIFY(found->reactions.first().mine);
    QVERIFY(!found->reactions.last().mine);
    QCOMPARE(found->replyTo->excerpt, u"what?"_s);
    QCOMPARE(found->forwardedFrom, u"dave"_s);
    QCOMPARE(found->mentions, message.mentions);
    QCOMPARE(found->createdAt, message.createdAt);
    QCOMPARE(found->editedAt, Timestamp(77));
}

void TestCacheHistory::joinsStretchesThatTouch()
{
    CacheHouse cache;
    const RoomId room(7);
    cache.change([&] {
        cache->spans().add(room, {MessageId(10), MessageId(20), false});
        cache->spans().add(room, {MessageId(40), MessageId(50), false});
        cache->spans().add(room, {MessageId(1), MessageId(5), true});
    });
    QCOMPARE(cache->spans().all(room).size(), 3);
    cache.change([&] { cache->spans().add(room, {MessageId(15), MessageId(40), false}); });
    QCOMPARE(cache->spans().all(room), (QList<Span>{{MessageId(1), MessageId(5), true}, {MessageId(10), MessageId(50), false}}));
    cache.change([&] { cache->spans().add(room, {MessageId(5), MessageId(10), false}); });
    QCOMPARE(cache->spans().all(room), (QList<Span>{{MessageId(1), MessageId(50), true}}));
}

void TestCacheHistory::growsAStretchByWhatComesNext()
{
    CacheHouse cache;
    const RoomId room(7);
    cache.change([&] {
        cache->spans().grow(room, MessageId(), MessageId(3)); // a room's first message
        cache->spans().grow(room, MessageId(3), MessageId(9));
    });
    QCOMPARE(cache->spans().all(room), (QList<Span>{{MessageId(3), MessageId(9), true}}));
}

void TestCacheHistory::keepsAHoleApart()
{
    CacheHouse cache;
    const RoomId room(7);
    cache.change([&] {
        cache->spans().add(room, {MessageId(3), MessageId(9), true});
        cache->spans().grow(room, MessageId(12), MessageId(15)); // nobody has seen what follows 9
    });
    QCOMPARE(cache->spans().all(room).size(), 2);
    QVERIFY(!cache->spans().around(room, MessageId(12)));
    QVERIFY(cache->spans().around(room, MessageId(4)));
}

static QList<MessageId> found(CacheHouse &cache, const QString &text, SearchQuestion question = {})
{
    question.text = text;
    return cache->messages().search(question, text::queryWords(text));
}

void TestCacheHistory::findsFoldedWords()
{
    CacheHouse cache;
    cache.change([&] {
        cache->messages().put(messageOf(1, RoomId(7), u"سلامٌ عليكم"_s));
        cache->messages().put(messageOf(2, RoomId(7), u"می\u200Cروم به خانه"_s));
        cache->messages().put(messageOf(3, RoomId(7), u"Ўзбекистон гўзал"_s));
        cache->messages().put(messageOf(4, RoomId(7), u"Oʻzbekiston 123"_s));
    });
    QCOMPARE(found(cache, u"سلام"_s), QList{MessageId(1)});
    QCOMPARE(found(cache, u"میروم"_s), QList{MessageId(2)});
    QCOMPARE(found(cache, u"o'zbek"_s), (QList{MessageId(4), MessageId(3)}));
    QCOMPARE(found(cache, u"o'zbek go'zal"_s), QList{MessageId(3)});
    QCOMPARE(found(cache, u"12"_s), QList<MessageId>()); // numbers are whole
    QCOMPARE(found(cache, u"۱۲۳"_s), QList{MessageId(4)});
    QCOMPARE(found(cache, u"\" OR *"_s), QList<MessageId>());
}

void TestCacheHistory::forgetsTheWordsOfWhatWasEdited()
{
    CacheHouse cache;
    Message message = messageOf(1, RoomId(7), u"apples"_s);
    cache.change([&] { cache->messages().put(message); });
    message.content = u"pears"_s;
    cache.change([&] { cache->messages().put(message); });
    QCOMPARE(found(cache, u"apples"_s), QList<MessageId>());
    QCOMPARE(found(cache, u"pears"_s), QList{MessageId(1)});
    message.isDeleted = true;
    message.content.clear();
    cache.change([&] { cache->messages().put(message); });
    QCOMPARE(found(cache, u"pears"_s), QList<MessageId>());
}

void TestCacheHistory::asksSearchByRoomSenderAndDay()
{
    CacheHouse cache;
    Message late = messageOf(3, RoomId(8), u"tea"_s, UserId(5));
    late.createdAt = Timestamp(QDate(2026, 3, 5).startOfDay().toMSecsSinceEpoch() + 1000);
    cache.change([&] {
        cache->messages().put(messageOf(1, RoomId(7), u"tea"_s, UserId(2)));
        cache->messages().put(messageOf(2, RoomId(8), u"tea"_s, UserId(2)));
        cache->messages().put(late);
    });
    QCOMPARE(found(cache, u"tea"_s, {.room = RoomId(8)}), (QList{MessageId(3), MessageId(2)}));
    QCOMPARE(found(cache, u"tea"_s, {.sender = UserId(5)}), QList{MessageId(3)});
    QCOMPARE(found(cache, u"tea"_s, {.from = QDate(2026, 3, 5), .to = QDate(2026, 3, 5)}), QList{MessageId(3)});
    QCOMPARE(found(cache, u"tea"_s, {.before = MessageId(3), .limit = 1}), QList{MessageId(2)});
}

void TestCacheHistory::givesAMessageItsNewId()
{
    CacheHouse cache;
    const Message old = messageOf(5, RoomId(7), u"kept"_s);
    Message other = messageOf(5, RoomId(7), u"in its place"_s);
    cache.change([&] { cache->messages().put(old); });
    Message moved = old;
    moved.id = MessageId(6);
    cache.change([&] {
        cache->messages().put(other); // the server was set back: the id is another message's now
        cache->messages().put(moved);
    });
    QCOMPARE(cache->messages().find(MessageId(5))->content, u"in its place"_s);
    QCOMPARE(cache->messages().find(old.uuid)->id, MessageId(6));
    QCOMPARE(found(cache, u"kept"_s), QList{MessageId(6)});
    QCOMPARE(cache->messages().count(), 2);
}

void TestCacheHistory::findsADaysFirstMessage()
{
    CacheHouse cache;
    cache.change([&] {
        for (int i = 1; i <= 200; ++i)
            cache->messages().put(messageOf(i * 3, RoomId(7), u"x"_s));
    });
    const auto wanted = messageOf(300, RoomId(7), {}).createdAt;
    QCOMPARE(cache->messages().firstSince(RoomId(7), wanted)->id, MessageId(300));
    QCOMPARE(cache->messages().firstSince(RoomId(7), wanted.plus(1))->id, MessageId(303));
    QCOMPARE(cache->messages().firstSince(RoomId(7), Timestamp(1))->id, MessageId(3));
    QVERIFY(!cache->messages().firstSince(RoomId(7), messageOf(601, RoomId(7), {}).createdAt));
    QVERIFY(!cache->messages().firstSince(RoomId(8), wanted));
}

void TestCacheHistory::removesWhatTheServerNoLongerHas()
{
    CacheHouse cache;
    cache.change([&] {
        for (int i = 1; i <= 5; ++i)
            cache->messages().put(messageOf(i, RoomId(7), u"word"_s));
        (void)cache->messages().removeBetween(RoomId(7), MessageId(2), MessageId(4), {MessageId(3)});
    });
    QCOMPARE(found(cache, u"word"_s), (QList{MessageId(5), MessageId(3), MessageId(1)}));
}

void TestCacheHistory::removesARoomWithAllThatWasSaid()
{
    CacheHouse cache;
    cache.change([&] {
        cache->rooms().put({.room = roomOf(7)});
        cache->rooms().put({.room = roomOf(8)});
        for (int i = 1; i <= 1200; ++i)
            cache->messages().put(messageOf(i, RoomId(i % 2 ? 7 : 8), u"word"_s));
        cache->removeRoom(RoomId(7));
    });
    QCOMPARE(cache->messages().count(), 600);
    QCOMPARE(cache->allRooms().size(), 1);
    QCOMPARE(found(cache, u"word"_s, {.limit = 2000}).size(), 600);
}

QTEST_GUILESS_MAIN(TestCacheHistory)
#include "test_cache_history.moc"
