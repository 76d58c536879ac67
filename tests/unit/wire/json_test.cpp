// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/json.h"

#include <QTest>
#include <limits>

using namespace Suhbat;
using wire::Json;
using wire::JsonWriter;

namespace {

QByteArray written(const Json &json)
{
    JsonWriter writer;
    writer.value(json);
    return writer.take();
}

QByteArray nested(int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); }

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsValid_data();
    void readsWhatIsValid();
    void refuses_data();
    void refuses();
    void findsMembersOfAnObject();
    void keepsIntegersWhole();
    void keepsDoublesToTheLastBit();
    void allowsThirtyTwoLevelsAndNoMore();
    void allowsTenThousandValuesAndNoMore();
    void takesAMillionBracketsWithoutRecursion();
    void writesCommasWhereTheyBelong();
    void writesTextWithItsEscapes_data();
    void writesTextWithItsEscapes();
    void writesLongTextInPiecesWithoutALoss();
    void writesNothingAsNull();
};

void JsonTest::readsWhatIsValid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("again");

    const auto same = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << text; };
    same("null", "null");
    same("booleans", "[true,false]");
    same("empty containers", R"({"a":[],"b":{}})");
    same("Persian", R"({"متن":"می‌خواهم ۱۲۳"})");
    same("a letter beyond the basic plane", R"("😀")");
    QTest::newRow("white space") << QByteArray(" {\t\"a\" :\r\n1 } ") << QByteArray(R"({"a":1})");
    QTest::newRow("keys in any order") << QByteArray(R"({"b":1,"a":2})") << QByteArray(R"({"a":2,"b":1})");
    QTest::newRow("escapes") << QByteArray(R"("\u0041\/\n\ud83d\ude00")") << QByteArray(R"("A/\n😀")");
    QTest::newRow("minus zero") << QByteArray("-0") << QByteArray("0");
    QTest::newRow("a real number that is whole") << QByteArray("1e3") << QByteArray("1000.0");
    QTest::newRow("the same key in two objects") << QByteArray(R"([{"a":1},{"a":1}])") << QByteArray(R"([{"a":1},{"a":1}])");
}

void JsonTest::readsWhatIsValid()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, again);
    const auto json = Json::parse(text);
    QVERIFY(json.has_value());
    QCOMPARE(written(*json), again);
}

void JsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name, const QByteArray &text, const char *reason) { QTest::newRow(name) << text << QString::fromLatin1(reason); };
    row("nothing", "", "json_empty");
    row("white space alone", " \n", "json_empty");
    row("half an object", R"({"a":1)", "json_syntax");
    row("a trailing comma", "[1,]", "json_syntax");
    row("single quotes", "{'a':1}", "json_syntax");
    row("a comment", "/* */ 1", "json_syntax");
    row("NaN", "NaN", "json_syntax");
    row("Infinity", "[Infinity]", "json_syntax");
    row("a leading zero", "01", "json_trailing");
    row("two values", "1 2", "json_trailing");
    row("a NUL behind the value", QByteArray("1\0", 2), "json_trailing");
    row("a byte order mark", "\xef\xbb\xbf{}", "json_syntax");
    row("the same key twice", R"({"a":1,"b":2,"a":3})", "json_duplicate_key");
    row("the same key twice, once escaped", R"({"a":1,"\u0061":3})", "json_duplicate_key");
    row("the same key twice, deep inside", R"([[{"x":{"a":1,"a":1}}]])", "json_duplicate_key");
    row("an escaped NUL", R"("a\u0000b")", "json_nul");
    row("an escaped NUL in a key", R"({"a\u0000b":1})", "json_nul");
    row("a raw NUL in a text", QByteArray("\"a\0b\"", 5), "json_syntax");
    row("a high surrogate alone", R"("\ud800")", "json_surrogate");
    row("a low surrogate alone", R"("\udc00")", "json_surrogate");
    row("a low surrogate alone in a key", R"({"\udfff":1})", "json_surrogate");
    row("surrogates the wrong way round", R"("\ude00\ud83d")", "json_surrogate");
    row("a surrogate encoded as UTF-8", "\"\xed\xa0\x80\"", "json_encoding");
    row("half a letter", "\"\xd8\"", "json_encoding");
    row("half a letter at the very end", "\"\xf2", "json_encoding");
    row("an overlong letter", "\"\xc0\xaf\"", "json_encoding");
    row("a byte that is no UTF-8", "\"\xff\"", "json_encoding");
    row("a line end in a text", "\"a\nb\"", "json_syntax");
    row("one more than the greatest integer", "9223372036854775808", "json_number");
    row("one less than the least integer", "-9223372036854775809", "json_number");
    row("an integer of forty digits", QByteArray(40, '7'), "json_number");
    row("a real number that is too great", "1e400", "json_number");
}

void JsonTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const auto json = Json::parse(text);
    QVERIFY(!json.has_value());
    QCOMPARE(json.error().code, Code::InvalidJson);
    QCOMPARE(json.error().reason, reason);
}

void JsonTest::findsMembersOfAnObject()
{
    const auto json = Json::parse(R"({"content":"x","is_typing":true,"n":7,"r":1.5,"list":[1],"none":null})");
    QVERIFY(json && json->isObject());
    QCOMPARE(*json->find(u"content")->text(), QStringLiteral("x"));
    QCOMPARE(*json->find(u"is_typing")->boolean(), true);
    QCOMPARE(*json->find(u"n")->integer(), 7);
    QCOMPARE(*json->find(u"r")->real(), 1.5);
    QCOMPARE(json->find(u"list")->array()->size(), size_t(1));
    QVERIFY(json->find(u"none")->isNull());
    QVERIFY(!json->find(u"contents"));
    QVERIFY(!json->find(u"conten"));
    QVERIFY(!json->find(u"n")->text());
    QVERIFY(!json->find(u"list")->find(u"content"));
}

