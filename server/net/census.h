// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace Suhbat::net {

// How many connections there are in all, and whether the last one has gone.
class Census : public std::enable_shared_from_this<Census>
{
public:
    class Seat
    {
    public:
        Seat() = default;
        explicit Seat(std::shared_ptr<Census> census) : m_census(std::move(census)) { ++m_census->m_count; }
        Seat(Seat &&) noexcept = default;
        Seat &operator=(Seat &&) = delete;
        ~Seat()
        {
            if (m_census)
                m_census->left();
        }

    private:
        std::shared_ptr<Census> m_census;
    };

    Seat take() { return Seat(shared_from_this()); }
    int count() const { return m_count.load(); }

    bool waitForNobody(QDeadlineTimer deadline)
    {
        std::unique_lock lock(m_mutex);
        return m_empty.wait_for(lock, std::chrono::milliseconds(deadline.remainingTime()), [this] { return m_count.load() == 0; });
    }

private:
    void left()
    {
        if (--m_count > 0)
            return;
        const std::lock_guard lock(m_mutex);
        m_empty.notify_all();
    }

    std::atomic<int> m_count{0};
    std::mutex m_mutex;
    std::condition_variable m_empty;
};

} // namespace Suhbat::net
