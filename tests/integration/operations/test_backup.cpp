// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "support/town.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Suhbat::test;
using namespace Qt::StringLiterals;

class BackupTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString archive() const { return m_folder.filePath(u"backup.tar"_s); }

    static QString epochOf(Town &town, const Person &person) { return town.socket(person)->call({{u"type"_s, u"subscribe"_s}})[u"epoch"_s].toString(); }

private Q_SLOTS:
    void savesWhileTheServerRunsAndBringsBack();
    void refusesToRestoreUnderARunningServer();
    void noticesDamage_data();
    void noticesDamage();
    void refusesAnArchiveOfANewerProgram();
    void keepsWhatWasThereBefore();
    void leavesNoHalfArchive();
};

void BackupTest::savesWhileTheServerRunsAndBringsBack()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    const QJsonObject room = town.direct(ali, vali);
    const QJsonObject kept = town.say(ali, room, u"متن ماندگار"_s);
    QVERIFY(QDir().mkpath(daemon.dataFolder() + u"/media/ab"_s));
    QFile media(daemon.dataFolder() + u"/media/ab/picture"_s);
    QVERIFY(media.open(QIODevice::WriteOnly) && media.write("pixels") == 6 && media.flush());
    const QString epoch = epochOf(town, ali);

    daemon.expectVerb({u"backup"_s, archive()});
    QCOMPARE(QFile(archive()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QJsonObject manifest = daemon.verb({u"verify"_s, archive(), u"--json"_s}).json().object();
    QCOMPARE(manifest[u"files"_s].toArray().size(), 2);
    QCOMPARE(manifest[u"epoch"_s].toString(), epoch);

    town.say(ali, room, u"said after the backup"_s);
    daemon.term();
    QVERIFY(media.remove());
    daemon.expectVerb({u"restore"_s, archive()});
    daemon.start();
    const QJsonArray messages = town.http(ali).get(roomPath(room, "messages/")).object()[u"results"_s].toArray();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0][u"message_id"_s], kept[u"message_id"_s]);
    QVERIFY(QFile::exists(daemon.dataFolder() + u"/media/ab/picture"_s));
    QVERIFY(epochOf(town, ali) != epoch);
}

void BackupTest::refusesToRestoreUnderARunningServer()
{
    DaemonProcess daemon;
    daemon.expectVerb({u"backup"_s, archive()});
    const VerbOutcome outcome = daemon.verb({u"restore"_s, archive()});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("is using the data directory"), outcome.errors.constData());
}

void BackupTest::noticesDamage_data()
{
    QTest::addColumn<qint64>("at"); // a byte to change; negative: cut off so much
    QTest::newRow("in the database") << qint64(20000);
    QTest::newRow("in a header") << qint64(10);
    QTest::newRow("cut off") << qint64(-3000);
    QTest::newRow("nearly everything missing") << qint64(-1000000000);
}

void BackupTest::noticesDamage()
{
    QFETCH(qint64, at);
    DaemonProcess daemon;
    daemon.expectVerb({u"backup"_s, archive()});
    QFile file(archive());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (at < 0) {
        QVERIFY(file.resize(std::max<qint64>(0, file.size() + at)));
    } else {
        QVERIFY(file.seek(at));
        char byte = 0;
        QVERIFY(file.peek(&byte, 1) == 1);
        byte = char(byte ^ 0x55);
        QVERIFY(file.write(&byte, 1) == 1);
    }
    file.close();
    QCOMPARE(daemon.verb({u"verify"_s, archive()}).exitCode, 1);
    daemon.term();
    QCOMPARE(daemon.verb({u"restore"_s, archive()}).exitCode, 1);
    daemon.start(); // and what was there is untouched
    QCOMPARE(HttpClient(daemon).get("/readyz").status, 200);
}

void BackupTest::refusesAnArchiveOfANewerProgram()
{
    DaemonProcess daemon;
    daemon.term();
    Database(daemon.dataFolder()).execute(u"INSERT INTO schema_migrations VALUES (9999, '9999_future')"_s);
    daemon.expectVerb({u"backup"_s, archive()});
    Database(daemon.dataFolder()).execute(u"DELETE FROM schema_migrations WHERE number = 9999"_s);
    const VerbOutcome outcome = daemon.verb({u"restore"_s, archive()});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.errors.contains("schema 9999"), outcome.errors.constData());
    QCOMPARE(daemon.verb({u"list-users"_s}).exitCode, 0);
}

void BackupTest::keepsWhatWasThereBefore()
{
    DaemonProcess daemon;
    daemon.term();
    daemon.expectVerb({u"backup"_s, archive()});
    daemon.expectVerb({u"restore"_s, archive()});
    const QStringList aside = QDir(daemon.dataFolder()).entryList({u"before-restore-*"_s}, QDir::Dirs);
    QCOMPARE(aside.size(), 1);
    QVERIFY(QFile::exists(daemon.dataFolder() + u'/' + aside.first() + u"/suhbat.db"_s));
}

void BackupTest::leavesNoHalfArchive()
{
    DaemonProcess daemon;
    const QString path = m_folder.filePath(u"no/such/folder/backup.tar"_s);
    QCOMPARE(daemon.verb({u"backup"_s, path}).exitCode, 1);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "test_backup.moc"
