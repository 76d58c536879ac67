// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

#include <QUrl>

using namespace Suhbat::test;

namespace {

// Every "$ref" anywhere in a JSON value.
QSet<QString> referencesIn(const QJsonValue &value)
{
    QSet<QString> references;
    for (const QJsonValue &element : value.toArray())
        references += referencesIn(element);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"$ref"_s)
            references += it.value().toString();
        references += referencesIn(it.value());
    }
    return references;
}

} // namespace

class MessagesOverHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_village = std::make_unique<Village>(); }
    void cleanupTestCase() { m_village.reset(); }

    void pagesFromTheNewest();
    void walksByKeys();
    void showsAtOnceWhatHasChanged();
    void createsOnce();
    void editsAndDeletes();
    void removesAPart();
    void readsAWholeConversation();
    void takesForms();
    void saysThatUploadsAreNotThereYet();
    void searches();
    void describesItself();

private:
    Town &town() { return m_village->town; }
    QByteArray conversation(const QJsonObject &room, const QByteArray &query = {})
    {
        return "/api/conversations/" + QByteArray::number(room[u"id"_s].toInteger()) + "/messages/" + query;
    }
    QStringList contents(const QJsonArray &messages)
    {
        QStringList list;
        for (const QJsonValue &message : messages)
            list += message[u"content"_s].toString();
        return list;
    }
    std::unique_ptr<Village> m_village;
};

void MessagesOverHttp::pagesFromTheNewest()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    for (int i = 1; i <= 5; ++i)
        town().say(ahmed, room, QString::number(i));
    HttpClient client = town().http(lola);
    const QJsonObject first = client.get("/api/chat/rooms/" + uuidOf(room).toLatin1() + "/messages/?page_size=2").object();
    QCOMPARE(first[u"count"_s].toInt(), 5);
    QCOMPARE(contents(first[u"results"_s].toArray()), QStringList({u"5"_s, u"4"_s}));
    QVERIFY(first[u"previous"_s].isNull());
    const QJsonObject second = client.get(first[u"next"_s].toString().toLatin1()).object();
    QCOMPARE(contents(second[u"results"_s].toArray()), QStringList({u"3"_s, u"2"_s}));
    const QJsonObject third = client.get(second[u"next"_s].toString().toLatin1()).object();
    QCOMPARE(contents(third[u"results"_s].toArray()), QStringList({u"1"_s}));
    QVERIFY(third[u"next"_s].isNull());
    QCOMPARE(client.get(third[u"previous"_s].toString().toLatin1()).object()[u"results"_s], second[u"results"_s]);
}

void MessagesOverHttp::walksByKeys()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    QJsonArray said;
    for (int i = 1; i <= 5; ++i)
        said.append(town().say(ahmed, room, QString::number(i)));
    HttpClient client = town().http(lola);
    const auto page = [&](const QByteArray &query) { return client.get(roomPath(room, "messages/" + query)).object(); };
    const QByteArray third = QByteArray::number(said[2][u"id"_s].toInteger()), uuid = said[2][u"message_id"_s].toString().toLatin1();
    QCOMPARE(contents(page("?before=" + third)[u"results"_s].toArray()), QStringList({u"2"_s, u"1"_s}));
    QCOMPARE(contents(page("?before=" + uuid)[u"results"_s].toArray()), QStringList({u"2"_s, u"1"_s}));
    QCOMPARE(contents(page("?after=" + third)[u"results"_s].toArray()), QStringList({u"5"_s, u"4"_s}));
    const QJsonObject one = page("?page_size=1&after=" + third);
    QCOMPARE(contents(one[u"results"_s].toArray()), QStringList({u"4"_s}));
    QCOMPARE(contents(client.get(one[u"previous"_s].toString().toLatin1()).object()[u"results"_s].toArray()), QStringList({u"5"_s}));
    QCOMPARE(contents(client.get(one[u"next"_s].toString().toLatin1()).object()[u"results"_s].toArray()), QStringList({u"3"_s}));
}

