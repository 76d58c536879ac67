// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout/hub.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::fanout;

namespace {

class Listener : public Subscriber
{
public:
    void deliver(const Publication &) override
    {
        ++heard;
        if (onDeliver)
            onDeliver();
    }
    int heard = 0;
    std::function<void()> onDeliver;
};

Publication in(RoomId room, EventBody body = Typing{})
{
    auto event = std::make_shared<Event>();
    event->room = room;
    event->body = std::move(body);
    return Publication(event);
}

Publication forUser(UserId user)
{
    auto event = std::make_shared<Event>();
    event->user = user;
    event->body = SessionRevoked{};
    return Publication(event);
}

} // namespace

class HubTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reachesFollowersOfThatRoomAlone()
    {
        Hub hub;
        Listener here, elsewhere;
        hub.follow(RoomId(1), here);
        hub.follow(RoomId(2), elsewhere);
        hub.dispatch(in(RoomId(1)));
        QCOMPARE(here.heard, 1);
        QCOMPARE(elsewhere.heard, 0);
    }

    void countsASecondFollowOnce()
    {
        Hub hub;
        Listener listener;
        hub.follow(RoomId(1), listener);
        hub.follow(RoomId(1), listener);
        hub.dispatch(in(RoomId(1)));
        QCOMPARE(listener.heard, 1);
        hub.unfollow(RoomId(1), listener);
        QCOMPARE(hub.roomCount(), 0);
    }

    void keepsUserEventsToThatUser()
    {
        Hub hub;
        Listener mine, other;
        hub.follow(UserId(1), mine);
        hub.follow(UserId(2), other);
        hub.follow(RoomId(1), other);
        hub.dispatch(forUser(UserId(1)));
        QCOMPARE(mine.heard, 1);
        QCOMPARE(other.heard, 0);
    }

    void tellsPresenceOnceWhoeverSharesSeveralRooms()
    {
        Hub hub;
        Listener listener;
        hub.follow(RoomId(1), listener);
        hub.follow(RoomId(2), listener);
        hub.dispatch(in(RoomId(), PresenceChanged{UserId(9), true, {}, {RoomId(1), RoomId(2)}}));
        QCOMPARE(listener.heard, 1);
    }

    void doesNotReachAListenerThatDiedDuringTheDispatch()
    {
        Hub hub;
        Listener first;
        auto second = std::make_unique<Listener>();
        hub.follow(RoomId(1), first);
        hub.follow(RoomId(1), *second);
        first.onDeliver = [&] {
            if (second) {
                hub.forget(*second, {RoomId(1)}, UserId());
                second.reset();
            }
        };
        hub.dispatch(in(RoomId(1))); // a use after free for the sanitizer if it fails
        hub.dispatch(in(RoomId(1)));
        QCOMPARE(first.heard, 2);
    }

    void encodesOnceForEverybody()
    {
        static int encodings = 0;
        encodings = 0;
        const Publication publication = in(RoomId(1));
        const auto encode = [](const Event &) {
            ++encodings;
            return QByteArray("x");
        };
        const QByteArray first = publication.encoded(Publication::Form::ManyRooms, encode);
        const QByteArray second = publication.encoded(Publication::Form::ManyRooms, encode);
        QCOMPARE(encodings, 1);
        QCOMPARE(first.constData(), second.constData()); // the same bytes, not equal ones
    }
};

QTEST_APPLESS_MAIN(HubTest)
#include "tst_hub.moc"
