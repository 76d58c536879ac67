// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/town.h"
#include "sync/engine_gateway.h"

#include <QTest>
#include <mutex>

namespace Suhbat::client::test {

// A keychain that forgets with the test.
class MemoryTokens final : public TokenStore
{
public:
    void load(const QString &key, Reply<QByteArray> reply) override;
    void save(const QString &key, const QByteArray &token, Reply<> reply) override;
    void remove(const QString &key, Reply<> reply) override;

private:
    std::mutex m_mutex;
    QHash<QString, QByteArray> m_tokens;
};

// One person at one desk: the real engine, a profile folder of its own, and what the pictures would have heard so far.
class Desk : public QObject
{
public:
    explicit Desk(Suhbat::test::DaemonProcess &daemon) : m_daemon(daemon) { start(); }

    void start(); // the program
    void stop();
    void restart();
    Gateway &gateway() { return *m_gateway; }
    QUrl server() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port ? port : m_daemon.port())); }
    QString cachePath() const { return m_folder.filePath(QStringLiteral("cache.sqlite")); }

    void signIn(const Suhbat::test::Person &person); // until all is there
    bool isOnline() const { return line == LineState::Online; }
    RoomId direct(const Suhbat::test::Person &other);
    void say(RoomId room, const QString &words) { gateway().send({.room = room, .content = words}); }

    // Waits for the answer.
    template<class T, class Ask>
    Result<T> ask(Ask question)
    {
        std::optional<Result<T>> result;
        question([&result](Result<T> answer) { result = std::move(answer); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 60'000))
            qFatal("no answer");
        return *result;
    }
    Page newest(RoomId room, int limit = 50);
    QList<StoredRoom> rooms();
    QStringList words(RoomId room, int limit = 200); // of its newest page

    quint16 port = 0; // if it is not the daemon's own

    // What was heard.
    LineState line = LineState::Offline;
    QString lineSentence;
    Identity identity;
    QList<ChangeSetPtr> heard;
    QHash<QUuid, StoredMessage> messages;
    QHash<RoomId, StoredRoom> roomsHeard;
    QStringList warnings;
    QStringList announced;
    int countOf(const QString &words) const; // messages heard of that say so and stand
    const StoredMessage *heardOf(const QString &words) const;

private:
    void hear(const ChangeSetPtr &changes);

    Suhbat::test::DaemonProcess &m_daemon;
    QTemporaryDir m_folder;
    MemoryTokens m_tokens;
    std::unique_ptr<EngineGateway> m_gateway;
};

} // namespace Suhbat::client::test
