// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/iothread.h"

#include "net/httpconnection.h"
#include "net/platform/dispatcher.h"

#include <QAbstractEventDispatcher>
#include <QDateTime>
#include <QLocale>
#include <QTimerEvent>
#include <chrono>

namespace Suhbat::net {

namespace {

constexpr size_t readBytes = 64 * 1024;

qint64 monotonicMsecs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

IoThread::IoThread(const Surroundings &surroundings, int number)
    : m_surroundings(surroundings), m_mailbox(std::make_shared<Mailbox>()), m_readBuffer(readBytes), m_now(monotonicMsecs())
{
    m_thread.setObjectName(QStringLiteral("io-%1").arg(number));
    prepareEventLoop(m_thread);
    m_mailbox->moveToThread(&m_thread);
    moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, this, &IoThread::begin);
    m_thread.start();
}

IoThread::~IoThread()
{
    m_mailbox->post([this] {
        end();
        m_thread.quit();
    });
    m_thread.wait();
}

void IoThread::begin()
{
    m_handshake = std::make_unique<Handshake>();
    m_sweep.start(limits().sweepMsecs, Qt::CoarseTimer, this);
    connect(m_mailbox.get(), &Mailbox::drained, this, &IoThread::endTurn);
    QAbstractEventDispatcher *const dispatcher = m_thread.eventDispatcher();
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &IoThread::endTurn);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
        m_now = monotonicMsecs();
        endTurn();
    });
}

// Once more in its own thread: sessions and sockets are destroyed where they lived.
void IoThread::end()
{
    m_isOver = true;
    m_sweep.stop();
    m_dirty.clear();
    m_ending.clear();
    while (!m_peers.empty()) {
        m_peers.back()->gone();
        remove(*m_peers.back());
    }
    m_dirty.clear();
    m_ending.clear();
    m_handshake.reset();
}

void IoThread::adopt(std::shared_ptr<Newcomer> newcomer)
{
    m_load.fetch_add(1, std::memory_order_relaxed);
    m_mailbox->post([this, newcomer = std::move(newcomer)] { welcome(*newcomer); });
}

void IoThread::welcome(Newcomer &newcomer)
{
    auto stream = makeStream(newcomer.descriptor, newcomer.tls.get());
    if (m_isOver)
        return;
    add(std::make_unique<HttpConnection>(*this, std::move(stream), std::move(newcomer.visitor)));
    m_load.fetch_sub(1, std::memory_order_relaxed); // was counted while it waited
}

void IoThread::add(std::unique_ptr<Peer> peer)
{
    m_load.fetch_add(1, std::memory_order_relaxed);
    metrics().connections.add(1);
    peer->m_place = m_peers.size();
    m_peers.push_back(std::move(peer));
}

void IoThread::remove(Peer &peer)
{
    m_load.fetch_sub(1, std::memory_order_relaxed);
    metrics().connections.add(-1);
    const size_t place = peer.m_place;
    const std::unique_ptr<Peer> removed = std::exchange(m_peers[place], nullptr);
    if (place + 1 < m_peers.size()) {
        m_peers[place] = std::move(m_peers.back());
        m_peers[place]->m_place = place;
    }
    m_peers.pop_back();
}

void IoThread::drain()
{
    m_mailbox->post([this] {
        m_isDraining = true;
        for (const auto &peer : m_peers)
            peer->drain();
    });
}

void IoThread::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_sweep.timerId())
        return QObject::timerEvent(event);
    m_now = monotonicMsecs();
    for (size_t i = 0; i < m_peers.size(); ++i) {
        if (!m_peers[i]->m_isRetired)
            m_peers[i]->sweep(m_now);
    }
}

// Between two things that happened: nobody's code is on the stack, so sockets may be flushed, ended and destroyed.
void IoThread::endTurn()
{
    flushDirty();
    while (!m_ending.empty()) {
        const std::vector<Peer *> ending = std::exchange(m_ending, {});
        for (Peer *peer : ending) {
            if (!peer->m_isRetired) {
                peer->m_isEnding = false;
                peer->turnEnded();
                continue;
            }
            peer->gone();
            std::erase(m_dirty, peer);
            remove(*peer);
        }
        flushDirty();
    }
    if (m_tally.framesOut || m_tally.bytesIn || m_tally.bytesOut) {
        metrics().framesIn.add(m_tally.framesIn);
        metrics().framesOut.add(m_tally.framesOut);
        metrics().bytesIn.add(m_tally.bytesIn);
        metrics().bytesOut.add(m_tally.bytesOut);
        m_tally = {};
    }
}

void IoThread::flushDirty()
{
    for (size_t i = 0; i < m_dirty.size(); ++i)
        m_dirty[i]->flush();
    m_dirty.clear();
}

QByteArray IoThread::date()
{
    if (m_date.isEmpty() || m_now - m_dateAt >= 1000) {
        m_dateAt = m_now;
        m_date = QLocale::c().toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
    }
    return m_date;
}

} // namespace Suhbat::net
