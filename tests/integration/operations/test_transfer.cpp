// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "support/town.h"

#include <QFile>
#include <QJsonArray>

using namespace Suhbat::test;
using namespace Qt::StringLiterals;

class TransferTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QJsonObject imported(DaemonProcess &daemon, const QString &file)
    {
        return QJsonDocument::fromJson(daemon.expectVerb({u"import"_s, file, u"--json"_s})).object();
    }
    static Person known(DaemonProcess &daemon, const QString &username)
    {
        return {0, username, daemon.expectVerb({u"token"_s, u"--username"_s, username}), {}};
    }
    QString telegramFile() const
    {
        const QString name = path(u"result.json"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(name));
        file.write(R"({"name":"گروه کوه","type":"private_group","id":4711,"messages":[
            {"id":1,"type":"service","date":"2024-05-01T10:00:00","date_unixtime":"1714557600","actor":"Sara","action":"create_group"},
            {"id":2,"type":"message","date":"2024-05-01T10:01:00","date_unixtime":"1714557660","from":"سارا","from_id":"user101","text":"سلام"},
            {"id":3,"type":"message","date":"2024-05-01T10:02:00","date_unixtime":"1714557720","from":"Jasur","from_id":"user102","reply_to_message_id":2,
             "text":["Salom, ",{"type":"bold","text":"Sora"},"!"],"edited_unixtime":"1714557780"},
            {"id":4,"type":"message","date":"2024-05-01T10:03:00","date_unixtime":"1714557780","from":"Jasur","from_id":"user102","photo":"photos/1.jpg","text":""}]})");
        return name;
    }

private Q_SLOTS:
    void movesRoomsToAnotherServer();
    void tellsWhoIsThere();
    void addsNothingTheSecondTime();
    void readsTelegramDesktop();
    void writesAPageForPeople();
    void refusesWhatIsNoExport();
};

void TransferTest::movesRoomsToAnotherServer()
{
    const QString file = path(u"export.json"_s);
    QJsonObject room;
    {
        DaemonProcess daemon;
        Town town(daemon);
        const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
        room = town.group(ali, {vali}, u"کوه‌نوردی"_s);
        const QJsonObject first = town.say(ali, room, u"سلام **همه**"_s);
        auto socket = town.socket(vali);
        socket->call({{u"type"_s, u"send_message"_s}, {u"room_id"_s, room[u"id"_s]}, {u"content"_s, u"Salom!"_s}, {u"reply_to"_s, first[u"id"_s]}});
        socket->call({{u"type"_s, u"react"_s}, {u"message_id"_s, first[u"id"_s]}, {u"emoji"_s, u"❤️"_s}});
        const Person guest = town.guest(u"visitor"_s), shop = town.account(u"shop"_s, u"vendor"_s);
        town.say(guest, town.product(guest, shop, u"A-7"_s), u"still there?"_s);
        daemon.expectVerb({u"export"_s, file});
    }
    DaemonProcess daemon;
    const QJsonObject report = imported(daemon, file);
    QCOMPARE(report[u"rooms"_s].toInt(), 2);
    QCOMPARE(report[u"messages"_s].toInt(), 3);
    Town town(daemon);
    HttpClient ali = town.http(known(daemon, u"ali"_s));
    const QJsonArray rooms = ali.get("/api/chat/rooms/").array();
    QCOMPARE(rooms.size(), 1);
    QCOMPARE(rooms[0][u"room_id"_s], room[u"room_id"_s]);
    QCOMPARE(rooms[0][u"name"_s].toString(), u"کوه‌نوردی"_s);
    QCOMPARE(rooms[0][u"unread_count"_s].toInt(), 0); // history, not news
    const QJsonArray messages = ali.get(roomPath(rooms[0].toObject(), "messages/")).object()[u"results"_s].toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0][u"reply_to"_s][u"excerpt"_s].toString(), u"سلام همه"_s);
    QCOMPARE(messages[1][u"reactions"_s][0][u"count"_s].toInt(), 1);
    HttpClient shop = town.http(known(daemon, u"shop"_s));
    const QJsonArray queue = shop.get("/api/chat/vendor/rooms/").array();
    QCOMPARE(queue.size(), 1);
    QCOMPARE(queue[0][u"product"_s][u"id"_s].toString(), u"A-7"_s);
    QVERIFY(queue[0][u"guest_id"_s].isDouble());
}