void MessagesOverHttp::showsAtOnceWhatHasChanged()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().group(ahmed, {lola});
    HttpClient mine = town().http(ahmed), hers = town().http(lola);
    const auto newest
        = [&](HttpClient &client, const QByteArray &name) { return client.get("/api/chat/rooms/" + name + "/messages/").object()[u"results"_s][0].toObject(); };
    const QByteArray number = QByteArray::number(room[u"id"_s].toInteger()), uuid = uuidOf(room).toLatin1();
    for (int i = 0; i < 20; ++i) {
        const QString text = QString::number(i);
        const QByteArray id = QByteArray::number(town().say(ahmed, room, text)[u"id"_s].toInteger());
        for (const QByteArray &name : {number, uuid, number, uuid}) { // asked twice: the second time from memory
            QCOMPARE(newest(hers, name)[u"content"_s].toString(), text);
            QVERIFY(!newest(mine, name)[u"is_read"_s].toBool());
        }
        QCOMPARE(mine.patch(roomPath(room, "messages/" + id + '/'), {{u"content"_s, text + u'!'}}).status, 200);
        QCOMPARE(newest(hers, uuid)[u"content"_s].toString(), text + u'!');
        QCOMPARE(hers.post(roomPath(room, "mark_read/")).status, 204);
        QVERIFY(newest(mine, number)[u"is_read"_s].toBool());
    }
    QCOMPARE(mine.remove(roomPath(room, "members/" + QByteArray::number(lola.id) + '/')).status, 204);
    QCOMPARE(hers.get(roomPath(room, "messages/")).status, 404); // not from memory either
}

void MessagesOverHttp::createsOnce()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    HttpClient client = town().http(ahmed);
    const QJsonObject body{{u"content"_s, u"once"_s}, {u"message_id"_s, newUuid()}};
    const HttpReply first = client.post(roomPath(room, "messages/"), body), again = client.post(roomPath(room, "messages/"), body);
    QCOMPARE(first.status, 201);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.object()[u"id"_s], first.object()[u"id"_s]);
    QJsonObject other = body;
    other[u"content"_s] = u"twice"_s;
    QCOMPARE(client.post(roomPath(room, "messages/"), other).status, 409);
    QCOMPARE(client.get(roomPath(room, "messages/")).object()[u"count"_s].toInt(), 1);
    const HttpReply reply = client.post(roomPath(room, "messages/"), {{u"content"_s, u"indeed"_s}, {u"reply_to"_s, first.object()[u"id"_s]}});
    QCOMPARE(reply.object()[u"reply_to"_s][u"excerpt"_s].toString(), u"once"_s);
}

void MessagesOverHttp::editsAndDeletes()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const QByteArray id = QByteArray::number(town().say(ahmed, room, u"one"_s)[u"id"_s].toInteger());
    const QByteArray path = roomPath(room, "messages/" + id + '/');
    HttpClient client = town().http(ahmed);
    const QJsonObject edited = client.patch(path, {{u"content"_s, u"two"_s}}).object();
    QVERIFY(edited[u"is_edited"_s].toBool());
    QCOMPARE(client.get(path).object()[u"content"_s].toString(), u"two"_s);
    QCOMPARE(town().http(lola).patch(path, {{u"content"_s, u"hers"_s}}).status, 403);
    QCOMPARE(client.remove(path).status, 204);
    const QJsonObject tombstone = town().http(lola).get(roomPath(room, "messages/")).object()[u"results"_s][0].toObject();
    QVERIFY(tombstone[u"is_deleted"_s].toBool());
    QVERIFY(tombstone[u"content"_s].toString().isEmpty());
}

