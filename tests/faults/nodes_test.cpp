// SPDX-License-Identifier: GPL-3.0-or-later
// Two real nodes on one PostgreSQL and one Redis, each of which goes away and comes back.
#include "redis_server.h"
#include "support/patience.h"
#include "support/postgres_cluster.h"
#include "support/town.h"

#include <QTest>
#include <QUuid>

using namespace Suhbat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int promisedMsecs = 2000; // of delivery while Redis is away

QJsonObject command(const QString &type, QJsonObject fields = {})
{
    fields.insert(u"type"_s, type);
    return fields;
}

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
QString idOf(const QJsonObject &room) { return room[u"room_id"_s].toString(); }

QJsonObject message(const QJsonObject &room, const QString &words, const QString &id = newId())
{
    return command(u"send_message"_s, {{u"room_id"_s, idOf(room)}, {u"content"_s, words}, {u"message_id"_s, id}});
}

QList<qint64> seqsOf(const QList<QJsonObject> &events)
{
    QList<qint64> seqs;
    for (const QJsonObject &event : events) {
        if (event.contains(u"seq"_s) && event[u"type"_s] == u"message"_s)
            seqs << event[u"seq"_s].toInteger();
    }
    return seqs;
}

QList<qint64> fromTo(qint64 first, qint64 last)
{
    QList<qint64> seqs;
    for (qint64 seq = first; seq <= last; ++seq)
        seqs << seq;
    return seqs;
}

// As a client does: the same again until it is acknowledged.
QJsonObject insist(ChatSocket &socket, const QJsonObject &command)
{
    const Patience patience;
    QJsonObject answer;
    while (answer[u"type"_s] != u"ack"_s && !patience.isOver())
        answer = socket.call(command);
    return answer;
}

} // namespace

class Nodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void deliverWithinTwoSecondsWhileRedisIsAway();
    void showNoStalePageWhileRedisIsAway();
    void closeWhatWasRevokedElsewhereWhileRedisIsAway();
    void tellThatSomebodyIsStillThere();
    void followTheSettingsOfAnAdminElsewhere();
    void holdOutWhilePostgresIsAway();
    void takeOverFromOneThatWasKilled();

private:
    DaemonProcess::Options options() const;
    std::unique_ptr<ChatSocket> listener(Town &town, const Person &person);
    void untilBus(const QString &state);
    QList<QJsonObject> gather(ChatSocket &socket, qint64 lastSeq);

    std::shared_ptr<PostgresCluster> m_postgres = PostgresCluster::shared();
    QString m_database;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<DaemonProcess> m_here, m_there;
    std::unique_ptr<Town> m_hereTown, m_thereTown;
    Person m_ali, m_vali;
    QJsonObject m_room;
};

DaemonProcess::Options Nodes::options() const
{
    const QString config = uR"([storage]
url = "%1"
[bus]
url = "redis://127.0.0.1:%2"
[auth]
password_memory_kib = 64
password_passes = 1
confirm = "200ms"
[limits]
ping = "100ms"
sweep = "50ms"
)"_s;
    return {.config = config.arg(m_postgres->url(m_database)).arg(m_redis->port()).toUtf8()};
}

void Nodes::init()
{
    m_database = u"nodes_"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    m_postgres->createDatabase(m_database);
    m_redis = std::make_unique<RedisServer>();
    m_here = std::make_unique<DaemonProcess>(options());
    m_there = std::make_unique<DaemonProcess>(options());
    m_hereTown = std::make_unique<Town>(*m_here);
    m_thereTown = std::make_unique<Town>(*m_there);
    m_ali = m_hereTown->account(u"ali"_s);
    m_vali = m_hereTown->account(u"vali"_s);
    m_room = m_hereTown->direct(m_ali, m_vali);
    untilBus(u"ok"_s);
}

void Nodes::cleanup()
{
    m_hereTown.reset();
    m_thereTown.reset();
    m_here.reset();
    m_there.reset();
    m_redis.reset();
    m_postgres->dropDatabase(m_database);
}

