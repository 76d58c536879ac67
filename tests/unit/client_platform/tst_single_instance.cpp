// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/links.h"
#include "platform/single_instance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

    // In a thread of its own, as the second program that it is: the first one answers meanwhile.
    static Result<SingleInstance::Place> startAnother(const QString &folder, const QString &link)
    {
        Result<SingleInstance::Place> outcome = SingleInstance::Place::First;
        std::unique_ptr<QThread> thread(QThread::create([&] { outcome = SingleInstance(folder).take(link, u"token"_s); }));
        thread->start();
        // Polls so that the first one's events run.
        if (!QTest::qWaitFor([&] { return thread->isFinished(); }, 10'000))
            thread->wait();
        return outcome;
    }

private Q_SLOTS:
    void aSecondStartHandsItsLinkOver()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.take({}, {}).value(), SingleInstance::Place::First);
        QSignalSpy started(&first, &SingleInstance::started);

        QCOMPARE(startAnother(folder.path(), u"suhbat://chat.example.org/start?vendor=7"_s).value(), SingleInstance::Place::Second);
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(started[0][0].toString(), u"suhbat://chat.example.org/start?vendor=7"_s);
        QCOMPARE(started[0][1].toString(), u"token"_s);

        QCOMPARE(startAnother(folder.path(), {}).value(), SingleInstance::Place::Second);
        QTRY_COMPARE(started.size(), 2);
        QCOMPARE(started[1][0].toString(), QString());
    }

    void profilesDoNotMeet()
    {
        QTemporaryDir a, b;
        SingleInstance first(a.path()), other(b.path());
        QCOMPARE(first.take({}, {}).value(), SingleInstance::Place::First);
        QCOMPARE(other.take({}, {}).value(), SingleInstance::Place::First);
    }

    void aProfileIsFreeAfterItsProgramEnded()
    {
        QTemporaryDir folder;
        {
            SingleInstance first(folder.path());
            QCOMPARE(first.take({}, {}).value(), SingleInstance::Place::First);
        }
        SingleInstance next(folder.path());
        QCOMPARE(next.take({}, {}).value(), SingleInstance::Place::First);
    }

    void saysSoWhenTheFirstOneHangs()
    {
        QTemporaryDir folder;
        QLockFile lock(folder.filePath(u"lock"_s)); // holds the profile, and listens to nobody
        QVERIFY(lock.tryLock());
        const auto outcome = startAnother(folder.path(), {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, u"profile_locked"_s);
    }

    void knowsItsLinks()
    {
        QVERIFY(isLinkForUs(u"suhbat://chat.example.org/start?vendor=7&product=12"_s));
        QVERIFY(isLinkForUs(u"suhbat+http://localhost:8080/room/1"_s));
        QVERIFY(!isLinkForUs(u"https://chat.example.org/"_s));
        QVERIFY(!isLinkForUs(u"suhbat:chat"_s));
        QVERIFY(!isLinkForUs(u"/etc/passwd"_s));
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_single_instance.moc"
