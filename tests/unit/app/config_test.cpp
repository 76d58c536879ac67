// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/loader.h"
#include "app/config/units.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::app;
using namespace Qt::StringLiterals;

class ConfigTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &toml) const
    {
        const QString path = m_folder.filePath(u"suhbatd.toml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    Result<LoadedConfig> load(const QByteArray &toml, const QList<std::pair<QString, QString>> &variables = {},
                              const QList<std::array<QString, 3>> &flags = {}) const
    {
        QProcessEnvironment environment;
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        return loadConfig({file(toml), environment, flags});
    }
    QString refusalOf(const QByteArray &toml) const
    {
        const auto loaded = load(toml);
        return loaded ? u"accepted"_s : loaded.error().log;
    }

private Q_SLOTS:
    void readsSizesAndDurationsWithUnits_data();
    void readsSizesAndDurationsWithUnits();
    void usesDefaultsWhenNothingIsSaid();
    void letsTheFileOverruleDefaults();
    void letsVariablesOverruleTheFile();
    void letsFlagsOverruleVariables();
    void turnsRatesOffByVariable();
    void namesFileLineKeyAndWhatIsAllowed_data();
    void namesFileLineKeyAndWhatIsAllowed();
    void suggestsTheKeyThatWasMeant();
    void refusesUnknownVariablesOfItsOwnSectionsOnly();
    void refusesHalfOfACertificate();
    void masksSecretsWhenShown();
    void neverPrintsASecretThatIsWrong();
    void showsTextThatReadsBackAsTheSame();
    void knowsAnExampleOfEveryKey();
};

void ConfigTest::readsSizesAndDurationsWithUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes"); // -1: refused
    QTest::addColumn<qint64>("msecs");
    QTest::newRow("bare") << u"512"_s << qint64(512) << qint64(512000);
    QTest::newRow("mebibytes") << u"5MiB"_s << qint64(5 * 1024 * 1024) << qint64(-1);
    QTest::newRow("decimal kilobytes with a space") << u"64 kB"_s << qint64(64000) << qint64(-1);
    QTest::newRow("a fraction") << u"1.5GiB"_s << qint64(1536) * 1024 * 1024 << qint64(-1);
    QTest::newRow("seconds") << u"45s"_s << qint64(-1) << qint64(45000);
    QTest::newRow("milliseconds") << u"250ms"_s << qint64(-1) << qint64(250);
    QTest::newRow("hours") << u"24h"_s << qint64(-1) << qint64(86400000);
    QTest::newRow("days") << u"90d"_s << qint64(-1) << qint64(90) * 86400000;
    QTest::newRow("negative") << u"-5s"_s << qint64(-1) << qint64(-1);
    QTest::newRow("words") << u"plenty"_s << qint64(-1) << qint64(-1);
    QTest::newRow("nothing") << u""_s << qint64(-1) << qint64(-1);
    QTest::newRow("too large for a whole number") << u"1e30"_s << qint64(-1) << qint64(-1);
}

void ConfigTest::readsSizesAndDurationsWithUnits()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    QFETCH(qint64, msecs);
    QCOMPARE(bytesFromText(text).value_or(-1), bytes);
    QCOMPARE(msecsFromText(text).value_or(-1), msecs);
}

void ConfigTest::usesDefaultsWhenNothingIsSaid()
{
    const auto loaded = load("");
    QVERIFY(loaded);
    QCOMPARE(loaded->config.server.listen, u"127.0.0.1:8080"_s);
    QCOMPARE(loaded->config.chat.messageCodePoints, 4096);
    QCOMPARE(loaded->config.chat.sessionMsecs, qint64(86400000));
    QVERIFY(loaded->config.chat.areRatesOn);
    QVERIFY(!loaded->config.chat.isRegistrationOpen);
    QCOMPARE(loaded->origins.value(u"limits.page_size"_s), u"default"_s);
}

void ConfigTest::letsTheFileOverruleDefaults()
{
    const auto loaded = load("[limits]\npage_size = 20\nsync_bytes = \"128KiB\"\nping = \"2s\"\n"
                             "[auth]\nsession_hours = 2\nopen_registration = true\n"
                             "[http]\norigins = [\"https://shop.example.org\", \"http://localhost:3000\"]\n");
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().log));
    QCOMPARE(loaded->config.chat.pageSize, 20);
    QCOMPARE(loaded->config.chat.syncBytes, 128 * 1024);
    QCOMPARE(loaded->config.net.pingMsecs, qint64(2000));
    QCOMPARE(loaded->config.chat.sessionMsecs, qint64(7200000));
    QVERIFY(loaded->config.chat.isRegistrationOpen);
    QCOMPARE(loaded->config.http.origins, (QStringList{u"https://shop.example.org"_s, u"http://localhost:3000"_s}));
    QVERIFY(loaded->origins.value(u"limits.page_size"_s).endsWith(u"suhbatd.toml"));
}

