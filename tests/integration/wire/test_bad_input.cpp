// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

using namespace Suhbat::test;

// Each bad thing has its named answer, nothing crashes, and others are unaffected: the same daemon goes on serving them.
class BadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_village = std::make_unique<Village>(); }
    void cleanupTestCase();

    void closesOnWhatIsNotJson_data();
    void closesOnWhatIsNotJson();
    void namesWhatASocketGotWrong_data();
    void namesWhatASocketGotWrong();
    void staysOpenForTheNextCommand();
    void refusesTooLongAndTooLarge();
    void namesWhatABodyGotWrong_data();
    void namesWhatABodyGotWrong();
    void refusesBodiesItDoesNotRead();
    void refusesBodiesTooLarge();
    void answersPagesAsDrfDoes_data();
    void answersPagesAsDrfDoes();
    void hidesForeignAndDeletedRooms();
    void knowsNoRevokedToken();
    void knowsNoExpiredGuest();
    void slowsWhoFloods();

private:
    Town &town() { return m_village->town; }
    std::unique_ptr<Village> m_village;
};

void BadInput::cleanupTestCase()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    town().say(ahmed, town().direct(ahmed, lola), u"still here"_s); // after all of it
    m_village.reset();
}

void BadInput::closesOnWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("half") << QByteArray(R"({"type":"ping")");
    QTest::newRow("two") << QByteArray(R"({"type":"ping"} {"type":"ping"})");
    QTest::newRow("single quotes") << QByteArray("{'type':'ping'}");
}

void BadInput::closesOnWhatIsNotJson()
{
    QFETCH(QByteArray, text);
    const Person ahmed = m_village->person();
    const auto socket = town().socket(ahmed);
    socket->sendText(text);
    QCOMPARE(socket->waitForClose(), 1007);
}

void BadInput::namesWhatASocketGotWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row
        = [](const char *name, const QByteArray &text, const QString &code, const QString &field = {}) { QTest::newRow(name) << text << code << field; };
    row("a list", "[]", u"bad_request"_s);
    row("no type", "{}", u"missing_field"_s, u"type"_s);
    row("unknown", R"({"type":"fly"})", u"unknown_command"_s);
    row("duplicate keys", R"({"type":"ping","type":"ping"})", u"invalid_json"_s);
    row("NUL", R"({"type":"send_message","room_id":1,"content":"\u0000"})", u"invalid_json"_s);
    row("lone surrogate", R"({"type":"send_message","room_id":1,"content":"\udc00"})", u"invalid_json"_s);
    row("too deep", R"({"type":"ping","x":)" + QByteArray(64, '[') + QByteArray(64, ']') + "}", u"too_deep"_s);
    row("too many", R"({"type":"ping","x":[)" + QByteArray("1,").repeated(15000) + "1]}", u"invalid_json"_s);
    row("huge id", R"({"type":"join_room","room_id":123456789012345678901234567890})", u"invalid_json"_s);
    row("largest id", R"({"type":"join_room","room_id":9223372036854775807})", u"not_found"_s);
    row("room is an object", R"({"type":"join_room","room_id":{}})", u"invalid_field"_s, u"room_id"_s);
    row("content is null", R"({"type":"send_message","room_id":1,"content":null})", u"missing_field"_s, u"content"_s);
    row("message_id is no UUID", R"({"type":"send_message","room_id":1,"content":"x","message_id":"x"})", u"invalid_field"_s, u"message_id"_s);
    row(
        "too many rooms to sync",
        R"({"type":"sync","rooms":{)" +
            [] {
                QByteArray rooms;
                for (int i = 1; i <= 2500; ++i)
                    rooms += (i > 1 ? ",\"" : "\"") + QByteArray::number(i) + "\":1";
                return rooms;
            }()
            + "}}",
        u"invalid_field"_s, u"rooms"_s);
}

void BadInput::namesWhatASocketGotWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const auto socket = town().socket(m_village->person());
    socket->sendText(text);
    const QJsonObject error = socket->waitFor(u"error"_s);
    QCOMPARE(error[u"code"_s].toString(), code);
    QCOMPARE(error[u"field"_s].toString(), field);
    QVERIFY(!error[u"detail"_s].toString().isEmpty());
    QVERIFY(socket->isOpen());
}

