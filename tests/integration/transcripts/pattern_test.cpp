// SPDX-License-Identifier: GPL-3.0-or-later
#include "pattern.h"
#include "script.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Suhbat::test;

namespace {

QJsonValue json(const char *text) { return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().first(); }

} // namespace

class TranscriptPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void aNameIsWhatItWasFirst();
    void sendsValuesAsTheyAre();
    void readsEveryKindOfLine();
    void saysWhichLineIsNotUnderstood();
};

void TranscriptPatternTest::fits_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("does");
    QTest::newRow("more fields") << QByteArray("{\"a\":1}") << QByteArray("{\"a\":1,\"b\":2}") << true;
    QTest::newRow("a field less") << QByteArray("{\"a\":1,\"b\":2}") << QByteArray("{\"a\":1}") << false;
    QTest::newRow("another value") << QByteArray("{\"a\":1}") << QByteArray("{\"a\":2}") << false;
    QTest::newRow("null is no absence") << QByteArray("{\"a\":\"<absent>\"}") << QByteArray("{\"a\":null}") << false;
    QTest::newRow("absent") << QByteArray("{\"a\":\"<absent>\"}") << QByteArray("{}") << true;
    QTest::newRow("anything") << QByteArray("{\"a\":\"*\"}") << QByteArray("{\"a\":null}") << true;
    QTest::newRow("anything but nothing") << QByteArray("{\"a\":\"*\"}") << QByteArray("{}") << false;
    QTest::newRow("uuid") << QByteArray("\"<uuid>\"") << QByteArray("\"0191d2c0-0000-7000-8000-000000000001\"") << true;
    QTest::newRow("no uuid") << QByteArray("\"<uuid>\"") << QByteArray("\"7\"") << false;
    QTest::newRow("time") << QByteArray("\"<time>\"") << QByteArray("\"2026-11-20T10:00:00.123Z\"") << true;
    QTest::newRow("local time") << QByteArray("\"<time>\"") << QByteArray("\"2026-11-20T10:00:00\"") << false;
    QTest::newRow("id") << QByteArray("\"<id>\"") << QByteArray("\"7\"") << false;
    QTest::newRow("list") << QByteArray("[1,2]") << QByteArray("[1,2]") << true;
    QTest::newRow("longer list") << QByteArray("[1,2]") << QByteArray("[1,2,3]") << false;
    QTest::newRow("list that goes on") << QByteArray("[1,\"...\"]") << QByteArray("[1,2,3]") << true;
    QTest::newRow("a text that looks like a number") << QByteArray("7") << QByteArray("\"7\"") << false;
}

void TranscriptPatternTest::fits()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, value);
    QFETCH(bool, does);
    Bindings bindings;
    QCOMPARE(mismatch(json(pattern.constData()), json(value.constData()), bindings).isEmpty(), does);
}

void TranscriptPatternTest::aNameIsWhatItWasFirst()
{
    Bindings bindings;
    QCOMPARE(mismatch(json("{\"id\":\"$room\"}"), json("{\"id\":7}"), bindings), QString());
    QCOMPARE(mismatch(json("{\"room\":\"$room\"}"), json("{\"room\":7}"), bindings), QString());
    QCOMPARE(mismatch(json("{\"room\":\"$room\"}"), json("{\"room\":8}"), bindings), QStringLiteral("it.room should be 7 but is 8"));
}

void TranscriptPatternTest::sendsValuesAsTheyAre()
{
    Bindings bindings;
    bindings.bind(QStringLiteral("ali.id"), 3);
    QCOMPARE(bindings.filled(json("{\"ids\":[\"$ali.id\"],\"text\":\"for $ali.id and $nobody\"}")), json("{\"ids\":[3],\"text\":\"for 3 and $nobody\"}"));
    QCOMPARE(bindings.filled(QStringLiteral("/api/users/$ali.id/")), QStringLiteral("/api/users/3/"));
}

void TranscriptPatternTest::readsEveryKindOfLine()
{
    const Script script = parseScript(QStringLiteral(
        "# a comment\npeople ali(user)\nSUHBAT_AUTH_X = on\nali connects\nali/phone connects to $room\nali > {\"type\":\n    \"ping\"}\n"
        "ali >> {not json\nali < {\"type\":\"pong\"}\nali < nothing\nali < closed 1007\nali is refused with 404\nali GET /api/me/\n= 200 {}\nali leaves\n"));
    QCOMPARE(script.problem, QString());
    QList<Step::Kind> kinds;
    for (const Step &step : script.steps)
        kinds << step.kind;
    using Kind = Step::Kind;
    const QList<Kind> wanted{Kind::People,      Kind::Setting,   Kind::Connect, Kind::Connect, Kind::Say,    Kind::SayRaw, Kind::Hear,
                             Kind::HearNothing, Kind::HearClose, Kind::Refused, Kind::Ask,     Kind::Answer, Kind::Close};
    QCOMPARE(kinds, wanted);
    QCOMPARE(script.steps[4].json, json("{\"type\":\"ping\"}"));
    QCOMPARE(script.steps[8].number, 1007);
}

void TranscriptPatternTest::saysWhichLineIsNotUnderstood()
{
    QVERIFY(parseScript(QStringLiteral("ali connects\n\nali shouts\n")).problem.startsWith(QStringLiteral("line 3 ")));
    QVERIFY(parseScript(QStringLiteral("ali > {\"type\":}\n")).problem.startsWith(QStringLiteral("line 1 ")));
}

QTEST_GUILESS_MAIN(TranscriptPatternTest)
#include "pattern_test.moc"
