// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "app/profile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

class OptionsTest : public QObject
{
    Q_OBJECT

    static std::variant<Options, Words> read(const QStringList &words) { return readOptions(QStringList{u"suhbat"_s} + words); }
    static int exitCode(const QStringList &words)
    {
        const auto outcome = read(words);
        const Words *said = std::get_if<Words>(&outcome);
        return said ? said->exitCode : -1;
    }

private Q_SLOTS:
    void understandsItsOptions()
    {
        const auto outcome = read({u"--server"_s, u"chat.example.org"_s, u"--profile"_s, u"work"_s, u"--language"_s, u"uz_Cyrl"_s, u"--minimised"_s,
                                   u"suhbat://chat.example.org/start?vendor=7"_s});
        const Options options = std::get<Options>(outcome);
        QCOMPARE(options.server, u"chat.example.org"_s);
        QCOMPARE(options.profile, u"work"_s);
        QCOMPARE(options.language, u"uz_Cyrl"_s);
        QVERIFY(options.isMinimised);
        QCOMPARE(options.link, u"suhbat://chat.example.org/start?vendor=7"_s);
    }

    void startsWithTheDefaultProfile()
    {
        const Options options = std::get<Options>(read({}));
        QCOMPARE(options.profile, u"default"_s);
        QVERIFY(!options.isMinimised);
    }

    void helpAndVersionSucceed()
    {
        QCOMPARE(exitCode({u"--help"_s}), 0);
        QCOMPARE(exitCode({u"--version"_s}), 0);
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("option") << QStringList{u"--frobnicate"_s};
        QTest::newRow("link") << QStringList{u"https://example.org"_s};
        QTest::newRow("two links") << QStringList{u"suhbat://a/b"_s, u"suhbat://a/c"_s};
        QTest::newRow("a profile that climbs") << QStringList{u"--profile"_s, u"../other"_s};
        QTest::newRow("language") << QStringList{u"--language"_s, u"tlh"_s};
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, words);
        QCOMPARE(exitCode(words), 2);
    }

    void makesAPrivateProfileFolder()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a/b"_s);
        QVERIFY(Profile::prepare(path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
    }

    void saysWhyAProfileDoesNotOpen()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto outcome = Profile::prepare(path + u"/profile"_s);
        QVERIFY(!outcome);
        QVERIFY(Profile::sentence(outcome.error(), {}).contains(path));
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