void BadInput::staysOpenForTheNextCommand()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto socket = town().socket(ahmed);
    for (const char *text : {"{}", "[1]", R"({"type":7})", R"({"type":"fly"})"}) {
        socket->sendText(text);
        socket->waitFor(u"error"_s);
    }
    QCOMPARE(verdict(socket->call(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, u"fine"_s}}))), u"ack"_s);
}

void BadInput::refusesTooLongAndTooLarge()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto socket = town().socket(ahmed);
    const auto send = [&](const QString &content) {
        return verdict(socket->call(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, content}})));
    };
    QCOMPARE(send(QString(4096, u'x')), u"ack"_s);
    QCOMPARE(send(QString(4097, u'x')), u"too_long"_s);
    QCOMPARE(send(u"\U0001F600"_s.repeated(4096)), u"ack"_s); // code points, not halves of them
    QCOMPARE(send(u" \u200b\n\t"_s), u"empty_message"_s);
    socket->sendText(QByteArray(300 * 1024, ' '));
    QCOMPARE(socket->waitForClose(), 1009);
}

void BadInput::namesWhatABodyGotWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row
        = [](const char *name, const QByteArray &body, const QString &code, const QString &field = {}) { QTest::newRow(name) << body << code << field; };
    row("not JSON", "hello", u"invalid_json"_s);
    row("a list", "[]", u"bad_request"_s);
    row("empty", "", u"missing_field"_s, u"content"_s);
    row("wrong type", R"({"content":7})", u"invalid_field"_s, u"content"_s);
    row("empty text", R"({"content":"  "})", u"empty_message"_s);
    row("duplicate keys", R"({"content":"a","content":"b"})", u"invalid_json"_s);
    row("lone surrogate", R"({"content":"\ud800"})", u"invalid_json"_s);
    row("NUL", R"({"content":"a\u0000"})", u"invalid_json"_s);
    row("too deep", QByteArray(100, '['), u"too_deep"_s);
    row("not UTF-8", "{\"content\":\"\xff\"}", u"invalid_json"_s);
    row("foreign reply_to", R"({"content":"a","reply_to":999999})", u"not_found"_s);
}

void BadInput::namesWhatABodyGotWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    HttpClient client = town().http(ahmed);
    const HttpReply reply = client.request("POST", roomPath(room, "messages/"), body, {{"Content-Type", "application/json"}});
    QCOMPARE(reply.code(), code);
    QVERIFY(reply.status == 400 || (code == u"not_found" && reply.status == 404));
    if (!field.isEmpty())
        QVERIFY(reply.object()[u"fields"_s].toObject().contains(field));
}

void BadInput::refusesBodiesItDoesNotRead()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    HttpClient client = town().http(ahmed);
    for (const QByteArray &type : {QByteArray("text/plain"), QByteArray("application/xml"), QByteArray("multipart/form-data; boundary=x")}) {
        const HttpReply reply = client.request("POST", roomPath(room, "messages/"), R"({"content":"x"})", {{"Content-Type", type}});
        QCOMPARE(reply.status, 415);
        QCOMPARE(reply.code(), u"unsupported_media_type"_s);
    }
}

void BadInput::refusesBodiesTooLarge()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const HttpReply reply
        = town().http(ahmed).request("POST", roomPath(room, "messages/"), QByteArray(1024 * 1024, ' '), {{"Content-Type", "application/json"}});
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.code(), u"too_large"_s);
}

void BadInput::answersPagesAsDrfDoes_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("first") << QByteArray("?page=1") << 200;
    QTest::newRow("last") << QByteArray("?page=3&page_size=1") << 200;
    QTest::newRow("beyond the end") << QByteArray("?page=4&page_size=1") << 404;
    QTest::newRow("far beyond the end") << QByteArray("?page=99999999999999999999") << 404;
    QTest::newRow("zero") << QByteArray("?page=0") << 400;
    QTest::newRow("negative") << QByteArray("?page=-1") << 400;
    QTest::newRow("words") << QByteArray("?page=abc") << 400;
    QTest::newRow("no size") << QByteArray("?page_size=0") << 400;
    QTest::newRow("huge size") << QByteArray("?page_size=100000000000") << 200;
    QTest::newRow("before nothing") << QByteArray("?before=abc") << 400;
    QTest::newRow("before what is not there") << QByteArray("?before=999999") << 404;
    QTest::newRow("after what is not there") << "?after=" + newUuid().toLatin1() << 404;
}

