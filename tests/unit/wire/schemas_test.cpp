// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema_check.h"
#include "wire/json.h"
#include "wire/schemas.h"

#include <QTest>

using namespace Suhbat;
using test::SchemaCheck;
using wire::Json;

namespace {

constexpr char user[] = R"({"id":2,"username":"a","name":"A","role":"user","avatar":null,"is_online":true,"last_seen":null})";

// Every "$ref" anywhere in a schema.
void collectReferences(const Json &json, QStringList &references)
{
    if (const Json::Array *items = json.array()) {
        for (const Json &item : *items)
            collectReferences(item, references);
    }
    if (const Json::Object *members = json.object()) {
        for (const auto &[key, value] : *members) {
            if (key == QStringLiteral("$ref"))
                references.append(*value.text());
            else
                collectReferences(value, references);
        }
    }
}

} // namespace

class SchemasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReferenceLeadsSomewhere();
    void everyRequiredFieldIsDescribed();
    void acceptsWhatTheWireSays_data();
    void acceptsWhatTheWireSays();
    void refusesWhatItDoesNot_data();
    void refusesWhatItDoesNot();
    void namesWhatIsWrong();
    void knowsListsAndPages();

private:
    SchemaCheck m_check;
};

void SchemasTest::everyReferenceLeadsSomewhere()
{
    const auto all = Json::parse(wire::schemas());
    QVERIFY(all && all->isObject() && all->object()->size() > 100);
    QStringList references;
    collectReferences(*all, references);
    QVERIFY(!references.isEmpty());
    const QString prefix = QStringLiteral("#/components/schemas/");
    for (const QString &reference : references) {
        QVERIFY2(reference.startsWith(prefix), qPrintable(reference));
        QVERIFY2(wire::hasSchema(reference.mid(prefix.size()).toLatin1()), qPrintable(reference));
    }
}

void SchemasTest::everyRequiredFieldIsDescribed()
{
    const auto all = Json::parse(wire::schemas());
    for (const auto &[name, schema] : *all->object()) {
        const Json *required = schema.find(u"required");
        if (!required)
            continue;
        const Json *properties = schema.find(u"properties");
        QVERIFY2(properties, qPrintable(name));
        for (const Json &field : *required->array())
            QVERIFY2(properties->find(*field.text()), qPrintable(name + u'.' + *field.text()));
    }
}

void SchemasTest::acceptsWhatTheWireSays_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("json");
    const auto row
        = [](const char *schema, const QByteArray &json) { QTest::addRow("%s %s", schema, json.left(40).constData()) << QByteArray(schema) << json; };
    row("user", user);
    row("login", QByteArray(R"({"token":"0123456789abcdef","expires_at":"2026-11-20T16:00:37.123Z","user":)") + user + '}');
    row("guest_session",
        R"({"session_id":"01930005-1234-7abc-8def-010203040506","identifier":"x","linked_user":null,"created_at":"2026-11-20T16:00:37.123Z"})");
    row("link_guest_session", R"({"linked":0})");
    row("error", R"({"error":"not_found","detail":"…"})");
    row("error", R"({"error":"too_long","detail":"…","fields":{"content":"…"},"more":1})");
    row("command_send_message", R"({"type":"send_message","room_id":7,"content":"x","ref":"1"})");
    row("command_send_message", R"({"type":"send_message","room_id":"01930005-1234-7abc-8def-010203040506","attachments":[3]})");
    row("command_sync", R"({"type":"sync","rooms":{"01930005-1234-7abc-8def-010203040506":5},"epoch":"e","user_seq":0,"ref":7})");
    row("command_b_chat_message", R"({"type":"chat_message","message":"…"})");
    row("command_webrtc_offer", R"({"type":"webrtc_offer","call_id":3,"sdp":"v=0","generation":1})");
    row("event_ack_send_message",
        R"({"type":"ack","ref":1,"message_id":"01930005-1234-7abc-8def-010203040506","id":7,"seq":3,"created_at":"2026-11-20T16:00:37.123Z"})");
    row("event_sync", R"({"type":"sync","epoch":"e","user_seq":3,"events":[{"type":"draft"}],"rooms":{"x":{"seq":3,"reset":false,"events":[]}}})");
    row("event_call_ended", R"({"type":"call_ended","call_id":3,"reason":"hangup","duration_s":3.5})");
    row("search_page", R"({"count":0,"next":null,"results":[]})");
}