void ConfigTest::letsVariablesOverruleTheFile()
{
    const auto loaded = load("[limits]\npage_size = 20\n[http]\norigins = [\"https://a.example\"]\n",
                             {{u"SUHBAT_LIMITS_PAGE_SIZE"_s, u"30"_s}, {u"SUHBAT_HTTP_ORIGINS"_s, u"https://b.example, https://c.example"_s}});
    QVERIFY(loaded);
    QCOMPARE(loaded->config.chat.pageSize, 30);
    QCOMPARE(loaded->config.http.origins, (QStringList{u"https://b.example"_s, u"https://c.example"_s}));
    QCOMPARE(loaded->origins.value(u"limits.page_size"_s), u"SUHBAT_LIMITS_PAGE_SIZE"_s);
}

void ConfigTest::letsFlagsOverruleVariables()
{
    const auto loaded = load("[server]\nlisten = \"127.0.0.1:1\"\n", {{u"SUHBAT_SERVER_LISTEN"_s, u"127.0.0.1:2"_s}},
                             {{u"server.listen"_s, u"127.0.0.1:3"_s, u"--listen"_s}});
    QVERIFY(loaded);
    QCOMPARE(loaded->config.server.listen, u"127.0.0.1:3"_s);
    QCOMPARE(loaded->origins.value(u"server.listen"_s), u"--listen"_s);
}

void ConfigTest::turnsRatesOffByVariable()
{
    const auto loaded = load("", {{u"SUHBAT_LIMITS_RATES"_s, u"off"_s}});
    QVERIFY(loaded);
    QVERIFY(!loaded->config.chat.areRatesOn);
}

void ConfigTest::namesFileLineKeyAndWhatIsAllowed_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no number") << QByteArray("[limits]\npage_size = \"many\"\n")
                               << QStringList{u"suhbatd.toml, line 2"_s, u"limits.page_size"_s, u"from 1 to 1000"_s, u"many"_s};
    QTest::newRow("out of range") << QByteArray("[limits]\nmessage_code_points = 0\n") << QStringList{u"limits.message_code_points"_s, u"from 1 to 65536"_s};
    QTest::newRow("no duration") << QByteArray("[limits]\nping = \"5 parsecs\"\n") << QStringList{u"limits.ping"_s, u"a duration"_s};
    QTest::newRow("no size") << QByteArray("[limits]\nhead_bytes = \"5 apples\"\n") << QStringList{u"limits.head_bytes"_s, u"a size"_s};
    QTest::newRow("no switch") << QByteArray("[limits]\nrates = \"maybe\"\n") << QStringList{u"limits.rates"_s, u"\"on\" or \"off\""_s};
    QTest::newRow("no address") << QByteArray("[server]\nlisten = \"everywhere\"\n") << QStringList{u"server.listen"_s, u"an address and a port"_s};
    QTest::newRow("no time zone") << QByteArray("[server]\ntime_zone = \"Mars/Olympus\"\n") << QStringList{u"server.time_zone"_s, u"Asia/Tashkent"_s};
    QTest::newRow("no language") << QByteArray("[server]\nlanguage = \"xx\"\n") << QStringList{u"server.language"_s, u"uz-Cyrl"_s};
    QTest::newRow("an origin with a path") << QByteArray("[http]\norigins = [\"https://a.example/chat\"]\n")
                                           << QStringList{u"http.origins"_s, u"without a path"_s};
    QTest::newRow("no network") << QByteArray("[http]\ntrusted_proxies = [\"the proxy\"]\n") << QStringList{u"http.trusted_proxies"_s, u"10.0.0.0/8"_s};
    QTest::newRow("a foreign database") << QByteArray("[storage]\nurl = \"mysql://x\"\n") << QStringList{u"storage.url"_s, u"postgresql://"_s};
    QTest::newRow("a list for a number") << QByteArray("[limits]\npage_size = [1]\n") << QStringList{u"limits.page_size"_s};
    QTest::newRow("a date for a number") << QByteArray("[limits]\npage_size = 2026-01-01\n") << QStringList{u"limits.page_size"_s};
    QTest::newRow("a level that is none") << QByteArray("[log]\nlevel = \"loud\"\n") << QStringList{u"log.level"_s, u"debug, info, warning, error"_s};
    QTest::newRow("no TOML") << QByteArray("[limits\n") << QStringList{u"suhbatd.toml"_s, u"line 1"_s, u"not valid TOML"_s};
}