void BadInput::answersPagesAsDrfDoes()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    for (int i = 0; i < 3; ++i)
        town().say(ahmed, room, QString::number(i));
    QCOMPARE(town().http(lola).get(roomPath(room, "messages/" + query)).status, status);
}

void BadInput::hidesForeignAndDeletedRooms()
{
    const Person ahmed = m_village->person(), lola = m_village->person(), stranger = m_village->person();
    const QJsonObject foreign = town().direct(ahmed, lola), deleted = town().group(ahmed, {stranger});
    QCOMPARE(town().http(ahmed).remove(roomPath(deleted)).status, 204);
    HttpClient client = town().http(stranger);
    const QByteArray never = client.get("/api/chat/rooms/999999/").body;
    for (const QByteArray &path : {roomPath(foreign), roomPath(deleted), QByteArray("/api/chat/rooms/0/"), QByteArray("/api/chat/rooms/-1/"),
                                   QByteArray("/api/chat/rooms/9223372036854775808/"), QByteArray("/api/chat/rooms/lobby/")}) {
        const HttpReply reply = client.get(path);
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.body, never); // nothing tells one from another
        QCOMPARE(client.get(path + "messages/").status, 404);
        QCOMPARE(client.post(path + "messages/", {{u"content"_s, u"x"_s}}).status, 404);
        QCOMPARE(client.post(path + "mark_read/").status, 404);
    }
}

void BadInput::knowsNoRevokedToken()
{
    const Person ahmed = m_village->person();
    HttpClient client = town().http(ahmed);
    QCOMPARE(client.get("/api/chat/rooms/").status, 200);
    QCOMPARE(client.post("/api/auth/logout/").status, 204);
    const HttpReply reply = client.get("/api/chat/rooms/");
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.code(), u"not_authenticated"_s);
    QVERIFY(!reply.header("www-authenticate").isEmpty());
    QCOMPARE(ChatSocket(m_village->daemon, "/ws/chat/?token=" + ahmed.token).waitForClose(), 4401);
}

void BadInput::knowsNoExpiredGuest()
{
    const Person vendor = m_village->person(u"vendor"_s), ahmed = m_village->person(), guest = town().guest(u"g"_s);
    const QJsonObject room = town().product(guest, vendor);
    const auto socket = town().socket(guest);
    QCOMPARE(verdict(socket->call(command(u"join_room"_s, {{u"room_id"_s, uuidOf(room)}}))), u"ack"_s);
    // Linking voids the secret as its end would.
    QCOMPARE(town().http(ahmed).post("/api/chat/link-guest-session/", {{u"guest_session_id"_s, QString::fromLatin1(guest.guestSession)}}).status, 200);
    QCOMPARE(socket->waitForClose(), 4401);
    QCOMPARE(town().http(guest).get("/api/chat/rooms/").status, 401);
    QCOMPARE(ChatSocket(m_village->daemon, "/ws/chat/?guest_session=" + guest.guestSession).waitForClose(), 4401);
}

void BadInput::slowsWhoFloods()
{
    Village strict("[limits]\nguest_burst = 3\nguest_per_second = 0.1\n", Village::Rates::On);
    const Person vendor = strict.person(u"vendor"_s), guest = strict.town.guest(u"g"_s);
    const QJsonObject room = strict.town.product(guest, vendor); // one of the three
    HttpClient client = strict.town.http(guest);
    HttpReply reply;
    for (int i = 0; i < 10 && reply.status != 429; ++i)
        reply = client.post(roomPath(room, "messages/"), {{u"content"_s, u"x"_s}});
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.code(), u"rate_limited"_s);
    QVERIFY(reply.header("retry-after").toInt() >= 1);
    QCOMPARE(reply.header("x-ratelimit-limit"), QByteArray("3"));
    QCOMPARE(reply.header("x-ratelimit-remaining"), QByteArray("0"));
    QCOMPARE(client.get(roomPath(room)).status, 200); // to read is free

    const auto socket = strict.town.socket(guest);
    QJsonObject error;
    for (int i = 0; i < 10 && verdict(error) != u"rate_limited"; ++i)
        error = socket->call(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, u"x"_s}}));
    QCOMPARE(verdict(error), u"rate_limited"_s);
    QVERIFY(error[u"retry_after"_s].toInt() >= 1);
    QVERIFY(socket->isOpen());
}

QTEST_GUILESS_MAIN(BadInput)
#include "test_bad_input.moc"
