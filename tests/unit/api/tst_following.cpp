// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sockets/following.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::api;

namespace {

class FakeLink : public SocketLink
{
public:
    void ready() override {}
    void send(QByteArray text, Urgency) override { sent.append(text); }
    void close(quint16 code, const QByteArray &) override { closeCode = code; }
    const std::shared_ptr<Mailbox> &mailbox() override { return m_mailbox; }
    fanout::Hub &hub() override { return m_hub; }

    QByteArrayList sent;
    int closeCode = 0;

private:
    std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>();
    fanout::Hub m_hub;
};

class Listener : public fanout::Subscriber
{
public:
    void deliver(const fanout::Publication &) override { ++heard; }
    int heard = 0;
};

Event eventOf(qint64 room, qint64 seq)
{
    Event event;
    event.room = RoomId(room);
    event.seq = seq;
    event.body = MessageDeleted{};
    return event;
}

} // namespace

class TestFollowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsTheRoomsItFollowsAndNoOther();
    void hearsNothingOnceItIsGone();
    void holdsEventsBackWhileACommandRuns();
    void dropsWhatAnAnswerAlreadyTold();
    void dropsOwnEventsBelowTheUserFloor();
    void letsPassWhatHasNoSeq();
    void givesUpWhenAnAnswerNeverComes();

private:
    static void publish(FakeLink &link, const Event &event) { link.hub().dispatch(fanout::Publication(std::make_shared<const Event>(event))); }
};

void TestFollowing::hearsTheRoomsItFollowsAndNoOther()
{
    FakeLink link;
    Listener listener;
    Following following(link, listener);
    following.follow(RoomId(1));
    following.follow(RoomId(2));
    following.follow(RoomId(1));
    following.unfollow(RoomId(2));
    following.unfollow(RoomId(9));
    QVERIFY(following.has(RoomId(1)));
    QVERIFY(!following.has(RoomId(2)));
    publish(link, eventOf(1, 1));
    publish(link, eventOf(2, 1));
    QCOMPARE(listener.heard, 1);
}

void TestFollowing::hearsNothingOnceItIsGone()
{
    FakeLink link;
    Listener listener;
    {
        Following following(link, listener);
        following.setUser(UserId(5));
        following.follow(RoomId(1));
    }
    publish(link, eventOf(1, 1));
    Event own;
    own.user = UserId(5);
    own.body = SettingsChanged{};
    publish(link, own);
    QCOMPARE(listener.heard, 0);
}

void TestFollowing::holdsEventsBackWhileACommandRuns()
{
    FakeLink link;
    Listener listener;
    Following following(link, listener);
    following.hold();
    following.tell(eventOf(1, 1), "one", Urgency::Lasting);
    following.tell(eventOf(2, 1), "two", Urgency::Lasting);
    QVERIFY(link.sent.isEmpty());
    following.release();
    QCOMPARE(link.sent, QByteArrayList({"one", "two"}));
    following.tell(eventOf(1, 2), "three", Urgency::Lasting);
    QCOMPARE(link.sent.size(), 3);
}

void TestFollowing::dropsWhatAnAnswerAlreadyTold()
{
    FakeLink link;
    Listener listener;
    Following following(link, listener);
    following.hold();
    following.tell(eventOf(1, 6), "six", Urgency::Lasting);
    following.tell(eventOf(1, 7), "seven", Urgency::Lasting);
    following.tell(eventOf(2, 3), "elsewhere", Urgency::Lasting);
    following.raiseFloor(RoomId(1), 6);
    following.release();
    QCOMPARE(link.sent, QByteArrayList({"seven", "elsewhere"}));

    // An answer may even be ahead of the events on their way.
    following.raiseFloor(RoomId(2), 5);
    following.tell(eventOf(2, 4), "four", Urgency::Lasting);
    following.tell(eventOf(2, 5), "five", Urgency::Lasting);
    following.tell(eventOf(2, 6), "new", Urgency::Lasting);
    QCOMPARE(link.sent.last(), QByteArray("new"));
    QCOMPARE(link.sent.size(), 3);
}

void TestFollowing::dropsOwnEventsBelowTheUserFloor()
{
    FakeLink link;
    Listener listener;
    Following following(link, listener);
    following.raiseUserFloor(4);
    Event event;
    event.user = UserId(5);
    event.body = SettingsChanged{};
    event.userSeq = 4;
    following.tell(event, "old", Urgency::Lasting);
    event.userSeq = 5;
    following.tell(event, "new", Urgency::Lasting);
    QCOMPARE(link.sent, QByteArrayList({"new"}));
}

void TestFollowing::letsPassWhatHasNoSeq()
{
    FakeLink link;
    Listener listener;
    Following following(link, listener);
    following.raiseFloor(RoomId(1), 100);
    following.tell(eventOf(1, 0), "typing", Urgency::Passing);
    following.tell(eventOf(1, 0), {}, Urgency::Passing); // what this dialect does not know
    QCOMPARE(link.sent, QByteArrayList({"typing"}));
}

void TestFollowing::givesUpWhenAnAnswerNeverComes()
{
    FakeLink link;
    Listener listener;
    Following following(link, listener);
    following.hold();
    for (int seq = 1; seq < 100000 && link.closeCode == 0; ++seq)
        following.tell(eventOf(1, seq), "x", Urgency::Lasting);
    QCOMPARE(link.closeCode, 4408);
    QVERIFY(link.sent.isEmpty());
}

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"
