// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/socket.h"
#include "net/handshake.h"
#include "net/limits.h"
#include "net/netmetrics.h"
#include "net/peer.h"

#include <QBasicTimer>
#include <QThread>

namespace Suhbat::net {

// What all io threads have in common; outlives them.
struct Surroundings {
    const Limits &limits;
    const TrustedProxies &proxies;
    api::HttpHandler &http;
    api::SocketHandler &sockets;
    NetMetrics &metrics;
    AddressBook &addresses;
};

// One thread and the connections it owns for life. Everything but the first block is for that thread alone.
class IoThread : public QObject
{
    Q_OBJECT
public:
    IoThread(const Surroundings &surroundings, int number);
    ~IoThread() override;

    void adopt(std::shared_ptr<Newcomer> newcomer);
    void drain();
    int load() const { return m_load.load(std::memory_order_relaxed); }
    Mailbox &mailbox() { return *m_mailbox; }
    fanout::Hub &hub() { return m_hub; }

    const std::shared_ptr<Mailbox> &sharedMailbox() const { return m_mailbox; } // for answers that may come after the end
    const Limits &limits() const { return m_surroundings.limits; }
    const TrustedProxies &proxies() const { return m_surroundings.proxies; }
    api::HttpHandler &http() const { return m_surroundings.http; }
    api::SocketHandler &sockets() const { return m_surroundings.sockets; }
    NetMetrics &metrics() const { return m_surroundings.metrics; }
    AddressBook &addresses() const { return m_surroundings.addresses; }
    Handshake &handshake() { return *m_handshake; }
    std::span<char> readBuffer() { return m_readBuffer; } // until the next read
    qint64 now() const { return m_now; } // monotonic, as of this turn
    bool isDraining() const { return m_isDraining; }
    bool isOwnThread() const { return QThread::currentThread() == &m_thread; }
    QByteArray date(); // as HTTP writes it

    struct Tally {
        qint64 framesIn = 0, framesOut = 0, bytesIn = 0, bytesOut = 0;
    };
    Tally &tally() { return m_tally; } // added to the metrics once a turn: they are shared with other threads

    void add(std::unique_ptr<Peer> peer);
    void markDirty(Peer &peer) { m_dirty.push_back(&peer); }
    void markEnding(Peer &peer) { m_ending.push_back(&peer); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void begin();
    void end();
    void welcome(Newcomer &newcomer);
    void endTurn();
    void flushDirty();
    void remove(Peer &peer);

    const Surroundings m_surroundings;
    QThread m_thread;
    const std::shared_ptr<Mailbox> m_mailbox;
    fanout::Hub m_hub;
    std::unique_ptr<Handshake> m_handshake;
    std::atomic<int> m_load{0};
    std::vector<char> m_readBuffer;
    std::vector<std::unique_ptr<Peer>> m_peers;
    std::vector<Peer *> m_dirty, m_ending;
    QBasicTimer m_sweep;
    Tally m_tally;
    qint64 m_now = 0;
    qint64 m_dateAt = 0;
    QByteArray m_date;
    bool m_isDraining = false;
    bool m_isOver = false;
};

} // namespace Suhbat::net
