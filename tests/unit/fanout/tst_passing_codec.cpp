// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout/passing_codec.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::fanout;

class PassingCodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesEveryEventThatPassesBy()
    {
        Event event;
        event.room = RoomId(7);
        event.roomUuid = QUuid::createUuid();
        event.except = UserId(3);
        event.at = Timestamp(1234);
        event.body = Typing{UserId(3), QStringLiteral("نیلوفر"), false};
        EventPtr back = decodePassing(encodePassing(event));
        QVERIFY(back);
        QCOMPARE(back->room, event.room);
        QCOMPARE(back->roomUuid, event.roomUuid);
        QCOMPARE(back->except, event.except);
        QCOMPARE(std::get<Typing>(back->body).username, QStringLiteral("نیلوفر"));
        QVERIFY(!std::get<Typing>(back->body).isTyping);

        event.body = ReadReceipt{UserId(3), QStringLiteral("ali"), MessageId(9), event.roomUuid, Timestamp(5)};
        back = decodePassing(encodePassing(event));
        QCOMPARE(std::get<ReadReceipt>(back->body).upTo, MessageId(9));
        QCOMPARE(std::get<ReadReceipt>(back->body).readAt, Timestamp(5));

        event.body = PresenceChanged{UserId(3), true, Timestamp(6), {RoomId(1), RoomId(2)}};
        back = decodePassing(encodePassing(event));
        QCOMPARE(std::get<PresenceChanged>(back->body).rooms, (QList{RoomId(1), RoomId(2)}));
        QVERIFY(std::get<PresenceChanged>(back->body).isOnline);

        event.body = Attendance{UserId(3), QStringLiteral("ali"), true};
        QVERIFY(std::get<Attendance>(decodePassing(encodePassing(event))->body).isHere);

        event.user = UserId(3);
        event.body = SessionRevoked{SessionId(11)};
        back = decodePassing(encodePassing(event));
        QCOMPARE(back->user, UserId(3));
        QCOMPARE(std::get<SessionRevoked>(back->body).session, SessionId(11));
    }

    void leavesLastingEventsToTheLog()
    {
        Event event;
        event.body = MessageCreated{};
        QVERIFY(encodePassing(event).isEmpty());
    }

    void refusesWhatIsTornOrStrange()
    {
        Event event;
        event.body = Typing{UserId(3), QStringLiteral("ali"), true};
        const QByteArray whole = encodePassing(event);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!decodePassing(whole.left(length)));
        QByteArray newer = whole;
        newer[0] = 99;
        QVERIFY(!decodePassing(newer));
    }
};

QTEST_APPLESS_MAIN(PassingCodecTest)
#include "tst_passing_codec.moc"