std::unique_ptr<ChatSocket> Nodes::listener(Town &town, const Person &person)
{
    auto socket = town.socket(person);
    socket->call(command(u"subscribe"_s));
    return socket;
}

void Nodes::untilBus(const QString &state)
{
    for (DaemonProcess *node : {m_here.get(), m_there.get()}) {
        HttpClient client(node->port());
        QTRY_COMPARE_WITH_TIMEOUT(client.get("/readyz").object()[u"checks"_s][u"bus"_s].toString(), state, patienceMsecs);
    }
}

// The messages that arrive up to this one, as they came.
QList<QJsonObject> Nodes::gather(ChatSocket &socket, qint64 lastSeq)
{
    QList<QJsonObject> messages;
    while (messages.isEmpty() || messages.constLast()[u"seq"_s].toInteger() < lastSeq) {
        const QJsonObject one = socket.waitFor(u"message"_s);
        if (one.isEmpty())
            break;
        messages << one;
    }
    return messages;
}

void Nodes::deliverWithinTwoSecondsWhileRedisIsAway()
{
    // Nothing was ever said in the room: what nobody has heard of must be found as well.
    const auto ali = listener(*m_hereTown, m_ali), vali = listener(*m_thereTown, m_vali);
    const auto page = m_thereTown->roomSocket(m_vali, m_room);
    m_redis->stop();
    untilBus(u"failing"_s);
    QElapsedTimer timer;
    timer.start();
    const QJsonObject ack = ali->call(message(m_room, u"Redis yo‘q"_s));
    QCOMPARE(vali->waitFor(u"message"_s)[u"content"_s].toString(), u"Redis yo‘q"_s);
    QVERIFY2(timer.elapsed() < promisedMsecs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(page->waitFor(u"chat.message"_s)[u"content"_s].toString(), u"Redis yo‘q"_s);

    qint64 last = ack[u"seq"_s].toInteger();
    const qint64 first = last + 1;
    for (int i = 0; i < 10; ++i)
        last = (i % 2 ? ali : vali)->call(message(m_room, QString::number(i)))[u"seq"_s].toInteger();
    QCOMPARE(seqsOf(gather(*vali, last)), fromTo(first, last));
    m_redis->start();
    untilBus(u"ok"_s);
    timer.start();
    last = vali->call(message(m_room, u"qaytdi"_s))[u"seq"_s].toInteger();
    QCOMPARE(seqsOf(gather(*ali, last)), fromTo(first - 1, last));
    QVERIFY2(timer.elapsed() < promisedMsecs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(seqsOf(gather(*vali, last)), fromTo(last, last));
}

void Nodes::showNoStalePageWhileRedisIsAway()
{
    m_hereTown->say(m_ali, m_room, u"birinchi"_s);
    m_there->restart(); // it has heard nothing of this room
    untilBus(u"ok"_s);
    HttpClient reader = m_thereTown->http(m_vali);
    const auto newest = [&] { return reader.get(roomPath(m_room, "messages/")).object()[u"results"_s][0][u"content"_s].toString(); };
    QCOMPARE(newest(), u"birinchi"_s);
    m_redis->stop();
    untilBus(u"failing"_s);
    newest(); // nobody listens there: only the page itself could know
    m_hereTown->say(m_ali, m_room, u"ikkinchi"_s);
    QTRY_COMPARE_WITH_TIMEOUT(newest(), u"ikkinchi"_s, promisedMsecs);
}

void Nodes::closeWhatWasRevokedElsewhereWhileRedisIsAway()
{
    const auto silent = listener(*m_thereTown, m_vali);
    const auto other = listener(*m_thereTown, m_ali);
    m_redis->stop();
    untilBus(u"failing"_s);
    QCOMPARE(m_hereTown->http(m_vali).post("/api/auth/logout/").status, 204);
    QCOMPARE(silent->waitForClose(), 4401);
    other->barrier();
    QVERIFY(other->isOpen());
}

void Nodes::tellThatSomebodyIsStillThere()
{
    const auto ali = listener(*m_hereTown, m_ali);
    const auto desktop = listener(*m_hereTown, m_vali), phone = listener(*m_thereTown, m_vali);
    phone->barrier();
    phone->close();
    const auto isOnline = [](bool wanted) { return [wanted](const QJsonObject &e) { return e[u"type"_s] == u"presence"_s && e[u"is_online"_s] == wanted; }; };
    QVERIFY(!ali->waitFor(u"gone"_s, isOnline(false)).isEmpty());
    ali->forget();
    QVERIFY(!ali->waitFor(u"still there"_s, isOnline(true)).isEmpty());
}

void Nodes::followTheSettingsOfAnAdminElsewhere()
{
    HttpClient stranger(*m_there);
    const QJsonObject account{{u"username"_s, u"yangi"_s}, {u"password"_s, u"uzun parol"_s}};
    QCOMPARE(stranger.post("/api/auth/register/", account).status, 403);
    const Person admin = m_hereTown->account(u"boshliq"_s, u"admin"_s);
    QCOMPARE(m_hereTown->http(admin).patch("/api/admin/settings/", {{u"open_registration"_s, true}}).status, 200);
    int status = 403;
    for (const Patience patience; status == 403 && !patience.isOver();)
        status = stranger.post("/api/auth/register/", account).status;
    QCOMPARE(status, 201);
}

void Nodes::holdOutWhilePostgresIsAway()
{
    const auto ali = listener(*m_hereTown, m_ali), vali = listener(*m_thereTown, m_vali);
    ali->call(message(m_room, u"before"_s));
    vali->waitFor(u"message"_s);
    m_postgres->stop();
    const QString id = newId();
    const QJsonObject refused = ali->call(message(m_room, u"meanwhile"_s, id));
    QCOMPARE(refused[u"code"_s].toString(), u"unavailable"_s); // a word, and no ack
    QCOMPARE(m_thereTown->http(m_vali).get(roomPath(m_room, "messages/")).status, 503);
    QVERIFY(ali->isOpen() && vali->isOpen());
    m_postgres->start();

    const qint64 first = insist(*ali, message(m_room, u"meanwhile"_s, id))[u"seq"_s].toInteger();
    const qint64 last = insist(*ali, message(m_room, u"after"_s))[u"seq"_s].toInteger();
    QCOMPARE(last, first + 1);
    QCOMPARE(seqsOf(gather(*vali, last)), fromTo(last - 1, last)); // once each, on the sockets that were there all along
}

void Nodes::takeOverFromOneThatWasKilled()
{
    const auto ali = listener(*m_hereTown, m_ali);
    auto vali = listener(*m_thereTown, m_vali);
    for (int i = 0; i < 20; ++i)
        ali->send(message(m_room, QString::number(i)));
    const qint64 seen = gather(*vali, 5).constLast()[u"seq"_s].toInteger();
    m_there->kill();
    qint64 last = 0;
    for (int i = 0; i < 20; ++i)
        last = ali->call(message(m_room, u"behind its back"_s))[u"seq"_s].toInteger();

    vali = listener(*m_hereTown, m_vali);
    const QJsonObject answer = vali->call(command(u"sync"_s, {{u"rooms"_s, QJsonObject{{idOf(m_room), seen}}}}));
    const QJsonObject missed = answer[u"rooms"_s][idOf(m_room)].toObject();
    QVERIFY(!missed[u"reset"_s].toBool());
    QList<QJsonObject> events;
    for (const QJsonValue &event : missed[u"events"_s].toArray())
        events << event.toObject();
    QCOMPARE(seqsOf(events), fromTo(seen + 1, last));
    const qint64 next = ali->call(message(m_room, u"and on"_s))[u"seq"_s].toInteger();
    QCOMPARE(seqsOf(gather(*vali, next)), fromTo(next, next));

    m_there->start(); // and back: it has nothing of its own to lose
    const auto again = listener(*m_thereTown, m_vali);
    const qint64 home = ali->call(message(m_room, u"home"_s))[u"seq"_s].toInteger();
    QCOMPARE(seqsOf(gather(*again, home)), fromTo(home, home));
}

QTEST_GUILESS_MAIN(Nodes)
#include "nodes_test.moc"
