// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "net/platform/dispatcher.h"

using namespace Suhbat;
using namespace Suhbat::net;

class CrowdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsFiveThousandAtOnce()
    {
        const int crowd = std::min(5000, raiseDescriptorLimit() / 2 - 700); // both ends are in this process
        QVERIFY(crowd > 0);
        Settings settings;
        settings.limits.connectionsPerAddress = 0;
        settings.limits.backlog = 8192;
        Harness harness(settings);

        std::vector<std::unique_ptr<RawClient>> clients;
        const QByteArray head = upgradeHead("/ws?greet=salom");
        for (int i = 0; i < crowd; ++i) {
            clients.push_back(std::make_unique<RawClient>(harness.port));
            clients.back()->send(head);
        }
        QTRY_COMPARE_WITH_TIMEOUT(harness.api.sessions.load(), crowd, 60'000);
        const auto isGreeted = [](const auto &client) { return client->status() == 101 && client->received.endsWith("\x81\x05salom"); };
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(clients.begin(), clients.end(), isGreeted), 60'000);

        clients.front()->received.clear();
        clients.front()->send(text("in the crowd"));
        QTRY_VERIFY(clients.front()->received.endsWith("in the crowd"));

        clients.clear();
        QTRY_COMPARE_WITH_TIMEOUT(harness.server.connectionCount(), 0, 60'000);
        QCOMPARE(harness.api.sessions.load(), 0);
    }

    void reachesAllIoThreads()
    {
        Settings settings;
        settings.ioThreads = 3;
        Harness harness(settings);
        QCOMPARE(harness.server.lines().size(), size_t(3));
        std::atomic<int> reached{0};
        for (const Server::Line &line : harness.server.lines())
            line.mailbox.post([&] { ++reached; });
        QTRY_COMPARE(reached.load(), 3);
    }
};

QTEST_GUILESS_MAIN(CrowdTest)
#include "test_crowd.moc"
