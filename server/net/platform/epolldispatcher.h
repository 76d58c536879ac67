// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#ifdef Q_OS_LINUX

#include <array>
#include <atomic>
#include <chrono>
#include <optional>
#include <vector>

struct epoll_event;

namespace Suhbat::net {

// An event loop whose turn costs what happens in it, not how many sockets there are: Qt's own polls every descriptor.
class EpollDispatcher final : public QAbstractEventDispatcher
{
public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    using QAbstractEventDispatcher::registerTimer;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;

    void wakeUp() override; // from any thread
    void interrupt() override;

private:
    using Clock = std::chrono::steady_clock;

    struct Watch {
        std::array<QSocketNotifier *, 3> notifiers{}; // by QSocketNotifier::Type
        quint32 events = 0;
    };
    struct Timer {
        int id;
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        Clock::time_point due;
    };

    int wait(int timeout, QEventLoop::ProcessEventsFlags flags);
    int timeout() const;
    void update(int descriptor);
    bool activate(const epoll_event &event);
    bool notify(int descriptor, int type);
    bool fireTimers();
    void takeWakeUp();

    std::atomic<Qt::HANDLE> m_thread{nullptr}; // known once it runs: it is made in another
    int m_epoll = -1;
    int m_wakeDescriptor = -1;
    std::atomic<bool> m_isWoken{false}; // written to by others since the last wait
    std::atomic<bool> m_isInterrupted{false};
    bool m_hasOwnPosts = false; // this thread posted to itself: don't wait
    bool m_isFiring = false;
    std::vector<Watch> m_watches; // by descriptor
    std::vector<Timer> m_timers; // a handful: connections have no timers of their own
    std::vector<epoll_event> m_ready;
};

} // namespace Suhbat::net

#endif