void TransferTest::tellsWhoIsThere()
{
    const QString file = path(u"notes.json"_s);
    QJsonObject notes;
    {
        DaemonProcess daemon;
        Town town(daemon);
        const Person ali = town.account(u"ali"_s);
        notes = town.direct(ali, ali);
        town.say(ali, notes, u"نان، شیر"_s);
        daemon.expectVerb({u"export"_s, file});
    }
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s);
    const auto socket = town.socket(ali);
    socket->call({{u"type"_s, u"subscribe"_s}});
    imported(daemon, file);
    QCOMPARE(socket->waitFor(u"room_created"_s)[u"room_id"_s], notes[u"room_id"_s]);
    QCOMPARE(socket->waitFor(u"message"_s)[u"content"_s].toString(), u"نان، شیر"_s);
    QCOMPARE(socket->waitFor(u"read_marker"_s)[u"unread_count"_s].toInt(), 0);
    QCOMPARE(town.direct(ali, ali)[u"room_id"_s], notes[u"room_id"_s]); // and no second one
}

void TransferTest::addsNothingTheSecondTime()
{
    DaemonProcess daemon;
    daemon.expectVerb({u"seed-demo"_s});
    const QString file = path(u"again.json"_s);
    daemon.expectVerb({u"export"_s, file});
    const QJsonObject before = daemon.verb({u"stats"_s, u"--json"_s}).json().object();
    QCOMPARE(imported(daemon, file)[u"messages"_s].toInt(), 0); // into the very same server
    QCOMPARE(daemon.verb({u"stats"_s, u"--json"_s}).json().object()[u"storage"_s][u"rooms"_s], before[u"storage"_s][u"rooms"_s]);

    DaemonProcess other;
    QVERIFY(imported(other, file)[u"messages"_s].toInt() > 15);
    const QJsonObject once = other.verb({u"stats"_s, u"--json"_s}).json().object();
    QCOMPARE(imported(other, file)[u"messages"_s].toInt(), 0);
    const QJsonObject twice = other.verb({u"stats"_s, u"--json"_s}).json().object();
    QCOMPARE(twice[u"storage"_s][u"messages"_s], once[u"storage"_s][u"messages"_s]);
    QCOMPARE(twice[u"storage"_s][u"rooms"_s], once[u"storage"_s][u"rooms"_s]);
    QCOMPARE(twice[u"users"_s], once[u"users"_s]);
}

void TransferTest::readsTelegramDesktop()
{
    DaemonProcess daemon;
    QCOMPARE(imported(daemon, telegramFile())[u"messages"_s].toInt(), 3);
    QCOMPARE(imported(daemon, telegramFile())[u"messages"_s].toInt(), 0);
    Town town(daemon);
    HttpClient client = town.http(known(daemon, u"tg102"_s));
    const QJsonObject room = client.get("/api/chat/rooms/").array()[0].toObject();
    QCOMPARE(room[u"name"_s].toString(), u"گروه کوه"_s);
    const QJsonArray messages = client.get(roomPath(room, "messages/")).object()[u"results"_s].toArray();
    QCOMPARE(messages[0][u"content"_s].toString(), u"[photo]"_s);
    QCOMPARE(messages[1][u"content"_s].toString(), u"Salom, **Sora**!"_s);
    QVERIFY(messages[1][u"is_edited"_s].toBool());
    QCOMPARE(messages[1][u"reply_to"_s][u"excerpt"_s].toString(), u"سلام"_s);
    QCOMPARE(messages[2][u"created_at"_s].toString(), u"2024-05-01T10:01:00.000Z"_s);
}

void TransferTest::writesAPageForPeople()
{
    DaemonProcess daemon;
    Town town(daemon);
    const Person ali = town.account(u"ali"_s), vali = town.account(u"vali"_s);
    town.say(ali, town.direct(ali, vali), u"<script>alert(1)</script> سلام"_s);
    const QString file = path(u"page.html"_s);
    daemon.expectVerb({u"export"_s, u"--format"_s, u"html"_s, file});
    QFile page(file);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    QVERIFY(html.contains("&lt;script&gt;"));
    QVERIFY(!html.contains("<script>"));
    QVERIFY(html.contains("dir=\"auto\""));
}

void TransferTest::refusesWhatIsNoExport()
{
    DaemonProcess daemon;
    for (const QByteArray &bytes : {QByteArray("no JSON"), QByteArray("{}"), QByteArray(R"({"format":"suhbat-export","version":99,"rooms":[]})")}) {
        QFile file(path(u"strange.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
        QCOMPARE(daemon.verb({u"import"_s, file.fileName()}).exitCode, 1);
    }
    QCOMPARE(daemon.verb({u"import"_s, path(u"missing.json"_s)}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TransferTest)
#include "test_transfer.moc"
