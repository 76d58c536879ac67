// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <array>
#include <atomic>
#include <deque>
#include <mutex>
#include <vector>

namespace Suhbat {

// Numbers that the server keeps about itself. Made once at start-up, then only atomics are touched.
class Counter
{
public:
    void add(qint64 n = 1) { m_value.fetch_add(n, std::memory_order_relaxed); }
    qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value{0};
};

class Gauge
{
public:
    void set(qint64 n) { m_value.store(n, std::memory_order_relaxed); }
    void add(qint64 n) { m_value.fetch_add(n, std::memory_order_relaxed); }
    qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value{0};
};

class Histogram
{
public:
    explicit Histogram(std::vector<double> bounds) : m_bounds(std::move(bounds)), m_counts(m_bounds.size() + 1) {}
    void observe(double value);

    const std::vector<double> &bounds() const { return m_bounds; }
    qint64 count(size_t bucket) const { return m_counts[bucket].load(std::memory_order_relaxed); }
    double sum() const { return m_sum.load(std::memory_order_relaxed); }

private:
    const std::vector<double> m_bounds; // upper bounds, ascending; one more bucket for what is above
    std::vector<std::atomic<qint64>> m_counts;
    std::atomic<double> m_sum{0};
};

class Metrics
{
public:
    // `labels` as Prometheus writes them: R"(command="send_message")". The same name and labels give the same object.
    Counter &counter(const QByteArray &name, const QByteArray &help, const QByteArray &labels = {});
    Gauge &gauge(const QByteArray &name, const QByteArray &help, const QByteArray &labels = {});
    Histogram &histogram(const QByteArray &name, const QByteArray &help, std::vector<double> bounds, const QByteArray &labels = {});

    QByteArray prometheusText() const;

    static std::vector<double> secondsBounds() { return {.0001, .00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5}; }
    static std::vector<double> sizeBounds() { return {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 4096}; }

private:
    template<class T>
    struct Entry {
        QByteArray name, help, labels;
        T *object;
    };
    template<class T, class... Arguments>
    T &find(std::vector<Entry<T>> &entries, std::deque<T> &objects, const QByteArray &name, const QByteArray &help, const QByteArray &labels,
            Arguments &&...arguments);

    mutable std::mutex m_mutex;
    std::deque<Counter> m_counters;
    std::deque<Gauge> m_gauges;
    std::deque<Histogram> m_histograms;
    std::vector<Entry<Counter>> m_counterEntries;
    std::vector<Entry<Gauge>> m_gaugeEntries;
    std::vector<Entry<Histogram>> m_histogramEntries;
};

} // namespace Suhbat