void MessagesOverHttp::removesAPart()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const QByteArray id = QByteArray::number(town().say(ahmed, room, u"secret"_s)[u"id"_s].toInteger());
    QCOMPARE(town().http(lola).post("/delete-content/" + id + "/text/").status, 403);
    QCOMPARE(town().http(ahmed).post("/delete-content/" + id + "/everything/").status, 404);
    QCOMPARE(town().http(ahmed).post("/delete-content/" + id + "/text/").status, 204);
    QVERIFY(town().http(lola).get(roomPath(room, "messages/" + id + '/')).object()[u"content"_s].toString().isEmpty());
}

void MessagesOverHttp::readsAWholeConversation()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const auto socket = town().socket(ahmed);
    constexpr int many = 450; // more than two pages of two hundred
    QStringList said;
    for (int i = 0; i < many; ++i) {
        said += QString::number(i);
        socket->send(command(u"send_message"_s, {{u"room_id"_s, uuidOf(room)}, {u"content"_s, said.last()}, {u"ref"_s, i}}));
    }
    for (int i = 0; i < many; ++i)
        socket->waitFor(u"ack"_s);
    HttpClient client = town().http(lola);
    const HttpReply whole = client.get(conversation(room));
    QCOMPARE(whole.header("transfer-encoding"), QByteArray("chunked"));
    QCOMPARE(contents(whole.array()), said); // oldest first
    QCOMPARE(whole.array()[0][u"message_text"_s].toString(), u"0"_s);
    QCOMPARE(contents(client.get(conversation(room, "?limit=2")).array()), said.mid(many - 2));
    const QByteArray id = QByteArray::number(whole.array()[10][u"id"_s].toInteger());
    QCOMPARE(contents(client.get(conversation(room, "?before=" + id)).array()), said.mid(0, 10));
    QCOMPARE(contents(client.get(conversation(room, "?limit=3&before=" + id)).array()), said.mid(7, 3));
    QCOMPARE(client.get(conversation(room, "?limit=0")).status, 400);
    QCOMPARE(client.get(conversation(room, "?limit=-1")).status, 400);
    QVERIFY(town().http(lola).get(conversation(town().direct(lola, m_village->person()))).array().isEmpty());
}

void MessagesOverHttp::takesForms()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    HttpClient client = town().http(ahmed);
    const auto post = [&](const QByteArray &type, const QByteArray &body) {
        return client.request("POST", conversation(room), body, {{"Content-Type", type}});
    };
    const HttpReply json = post("application/json", R"({"content":"json","image":null,"file":null})");
    QCOMPARE(json.status, 201);
    QCOMPARE(json.object()[u"sender"_s][u"username"_s].toString(), ahmed.username);
    QCOMPARE(post("application/json", R"({"message_text":"text"})").object()[u"content"_s].toString(), u"text"_s);
    QCOMPARE(post("application/x-www-form-urlencoded", "content=form+text").object()[u"content"_s].toString(), u"form text"_s);
    const QByteArray reply = QByteArray::number(json.object()[u"id"_s].toInteger());
    const HttpReply multipart = post("multipart/form-data; boundary=b",
                                     "--b\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\nسلام\r\n"
                                     "--b\r\nContent-Disposition: form-data; name=\"reply_to\"\r\n\r\n"
                                         + reply
                                         + "\r\n"
                                           "--b\r\nContent-Disposition: form-data; name=\"image\"; filename=\"\"\r\n\r\n\r\n--b--\r\n");
    QCOMPARE(multipart.status, 201);
    QCOMPARE(multipart.object()[u"content"_s].toString(), u"سلام"_s);
    QCOMPARE(multipart.object()[u"reply_to"_s][u"id"_s].toInteger(), json.object()[u"id"_s].toInteger());
    QCOMPARE(post("application/x-www-form-urlencoded", "content=").code(), u"empty_message"_s);
    QCOMPARE(post("application/json", "{}").status, 400);
    QCOMPARE(post("multipart/form-data; boundary=b", "--b\r\nbroken").status, 400);
    QCOMPARE(post("text/plain", "hello").status, 415);
}