void ConfigTest::namesFileLineKeyAndWhatIsAllowed()
{
    QFETCH(QByteArray, toml);
    QFETCH(QStringList, words);
    const QString sentence = refusalOf(toml);
    for (const QString &word : words)
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
}

void ConfigTest::suggestsTheKeyThatWasMeant()
{
    QVERIFY2(refusalOf("[limits]\npage_sise = 20\n").contains(u"Did you mean page_size?"), qPrintable(refusalOf("[limits]\npage_sise = 20\n")));
    QVERIFY2(refusalOf("[limit]\npage_size = 20\n").contains(u"Did you mean limits?"), qPrintable(refusalOf("[limit]\npage_size = 20\n")));
    QVERIFY(refusalOf("listen = \"127.0.0.1:1\"\n").contains(u"listen"));
}

void ConfigTest::refusesUnknownVariablesOfItsOwnSectionsOnly()
{
    QVERIFY(load("", {{u"SUHBAT_BENCH_ROUNDS"_s, u"3"_s}, {u"SUHBAT_SERVER"_s, u"https://chat.example"_s}}));
    const auto refused = load("", {{u"SUHBAT_LIMITS_RATE"_s, u"off"_s}});
    QVERIFY(!refused);
    QVERIFY2(refused.error().log.contains(u"SUHBAT_LIMITS_RATE") && refused.error().log.contains(u"rates"), qPrintable(refused.error().log));
}

void ConfigTest::refusesHalfOfACertificate() { QVERIFY(refusalOf("[http]\ntls_certificate = \"/etc/cert.pem\"\n").contains(u"must be given together")); }

void ConfigTest::masksSecretsWhenShown()
{
    const auto loaded = load("[storage]\nurl = \"postgresql://suhbat:hunter2@db.example/suhbat\"\n[calls]\nturn_secret = \"hunter3\"\n");
    QVERIFY(loaded);
    const QString shown = configText(*loaded);
    QVERIFY(!shown.contains(u"hunter2"));
    QVERIFY(!shown.contains(u"hunter3"));
    QVERIFY2(shown.contains(u"postgresql://suhbat:********@db.example/suhbat"), qPrintable(shown));
    QVERIFY(configJson(*loaded)[u"calls.turn_secret"_s][u"value"_s].toString() == u"\"********\"");
}

void ConfigTest::neverPrintsASecretThatIsWrong()
{
    const QString sentence = refusalOf("[storage]\nurl = \"postgres:suhbat:hunter2@db\"\n");
    QVERIFY(sentence.contains(u"storage.url"));
    QVERIFY2(!sentence.contains(u"hunter2"), qPrintable(sentence));
}

void ConfigTest::showsTextThatReadsBackAsTheSame()
{
    const auto loaded
        = load("[limits]\npage_size = 20\nping = \"1500ms\"\npeople_per_second = 0.5\n[auth]\nremember_days = 30\n[http]\norigins = [\"https://a.example\"]\n");
    QVERIFY(loaded);
    const auto again = load(configText(*loaded).toUtf8());
    QVERIFY2(again, again ? "" : qPrintable(again.error().log));
    for (const Setting &setting : settings())
        QCOMPARE(setting.show(again->config), setting.show(loaded->config));
}

void ConfigTest::knowsAnExampleOfEveryKey()
{
    QFile example(QStringLiteral(SUHBAT_SOURCE_FOLDER "/packaging/suhbatd.toml"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    QByteArray text = example.readAll();
    QCOMPARE(QString::fromUtf8(text).trimmed(), configExample().trimmed()); // `suhbatd config example > packaging/suhbatd.toml`
    QVERIFY(load(text)); // as it is delivered
    // Keys that stand at their default are commented out there: all of them must be right, and none may be missing.
    QByteArray uncommented;
    for (const QByteArray &line : text.split('\n'))
        uncommented += (line.startsWith("#") && !line.startsWith("# ") ? line.mid(1) : line) + '\n';
    const auto loaded = load(uncommented);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().log));
    for (const Setting &setting : settings())
        QVERIFY2(loaded->origins.value(setting.name()) != u"default", qPrintable(setting.name()));
}

QTEST_GUILESS_MAIN(ConfigTest)
#include "config_test.moc"