void JsonTest::keepsIntegersWhole()
{
    const auto json = Json::parse("[9223372036854775807,-9223372036854775808,9007199254740993]");
    QVERIFY(json.has_value());
    QCOMPARE(*json->array()->at(0).integer(), std::numeric_limits<qint64>::max());
    QCOMPARE(*json->array()->at(1).integer(), std::numeric_limits<qint64>::min());
    QCOMPARE(*json->array()->at(2).integer(), 9007199254740993); // a double would make it …992
}

void JsonTest::keepsDoublesToTheLastBit()
{
    for (const double number : {0.1, 1.0 / 3, 2.2250738585072014e-308, 1.7976931348623157e308, 9007199254740993.5, -123456789.123456789}) {
        JsonWriter writer;
        writer.value(number);
        const auto json = Json::parse(writer.take());
        QVERIFY(json && json->real());
        QCOMPARE(*json->real(), number);
    }
}

void JsonTest::allowsThirtyTwoLevelsAndNoMore()
{
    QVERIFY(Json::parse(nested(32)).has_value());
    const auto json = Json::parse(nested(33));
    QVERIFY(!json.has_value());
    QCOMPARE(json.error().code, Code::TooDeep);
    QCOMPARE(json.error().arguments, QStringList(QStringLiteral("32")));
}

void JsonTest::allowsTenThousandValuesAndNoMore()
{
    const QByteArray inside = QByteArray("0,").repeated(9998);
    QVERIFY(Json::parse('[' + inside + "0]").has_value()); // with the array itself
    const auto json = Json::parse('[' + inside + "0,0]");
    QVERIFY(!json.has_value());
    QCOMPARE(json.error().reason, QStringLiteral("json_too_many_values"));
}

void JsonTest::takesAMillionBracketsWithoutRecursion()
{
    QCOMPARE(Json::parse(QByteArray(1000000, '[')).error().code, Code::TooDeep);
    QCOMPARE(Json::parse(QByteArray("{\"a\":").repeated(200000)).error().code, Code::TooDeep);
}

void JsonTest::writesCommasWhereTheyBelong()
{
    JsonWriter writer;
    writer.object([&] {
        writer.put("type", "ack");
        writer.put("id", MessageId(7));
        writer.putNull("none");
        writer.key("list");
        writer.array([&] {
            writer.value(1);
            writer.object([] {});
            writer.value(QStringLiteral("a"));
        });
        writer.key("raw");
        writer.raw("[1]");
        writer.put("last", true);
    });
    QCOMPARE(writer.take(), QByteArray(R"({"type":"ack","id":7,"none":null,"list":[1,{},"a"],"raw":[1],"last":true})"));
}

void JsonTest::writesTextWithItsEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("plain") << QStringLiteral("hello") << QByteArray("\"hello\"");
    QTest::newRow("empty") << QString() << QByteArray("\"\"");
    QTest::newRow("quote and backslash") << QStringLiteral("a\"b\\c/") << QByteArray(R"("a\"b\\c/")");
    QTest::newRow("controls") << QStringLiteral("\n\r\t\b\x01\x1f\x7f") << QByteArray(R"("\n\r\t\u0008\u0001\u001f\u007f")");
    QTest::newRow("line separators") << QStringLiteral("\u2028\u2029") << QByteArray(R"("\u2028\u2029")");
    QTest::newRow("two, three and four bytes") << QStringLiteral("éم€😀") << QByteArray("\"éم€😀\"");
    QTest::newRow("the last code point") << QString::fromUcs4(U"\U0010ffff") << QByteArray("\"\xf4\x8f\xbf\xbf\"");
    QTest::newRow("half a pair at the end") << QString(QChar(0xd83d)) << QByteArray("\"\xef\xbf\xbd\"");
    QTest::newRow("half a pair in the middle") << (QString(QChar(0xd83d)) + u'a')
                                               << QByteArray("\"\xef\xbf\xbd"
                                                             "a\"");
    QTest::newRow("the second half alone") << (u'a' + QString(QChar(0xde00))) << QByteArray("\"a\xef\xbf\xbd\"");
}

void JsonTest::writesTextWithItsEscapes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    JsonWriter writer;
    writer.value(text);
    QCOMPARE(writer.take(), json);

    JsonWriter keys;
    keys.object([&] {
        keys.key(text);
        keys.null();
    });
    QCOMPARE(keys.take(), '{' + json + ":null}");
}

void JsonTest::writesLongTextInPiecesWithoutALoss()
{
    // Every length around the writer's piece, so that each kind of letter once straddles its end.
    for (int length = 490; length < 530; ++length) {
        for (const QString &tail : {QStringLiteral("م"), QStringLiteral("😀"), QStringLiteral("\x01"), QStringLiteral("€")}) {
            const QString text = QString(length, u'x') + tail.repeated(300);
            JsonWriter writer;
            writer.value(text);
            const auto json = Json::parse(writer.take());
            QVERIFY(json.has_value());
            QCOMPARE(*json->text(), text);
        }
    }
}

void JsonTest::writesNothingAsNull()
{
    JsonWriter writer;
    writer.array([&] {
        writer.value(UserId());
        writer.value(QUuid());
        writer.value(Timestamp());
        writer.value(std::numeric_limits<double>::quiet_NaN());
        writer.value(std::numeric_limits<double>::infinity());
    });
    QCOMPARE(writer.take(), QByteArray("[null,null,null,null,null]"));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
