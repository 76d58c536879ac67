// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox.h"
#include "net/platform/dispatcher.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <semaphore>

using namespace Suhbat;

namespace {

// A thread with the event loop of an io thread, that runs what it is given and waits for it.
class Loop
{
public:
    Loop()
    {
        net::prepareEventLoop(m_thread);
        m_mailbox.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Loop()
    {
        m_thread.quit();
        m_thread.wait();
    }
    void run(std::function<void()> task)
    {
        std::binary_semaphore done{0};
        m_mailbox.post([&] {
            task();
            done.release();
        });
        done.acquire();
    }
    Mailbox &mailbox() { return m_mailbox; }
    QThread &thread() { return m_thread; }

private:
    QThread m_thread;
    Mailbox m_mailbox;
};

// Accepts and leaves the bare descriptors to the test: a QTcpSocket would watch them too.
class Doorman : public QTcpServer
{
public:
    ~Doorman() override
    {
        for (const qintptr descriptor : descriptors)
            QTcpSocket().setSocketDescriptor(descriptor); // which closes it
    }
    QList<qintptr> descriptors;

protected:
    void incomingConnection(qintptr descriptor) override { descriptors.append(descriptor); }
};

} // namespace

class DispatcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsWhatOtherThreadsPost()
    {
        Loop loop;
        std::atomic<int> count{0};
        std::vector<std::unique_ptr<QThread>> posters;
        for (int i = 0; i < 4; ++i) {
            posters.emplace_back(QThread::create([&] {
                for (int k = 0; k < 5000; ++k)
                    loop.mailbox().post([&] { ++count; });
            }));
            posters.back()->start();
        }
        for (const auto &poster : posters)
            poster->wait();
        QTRY_COMPARE(count.load(), 20000);
    }

    void runsWhatItsOwnThreadPosts()
    {
        Loop loop;
        std::atomic<int> count{0};
        std::function<void()> again = [&] {
            if (++count < 1000)
                loop.mailbox().post(again);
        };
        loop.mailbox().post(again);
        QTRY_COMPARE(count.load(), 1000);
    }

    void answersAPostFasterThanATimerWould()
    {
        Loop loop;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i)
            loop.run([] {});
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // one lost wake-up would wait for ever
    }

    void firesTimersAgainAndAgainUntilTheyStop()
    {
        Loop loop;
        std::atomic<int> ticks{0}, single{0};
        loop.run([&] {
            auto *every = new QTimer(QAbstractEventDispatcher::instance());
            QObject::connect(every, &QTimer::timeout, every, [&, every] {
                if (++ticks == 5)
                    every->stop();
            });
            every->start(2);
            QTimer::singleShot(1, every, [&] { ++single; });
        });
        QTRY_COMPARE(ticks.load(), 5);
        std::atomic<int> later{0};
        loop.run([&] { QTimer::singleShot(20, QAbstractEventDispatcher::instance(), [&] { ++later; }); });
        QTRY_COMPARE(later.load(), 1);
        QCOMPARE(ticks.load(), 5);
        QCOMPARE(single.load(), 1);
    }

    void firesNoEarlierThanAsked()
    {
        Loop loop;
        std::atomic<qint64> after{-1};
        loop.run([&] {
            auto started = std::make_shared<QElapsedTimer>();
            started->start();
            QTimer::singleShot(30, Qt::PreciseTimer, QAbstractEventDispatcher::instance(), [&, started] { after = started->elapsed(); });
        });
        QTRY_VERIFY(after.load() >= 0);
        QVERIFY(after.load() >= 30);
    }

    void knowsItsTimers()
    {
        Loop loop;
        loop.run([] {
            QObject owner;
            QAbstractEventDispatcher *const dispatcher = QAbstractEventDispatcher::instance();
            const int id = owner.startTimer(60'000);
            QCOMPARE(dispatcher->registeredTimers(&owner).size(), 1);
            QVERIFY(dispatcher->remainingTime(id) > 59'000);
            owner.killTimer(id);
            QCOMPARE(dispatcher->registeredTimers(&owner).size(), 0);
            QCOMPARE(dispatcher->remainingTime(id), -1);
        });
    }

    void carriesSocketsOfQt()
    {
        Loop loop;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        std::atomic<qint64> echoed{0};
        QTcpSocket *client = nullptr;
        loop.run([&] {
            client = new QTcpSocket;
            QObject::connect(client, &QTcpSocket::readyRead, client, [&] { echoed += client->readAll().size(); });
            client->connectToHost(QHostAddress::LocalHost, port);
            client->write(QByteArray(3'000'000, 'x')); // more than the kernel takes at once
        });
        QTRY_VERIFY(server.hasPendingConnections());
        QTcpSocket *const peer = server.nextPendingConnection();
        QObject::connect(peer, &QTcpSocket::readyRead, peer, [peer] { peer->write(peer->readAll()); });
        QTRY_COMPARE(echoed.load(), 3'000'000);
        loop.run([&] { delete client; });
    }

    // The hang-up of a socket nobody reads must not keep the loop busy, and a notifier may go while its turn is pending.
    void letsNotifiersComeAndGo()
    {
        std::atomic<int> turns{0}; // outlives the loop that counts them
        Loop loop;
        Doorman server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        std::vector<std::unique_ptr<QTcpSocket>> clients(20);
        for (auto &client : clients) {
            client = std::make_unique<QTcpSocket>();
            client->connectToHost(QHostAddress::LocalHost, server.serverPort());
        }
        QTRY_COMPARE(server.descriptors.size(), qsizetype(clients.size()));
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        std::atomic<int> called{0};
        loop.run([&] {
            for (const qintptr descriptor : server.descriptors) {
                notifiers.push_back(std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read));
                QObject::connect(notifiers.back().get(), &QSocketNotifier::activated, notifiers.back().get(), [&] {
                    ++called;
                    for (auto &notifier : notifiers) // the first that is called ends them all
                        notifier->setEnabled(false);
                });
            }
        });
        for (const auto &client : clients)
            client->abort();
        QTRY_VERIFY(called.load() >= 1);
        loop.run([] {});
        QCOMPARE(called.load(), 1);

        loop.run([&] {
            QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, QAbstractEventDispatcher::instance(), [&] { ++turns; });
        });
        loop.run([] {});
        const int before = turns.load();
        QElapsedTimer quiet;
        quiet.start();
        QTRY_VERIFY(quiet.elapsed() > 100);
        QVERIFY2(turns.load() - before < 10, "the loop spins");
        loop.run([&] { notifiers.clear(); });
    }
};

QTEST_GUILESS_MAIN(DispatcherTest)
#include "test_dispatcher.moc"
