// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/platform/epolldispatcher.h"

#include "net/log.h"

#ifdef Q_OS_LINUX

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QThread>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Suhbat::net {

namespace {

constexpr size_t eventsATurn = 512;

quint32 eventsOf(const std::array<QSocketNotifier *, 3> &notifiers)
{
    return (notifiers[QSocketNotifier::Read] ? EPOLLIN : 0u) | (notifiers[QSocketNotifier::Write] ? EPOLLOUT : 0u)
        | (notifiers[QSocketNotifier::Exception] ? EPOLLPRI : 0u);
}

} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent), m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_wakeDescriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)), m_ready(eventsATurn)
{
    if (m_epoll < 0 || m_wakeDescriptor < 0)
        qFatal("no descriptors left for an event loop");
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = m_wakeDescriptor;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeDescriptor, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wakeDescriptor);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_thread.store(QThread::currentThreadId(), std::memory_order_relaxed);
    m_isInterrupted.store(false);
    Q_EMIT awake();
    m_hasOwnPosts = false;
    QCoreApplication::sendPostedEvents();

    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_isInterrupted.load() && !m_hasOwnPosts;
    if (mayWait)
        Q_EMIT aboutToBlock();
    if (m_isInterrupted.load())
        return false;

    const int count = wait(mayWait && !m_hasOwnPosts ? timeout() : 0, flags);
    if (mayWait)
        Q_EMIT awake();
    bool hasDone = false;
    for (int i = 0; i < count; ++i)
        hasDone |= activate(m_ready[size_t(i)]);
    hasDone |= fireTimers();
    return hasDone;
}

int EpollDispatcher::wait(int timeout, QEventLoop::ProcessEventsFlags flags)
{
    if (flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
        pollfd wake{m_wakeDescriptor, POLLIN, 0};
        if (::poll(&wake, 1, timeout) > 0)
            takeWakeUp();
        return 0;
    }
    const int count = epoll_wait(m_epoll, m_ready.data(), int(m_ready.size()), timeout);
    for (int i = 0; i < count; ++i) {
        if (m_ready[size_t(i)].data.fd == m_wakeDescriptor)
            takeWakeUp();
    }
    return std::max(count, 0);
}

// Read first, allow the next write after: what was posted in between is found by the next turn's sendPostedEvents.
void EpollDispatcher::takeWakeUp()
{
    quint64 count = 0;
    [[maybe_unused]] const auto got = ::read(m_wakeDescriptor, &count, sizeof count);
    m_isWoken.store(false);
}

bool EpollDispatcher::activate(const epoll_event &event)
{
    const int descriptor = event.data.fd;
    if (descriptor == m_wakeDescriptor)
        return true;
    constexpr quint32 broken = EPOLLHUP | EPOLLERR; // whoever asks will find out by reading or writing
    bool hasDone = false;
    if (event.events & (EPOLLIN | broken))
        hasDone |= notify(descriptor, QSocketNotifier::Read);
    if (event.events & (EPOLLOUT | broken))
        hasDone |= notify(descriptor, QSocketNotifier::Write);
    if (event.events & EPOLLPRI)
        hasDone |= notify(descriptor, QSocketNotifier::Exception);
    return hasDone;
}

// Looked up afresh each time: an earlier notifier of this turn may have removed this one.
bool EpollDispatcher::notify(int descriptor, int type)
{
    QSocketNotifier *notifier = size_t(descriptor) < m_watches.size() ? m_watches[size_t(descriptor)].notifiers[size_t(type)] : nullptr;
    if (!notifier)
        return false;
    QEvent event(QEvent::SockAct);
    QCoreApplication::sendEvent(notifier, &event);
    return true;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const auto descriptor = size_t(notifier->socket());
    if (descriptor >= m_watches.size())
        m_watches.resize(std::max(descriptor + 1, m_watches.size() * 2));
    m_watches[descriptor].notifiers[notifier->type()] = notifier;
    update(int(descriptor));
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const auto descriptor = size_t(notifier->socket());
    if (descriptor >= m_watches.size() || m_watches[descriptor].notifiers[notifier->type()] != notifier)
        return;
    m_watches[descriptor].notifiers[notifier->type()] = nullptr;
    update(int(descriptor));
}

void EpollDispatcher::update(int descriptor)
{
    Watch &watch = m_watches[size_t(descriptor)];
    const quint32 wanted = eventsOf(watch.notifiers);
    if (wanted == watch.events)
        return;
    epoll_event event{};
    event.events = wanted;
    event.data.fd = descriptor;
    // Without events it must leave the set: a hang-up is reported whether asked for or not.
    const int operation = !wanted ? EPOLL_CTL_DEL : watch.events ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    int outcome = epoll_ctl(m_epoll, operation, descriptor, &event);
    if (outcome < 0 && operation == EPOLL_CTL_MOD && errno == ENOENT) // closed and opened again behind our back
        outcome = epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    if (outcome < 0 && operation != EPOLL_CTL_DEL)
        qCWarning(netLog, "epoll_ctl failed for descriptor %d: %s", descriptor, strerror(errno));
    watch.events = wanted;
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    const std::chrono::milliseconds every(interval);
    m_timers.push_back({id, every, type, object, Clock::now() + every});
}

bool EpollDispatcher::unregisterTimer(int id)
{
    return std::erase_if(m_timers, [id](const Timer &timer) { return timer.id == id; }) > 0;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return std::erase_if(m_timers, [object](const Timer &timer) { return timer.object == object; }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> infos;
    for (const Timer &timer : m_timers) {
        if (timer.object == object)
            infos.append(TimerInfo(timer.id, int(timer.interval.count()), timer.type));
    }
    return infos;
}

int EpollDispatcher::remainingTime(int id)
{
    const auto timer = std::find_if(m_timers.begin(), m_timers.end(), [id](const Timer &other) { return other.id == id; });
    if (timer == m_timers.end())
        return -1;
    return int(std::max<qint64>(0, std::chrono::ceil<std::chrono::milliseconds>(timer->due - Clock::now()).count()));
}

int EpollDispatcher::timeout() const
{
    if (m_timers.empty() || m_isFiring)
        return -1;
    const auto next = std::min_element(m_timers.begin(), m_timers.end(), [](const Timer &a, const Timer &b) { return a.due < b.due; });
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(next->due - Clock::now()).count();
    return int(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max()));
}

// By id and found again each time: a handler may remove any timer or add one.
bool EpollDispatcher::fireTimers()
{
    if (m_timers.empty() || m_isFiring)
        return false;
    const auto now = Clock::now();
    std::vector<int> due;
    for (const Timer &timer : m_timers) {
        if (timer.due <= now)
            due.push_back(timer.id);
    }
    m_isFiring = true;
    for (const int id : due) {
        const auto timer = std::find_if(m_timers.begin(), m_timers.end(), [id](const Timer &other) { return other.id == id; });
        if (timer == m_timers.end() || timer->due > now)
            continue;
        timer->due = std::max(timer->due + timer->interval, now); // those that were missed are not made up for
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer->object, &event);
    }
    m_isFiring = false;
    return !due.empty();
}

void EpollDispatcher::wakeUp()
{
    if (QThread::currentThreadId() == m_thread.load(std::memory_order_relaxed)) {
        m_hasOwnPosts = true;
        return;
    }
    if (m_isWoken.exchange(true))
        return;
    const quint64 one = 1;
    [[maybe_unused]] const auto put = ::write(m_wakeDescriptor, &one, sizeof one);
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted.store(true);
    wakeUp();
}

} // namespace Suhbat::net

#endif
