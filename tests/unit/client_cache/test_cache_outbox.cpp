// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

using namespace Qt::StringLiterals;
using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::client::test;

using Kind = OutboxItem::Kind;
using State = OutboxItem::State;

class TestCacheOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsOrderOverARestart();
    void keepsEverythingOfAnItem();
    void givesEachRoomsFirst();
    void keepsOneReadMarkerAndOneDraftARoom();
    void showsWhatWaitsAfterWhatIsStored();
    void showsChangesBeforeTheServerKnows();
    void countsWhatWasReadHereAsRead();
    void letsALocalDraftStandBesideTheServers();
    void givesUpAChangeThatFails();

private:
    std::unique_ptr<CacheHouse> m_house;
    Cache &cache() { return **m_house; }
    const RoomId m_room{7};
};

void TestCacheOutbox::init()
{
    m_house = std::make_unique<CacheHouse>();
    m_house->change([&] { cache().rooms().put({.room = roomOf(7)}); });
}

void TestCacheOutbox::keepsOrderOverARestart()
{
    m_house->change([&] {
        for (int i = 0; i < 20; ++i)
            cache().outbox().add(sendOf(m_room, QString::number(i)));
    });
    m_house->reopen();
    const QList<OutboxItem> items = cache().outbox().all();
    QCOMPARE(items.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(items.at(i).content, QString::number(i));
}

void TestCacheOutbox::keepsEverythingOfAnItem()
{
    OutboxItem item = sendOf(m_room, u"\u202Bسلام \"x\"\n"_s);
    item.replyTo = ReplyPreview{MessageId(5), u"bob"_s, u"why"_s};
    item.forwardOf = MessageId(6);
    item.forwardedFrom = u"carol"_s;
    m_house->change([&] { item.id = cache().outbox().add(item); });
    item.state = State::Failed;
    item.failure = u"Too long"_s;
    item.attempts = 2;
    m_house->change([&] { cache().outbox().replace(item); });
    const auto found = cache().outbox().sending(item.message);
    QVERIFY(found);
    QCOMPARE(found->content, item.content);
    QCOMPARE(found->replyTo->excerpt, u"why"_s);
    QCOMPARE(found->forwardOf, MessageId(6));
    QCOMPARE(found->forwardedFrom, u"carol"_s);
    QCOMPARE(found->state, State::Failed);
    QCOMPARE(found->failure, u"Too long"_s);
    QCOMPARE(found->attempts, 2);
    QCOMPARE(cache().message(item.message)->state, SendState::Failed);
}

void TestCacheOutbox::givesEachRoomsFirst()
{
    m_house->change([&] {
        OutboxItem failed = sendOf(m_room, u"failed"_s);
        failed.state = State::Failed;
        cache().outbox().add(failed);
        cache().outbox().add(sendOf(m_room, u"a1"_s));
        cache().outbox().add(sendOf(RoomId(8), u"b1"_s));
        cache().outbox().add(sendOf(m_room, u"a2"_s));
    });
    const QList<OutboxItem> next = cache().outbox().next();
    QCOMPARE(next.size(), 2);
    QCOMPARE(next.at(0).content, u"a1"_s);
    QCOMPARE(next.at(1).content, u"b1"_s);
}

void TestCacheOutbox::keepsOneReadMarkerAndOneDraftARoom()
{
    m_house->change([&] {
        for (int i = 1; i <= 3; ++i) {
            cache().outbox().add({.kind = Kind::Read, .room = m_room, .upTo = MessageId(i)});
            cache().outbox().add({.kind = Kind::Draft, .room = m_room});
        }
    });
    QCOMPARE(cache().outbox().all().size(), 2);
    QCOMPARE(cache().outbox().waitingRead(m_room)->upTo, MessageId(3));
}

void TestCacheOutbox::showsWhatWaitsAfterWhatIsStored()
{
    OutboxItem stored = sendOf(m_room, u"stored"_s);
    m_house->change([&] {
        cache().outbox().add(sendOf(m_room, u"waits"_s));
        stored.id = cache().outbox().add(stored);
        stored.state = State::Stored;
        stored.storedId = MessageId(12);
        cache().outbox().replace(stored);
    });
    const QList<StoredMessage> waiting = cache().waiting(m_room);
    QCOMPARE(waiting.size(), 2);
    QVERIFY(waiting.at(0).isStored());
    QCOMPARE(waiting.at(0).message.id, MessageId(12));
    QCOMPARE(waiting.at(1).state, SendState::Waiting);
    QCOMPARE(waiting.at(1).message.sender, alice.id);
    QCOMPARE(cache().room(m_room)->newest->message.content, u"waits"_s);
}

void TestCacheOutbox::showsChangesBeforeTheServerKnows()
{
    const Message message = messageOf(3, m_room, u"before"_s, alice.id);
    m_house->change([&] {
        cache().messages().put(message);
        cache().outbox().add({.kind = Kind::Edit, .room = m_room, .message = message.uuid, .content = u"after"_s, .madeAt = Timestamp(9)});
        cache().outbox().add({.kind = Kind::React, .room = m_room, .message = message.uuid, .emoji = u"👍"_s});
        cache().outbox().add({.kind = Kind::Pin, .room = m_room, .message = message.uuid});
    });
    const auto shown = cache().message(message.uuid);
    QCOMPARE(shown->message.content, u"after"_s);
    QVERIFY(shown->message.editedAt.isValid());
    QCOMPARE(shown->message.reactions.size(), 1);
    QVERIFY(shown->message.reactions.first().mine);
    QCOMPARE(cache().room(m_room)->room.pinned, QList{MessageId(3)});
    QCOMPARE(cache().messages().find(message.uuid)->content, u"before"_s); // what the server said stays

    m_house->change([&] { cache().outbox().add({.kind = Kind::Remove, .room = m_room, .message = message.uuid}); });
    QVERIFY(cache().message(message.uuid)->message.isDeleted);
    QVERIFY(cache().message(message.uuid)->message.content.isEmpty());
}

void TestCacheOutbox::countsWhatWasReadHereAsRead()
{
    m_house->change([&] {
        CachedRoom cached{.room = roomOf(7), .newest = MessageId(5), .readUpTo = MessageId(2)};
        cached.room.mine.unreadCount = 3;
        for (int i = 1; i <= 5; ++i)
            cache().messages().put(messageOf(i, m_room, u"x"_s));
        cache().rooms().put(cached);
        cache().outbox().add({.kind = Kind::Read, .room = m_room, .upTo = MessageId(4)});
    });
    QCOMPARE(cache().room(m_room)->room.mine.unreadCount, 1);
    m_house->change([&] { cache().outbox().add({.kind = Kind::Read, .room = m_room, .upTo = MessageId(5)}); });
    QCOMPARE(cache().room(m_room)->room.mine.unreadCount, 0);
    QCOMPARE(cache().room(m_room)->readUpTo, MessageId(5));
}

void TestCacheOutbox::letsALocalDraftStandBesideTheServers()
{
    m_house->change([&] {
        CachedRoom cached{.room = roomOf(7)};
        cached.room.mine.draft = u"from the other device"_s;
        cache().rooms().put(cached);
        cache().drafts().put({m_room, u"typed here"_s, MessageId(4), Timestamp(5)});
    });
    m_house->reopen();
    const auto room = cache().room(m_room);
    QVERIFY(room->hasLocalDraft);
    QCOMPARE(room->localDraft, u"typed here"_s);
    QCOMPARE(room->localDraftReplyTo, MessageId(4));
    QCOMPARE(room->room.mine.draft, u"from the other device"_s);
}

void TestCacheOutbox::givesUpAChangeThatFails()
{
    const auto outcome = cache().change(Cache::Durability::Power, [&] {
        cache().outbox().add(sendOf(m_room, u"lost"_s));
        cache().database().execute(u"INSERT INTO nowhere VALUES(1)"_s);
        cache().outbox().add(sendOf(m_room, u"lost too"_s));
    });
    QVERIFY(!outcome);
    QVERIFY(cache().outbox().all().isEmpty());
    m_house->change([&] { cache().outbox().add(sendOf(m_room, u"kept"_s)); });
    QCOMPARE(cache().outbox().all().size(), 1);
}

QTEST_GUILESS_MAIN(TestCacheOutbox)
#include "test_cache_outbox.moc"