void SchemasTest::acceptsWhatTheWireSays()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, json);
    QCOMPARE(m_check.problem(schema, json), QString());
}

void SchemasTest::refusesWhatItDoesNot_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *schema, const QByteArray &json) { QTest::newRow(name) << QByteArray(schema) << json; };
    row("a missing field", "user", R"({"id":2,"username":"a","name":"A","role":"user","avatar":null,"is_online":true})");
    row("a field of another type", "user", QByteArray(user).replace("\"id\":2", "\"id\":\"2\""));
    row("an id of nobody", "user", QByteArray(user).replace("\"id\":2", "\"id\":0"));
    row("a role that is none", "user", QByteArray(user).replace("\"role\":\"user\"", "\"role\":\"boss\""));
    row("a time without Z", "user", QByteArray(user).replace("\"last_seen\":null", "\"last_seen\":\"2026-11-20T16:00:37.123\""));
    row("a time with an offset", "user", QByteArray(user).replace("\"last_seen\":null", "\"last_seen\":\"2026-11-20T16:00:37.123+05:00\""));
    row("null where a time must be", "link_guest_session", R"({"linked":null})");
    row("a wrong thing deep inside", "login",
        QByteArray(R"({"token":"0123456789abcdef","expires_at":"2026-11-20T16:00:37.123Z","user":)") + QByteArray(user).replace("true", "1") + '}');
    row("an upper-case UUID", "guest_session",
        R"({"session_id":"0193000A-1234-7abc-8def-010203040506","identifier":"x","linked_user":null,"created_at":"2026-11-20T16:00:37.123Z"})");
    row("a code that is none", "error", R"({"error":"Not found","detail":"…"})");
    row("an empty sentence", "error", R"({"error":"not_found","detail":""})");
    row("a command of another type", "command_send_message", R"({"type":"send","room_id":7})");
    row("a command without its room", "command_send_message", R"({"type":"send_message","content":"x"})");
    row("rooms of a sync that are none", "event_sync", R"({"type":"sync","epoch":"e","user_seq":3,"events":[],"rooms":{"x":{"seq":3}}})");
    row("an end of a call for no reason", "event_call_ended", R"({"type":"call_ended","call_id":3,"reason":"bored","duration_s":3.5})");
    row("three numbers to highlight", "search_hit", R"({"message":null,"room_id":"01930005-1234-7abc-8def-010203040506","highlights":[[1,2,3]]})");
    row("no JSON", "user", "{");
    row("a schema that is none", "users", user);
}

void SchemasTest::refusesWhatItDoesNot()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, json);
    QVERIFY(!m_check.problem(schema, json).isEmpty());
}

void SchemasTest::namesWhatIsWrong()
{
    const QString problem = m_check.problem("user", QByteArray(user).replace("true", "\"yes\""));
    QVERIFY2(problem.contains(QStringLiteral("is_online")), qPrintable(problem));
}

void SchemasTest::knowsListsAndPages()
{
    QCOMPARE(m_check.problem("user[]", QByteArray("[") + user + ',' + user + ']'), QString());
    QVERIFY(!m_check.problem("user[]", QByteArray("[") + user + ",7]").isEmpty());
    QVERIFY(!m_check.problem("user[]", user).isEmpty());
    QCOMPARE(m_check.problem("page(user)", QByteArray(R"({"count":1,"next":null,"previous":null,"results":[)") + user + "]}"), QString());
    QVERIFY(!m_check.problem("page(user)", QByteArray("[") + user + ']').isEmpty());
    QVERIFY(!m_check.problem("page(user)", R"({"count":1,"next":null,"previous":null,"results":[7]})").isEmpty());
}

QTEST_GUILESS_MAIN(SchemasTest)
#include "schemas_test.moc"
