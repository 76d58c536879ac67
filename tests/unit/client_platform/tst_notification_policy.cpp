// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notification_policy.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::client;

class NotificationPolicyTest : public QObject
{
    Q_OBJECT

    NotificationPolicy m_policy;
    qint64 m_last = 0;

    Arrival fresh() { return {.room = RoomId(7), .message = MessageId(++m_last)}; }

private Q_SLOTS:
    void init() { m_policy = {}; }

    void tellsOfWhatArrives()
    {
        const Verdict verdict = m_policy.judge(fresh(), {});
        QVERIFY(verdict.shows);
        QCOMPARE(verdict.sound, ArrivalSound::Message);
    }

    void isSilentAboutOwnWordsAndServiceLines()
    {
        Arrival own = fresh();
        own.isOwn = true;
        Arrival service = fresh();
        service.isService = true;
        for (const Arrival &arrival : {own, service}) {
            const Verdict verdict = m_policy.judge(arrival, {});
            QVERIFY(!verdict.shows);
            QCOMPARE(verdict.sound, ArrivalSound::None);
        }
    }

    void isSilentAboutWhatIsOnScreen()
    {
        QVERIFY(!m_policy.judge(fresh(), {.roomOnScreen = RoomId(7)}).shows);
        QVERIFY(m_policy.judge(fresh(), {.roomOnScreen = RoomId(8)}).shows);
    }

    void tellsOfNothingTwice()
    {
        const Arrival arrival = fresh();
        QVERIFY(m_policy.judge(arrival, {}).shows);
        const Verdict again = m_policy.judge(arrival, {});
        QVERIFY(!again.shows);
        QCOMPARE(again.sound, ArrivalSound::None);
    }

    void tellsNotLaterOfWhatWasSeen()
    {
        const Arrival arrival = fresh();
        QVERIFY(!m_policy.judge(arrival, {.roomOnScreen = RoomId(7)}).shows);
        QVERIFY(!m_policy.judge(arrival, {}).shows); // the same, after a reconnect
    }

    void onlyMentionsSpeakInAMutedRoom()
    {
        Arrival muted = fresh();
        muted.isRoomMuted = true;
        QVERIFY(!m_policy.judge(muted, {}).shows);
        muted.message = MessageId(++m_last);
        muted.mentionsMe = true;
        const Verdict verdict = m_policy.judge(muted, {});
        QVERIFY(verdict.shows);
        QCOMPARE(verdict.sound, ArrivalSound::Mention);
    }

    void doNotDisturbSilencesMentionsToo()
    {
        Arrival arrival = fresh();
        arrival.mentionsMe = true;
        const Verdict verdict = m_policy.judge(arrival, {.doNotDisturb = true});
        QVERIFY(!verdict.shows);
        QCOMPARE(verdict.sound, ArrivalSound::None);
    }

    void picturesAndSoundsAreSeparateWishes()
    {
        const Verdict quiet = m_policy.judge(fresh(), {.soundsEnabled = false});
        QVERIFY(quiet.shows);
        QCOMPARE(quiet.sound, ArrivalSound::None);
        const Verdict unseen = m_policy.judge(fresh(), {.notificationsEnabled = false});
        QVERIFY(!unseen.shows);
        QCOMPARE(unseen.sound, ArrivalSound::Message);
    }
};

QTEST_GUILESS_MAIN(NotificationPolicyTest)
#include "tst_notification_policy.moc"
