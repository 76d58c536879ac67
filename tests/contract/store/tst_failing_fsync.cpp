// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_fixture.h"

#include <QProcess>

using namespace Suhbat;

class FailingFsyncTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsTheProcessAndKeepsWhatWasPromised();
};

void FailingFsyncTest::endsTheProcessAndKeepsWhatWasPromised()
{
    QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("suhbat.db"));
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAILING_FSYNC));
    environment.insert(QStringLiteral("SUHBAT_FAIL_FSYNC"), folder.filePath(QStringLiteral("fail")));
    writer.setProcessEnvironment(environment);
    writer.start(QStringLiteral(FSYNC_WRITER), {database});
    QVERIFY(writer.waitForFinished(60000));
    QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
    QCOMPARE(writer.exitCode(), store::fsyncFailedExitCode);
    QCOMPARE(writer.readAllStandardOutput(), QByteArray("kept 1\nkept 2\nkept 3\n")); // and no answer to the fourth

    Metrics metrics;
    const SystemClock clock;
    const auto reopened = store::open(QStringLiteral("sqlite://") + database, {}, metrics, clock, {});
    QVERIFY(reopened.has_value());
    const Result<int> kept = (*reopened)->readNow<int>([](store::Session &session) -> Result<int> {
        return test::ask(session, QStringLiteral("SELECT COUNT(*) FROM settings WHERE key IN ('key1', 'key2', 'key3')")).toInt();
    });
    QCOMPARE(kept.value_or(0), 3);
}

QTEST_GUILESS_MAIN(FailingFsyncTest)
#include "tst_failing_fsync.moc"
