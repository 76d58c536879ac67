// SPDX-License-Identifier: GPL-3.0-or-later
// `kill -9` at random moments under load: what was acked is kept, once, in order and without gaps.
#include "support/patience.h"
#include "writer.h"

#include <QJsonDocument>
#include <QTest>

using namespace Suhbat::test;

class KillLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasAcked();

private:
    void loadAndKill(DaemonProcess &daemon, std::vector<Writer> &writers, QRandomGenerator &random);
    void emptyOutboxes(std::vector<Writer> &writers);
    void catchUp(Town &town, const Person &reader, const QStringList &rooms, Ledger &ledger);
    QList<QJsonObject> history(Town &town, const Person &reader, const QString &room);
};

void KillLoop::loadAndKill(DaemonProcess &daemon, std::vector<Writer> &writers, QRandomGenerator &random)
{
    const Patience untilKill(random.bounded(5, 250));
    while (!untilKill.isOver())
        for (Writer &writer : writers) {
            writer.sendSome();
            writer.listen();
        }
    daemon.kill();
    // An ack that the kernel had taken is a promise, too.
    for (Writer &writer : writers)
        writer.listenToTheEnd();
}

void KillLoop::emptyOutboxes(std::vector<Writer> &writers)
{
    const auto isIdle = [](const Writer &writer) { return writer.isIdle(); };
    const Patience patience;
    while (!std::all_of(writers.cbegin(), writers.cend(), isIdle) && !patience.isOver())
        for (Writer &writer : writers)
            writer.listen();
    QVERIFY(std::all_of(writers.cbegin(), writers.cend(), isIdle));
}

// As a client does that was away: asks until there is no more.
void KillLoop::catchUp(Town &town, const Person &reader, const QStringList &rooms, Ledger &ledger)
{
    const auto socket = town.socket(reader);
    QJsonObject answer;
    do {
        QJsonObject places;
        for (const QString &room : rooms)
            places[room] = ledger.lastSeq(room);
        answer = socket->call({{QStringLiteral("type"), QStringLiteral("sync")}, {QStringLiteral("rooms"), places}});
        const QJsonObject told = answer[QLatin1String("rooms")].toObject();
        for (const QString &room : rooms) {
            QVERIFY2(!told[room][QLatin1String("reset")].toBool(), "so much was missed that the log says nothing");
            for (const QJsonValue &event : told[room][QLatin1String("events")].toArray())
                ledger.heard(room, event.toObject());
        }
    } while (answer[QLatin1String("more")].toBool());
}

QList<QJsonObject> KillLoop::history(Town &town, const Person &reader, const QString &room)
{
    QList<QJsonObject> messages;
    HttpClient client = town.http(reader);
    QByteArray target = "/api/chat/rooms/" + room.toUtf8() + "/messages/?page_size=200";
    while (!target.isEmpty()) {
        const QJsonObject page = client.get(target).object();
        for (const QJsonValue &message : page[QLatin1String("results")].toArray())
            messages.append(message.toObject());
        const QString next = page[QLatin1String("next")].toString();
        target = next.mid(next.indexOf(QLatin1String("/api/"))).toUtf8();
        if (next.isEmpty())
            break;
    }
    return messages;
}

void KillLoop::losesNothingThatWasAcked()
{
    const int kills = qEnvironmentVariableIntValue("SUHBAT_KILLS") ? qEnvironmentVariableIntValue("SUHBAT_KILLS") : 25;
    const quint32 seed = quint32(qEnvironmentVariableIntValue("SUHBAT_SEED")) + 1;
    QRandomGenerator random(seed);
    // The log may say more than the usual 500 events between two kills.
    DaemonProcess daemon({.environment = {{QStringLiteral("SUHBAT_LIMITS_SYNC_EVENTS"), QStringLiteral("50000")}}});
    Town town(daemon);
    const Person reader = town.account(QStringLiteral("reader"));
    Ledger ledger;
    std::vector<Writer> writers;
    QStringList rooms;
    QList<Person> people;
    for (int i = 0; i < 4; ++i)
        people.append(town.account(QStringLiteral("writer%1").arg(i)));
    for (int i = 0; i < 3; ++i)
        rooms.append(town.group(reader, people, QStringLiteral("room %1").arg(i))[QLatin1String("room_id")].toString());
    for (int i = 0; i < people.size(); ++i)
        writers.emplace_back(town, people[i], rooms, ledger, seed + quint32(i));
    for (Writer &writer : writers)
        writer.connect();

    qint64 slowestStart = 0;
    for (int kill = 0; kill < kills && !QTest::currentTestFailed(); ++kill) {
        loadAndKill(daemon, writers, random);
        QElapsedTimer timer;
        timer.start();
        daemon.start();
        slowestStart = std::max(slowestStart, timer.elapsed());
        for (Writer &writer : writers)
            writer.connect();
        emptyOutboxes(writers);
        catchUp(town, reader, rooms, ledger);
        ledger.checkPromises();
        QVERIFY2(ledger.problems().isEmpty(),
                 qPrintable(QStringLiteral("after kill %1, seed %2:\n%3").arg(kill + 1).arg(seed).arg(ledger.problems().mid(0, 10).join(u'\n'))));
    }
    for (const QString &room : rooms)
        ledger.checkHistory(room, history(town, reader, room));
    QVERIFY2(ledger.problems().isEmpty(), qPrintable(ledger.problems().mid(0, 10).join(u'\n')));
    qInfo("%d kills, %d messages, %d acks, slowest start %lld ms", kills, ledger.messageCount(), ledger.ackCount(), static_cast<long long>(slowestStart));
}

QTEST_GUILESS_MAIN(KillLoop)
#include "kill_loop.moc"