void MessagesOverHttp::saysThatUploadsAreNotThereYet()
{
    const Person ahmed = m_village->person(), lola = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"
        + QByteArray(500000, 'x') + "\r\n--b--\r\n";
    const HttpReply reply = town().http(ahmed).request("POST", conversation(room), body, {{"Content-Type", "multipart/form-data; boundary=b"}});
    QCOMPARE(reply.status, 501);
    QCOMPARE(reply.code(), u"not_implemented"_s);
    QCOMPARE(town().http(ahmed).get(roomPath(room, "messages/")).object()[u"count"_s].toInt(), 0);
}

void MessagesOverHttp::searches()
{
    const Person ahmed = m_village->person(), lola = m_village->person(), stranger = m_village->person();
    const QJsonObject room = town().direct(ahmed, lola);
    const QJsonObject first = town().say(ahmed, room, u"كتاب الجديد"_s);
    town().say(lola, room, u"another thing"_s);
    HttpClient client = town().http(lola);
    const auto find = [&](const QByteArray &query) { return client.get("/api/chat/search/?" + query); };
    const auto encoded = [](const QString &text) { return QUrl::toPercentEncoding(text); };
    const QJsonObject found = find("q=" + encoded(u"کتاب"_s)).object(); // a Persian kaf finds the Arabic one
    QCOMPARE(found[u"results"_s].toArray().size(), 1);
    QCOMPARE(found[u"results"_s][0][u"message"_s][u"id"_s], first[u"id"_s]);
    QCOMPARE(found[u"results"_s][0][u"highlights"_s][0], QJsonValue(QJsonArray{0, 4}));
    QVERIFY(town().http(stranger).get("/api/chat/search/?q=" + encoded(u"کتاب"_s)).object()[u"results"_s].toArray().isEmpty());
    QCOMPARE(find("q=thing&sender=" + QByteArray::number(ahmed.id)).object()[u"results"_s].toArray().size(), 0);
    QCOMPARE(find("q=thing&sender=" + QByteArray::number(lola.id) + "&room=" + uuidOf(room).toLatin1() + "&kind=text&from=2020-01-01&to=2099-01-01")
                 .object()[u"results"_s]
                 .toArray()
                 .size(),
             1);
    QCOMPARE(find("q=thing&to=2020-01-01").object()[u"results"_s].toArray().size(), 0);
    QCOMPARE(find("").status, 400);
    QCOMPARE(find("q=thing&kind=poem").status, 400);
    QCOMPARE(find("q=thing&from=yesterday").status, 400);
    QCOMPARE(find("q=thing&room=999999").status, 404);
}

void MessagesOverHttp::describesItself()
{
    HttpClient client(m_village->daemon);
    const QJsonObject document = client.get("/openapi.json").object();
    const QJsonObject paths = document[u"paths"_s].toObject();
    for (const QString &path : {u"/api/chat/rooms/{room}/messages/"_s, u"/api/conversations/"_s, u"/api/auth/login/"_s, u"/openapi.json"_s, u"/healthz/"_s})
        QVERIFY2(paths.contains(path), qPrintable(path));
    for (const QString &path : paths.keys()) {
        for (const QString &method : paths[path].toObject().keys()) {
            const QJsonObject operation = paths[path][method].toObject();
            QVERIFY2(!operation[u"summary"_s].toString().isEmpty(), qPrintable(method + u' ' + path));
            QVERIFY2(operation[u"responses"_s].toObject().size() > 1, qPrintable(method + u' ' + path)); // more than errors
        }
    }
    QVERIFY(document[u"x-websocket"_s].toObject().contains(u"/ws/chat/"_s));
    const QJsonObject components = document[u"components"_s].toObject();
    for (const QString &reference : referencesIn(document)) {
        const QString kind = reference.section(u'/', 2, 2), name = reference.section(u'/', 3);
        QVERIFY2(reference.startsWith(u"#/components/"_s) && components[kind].toObject().contains(name), qPrintable(reference));
    }
}

QTEST_GUILESS_MAIN(MessagesOverHttp)
#include "test_messages.moc"
