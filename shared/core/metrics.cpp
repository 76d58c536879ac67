// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics.h"

#include <algorithm>

namespace Suhbat {

void Histogram::observe(double value)
{
    const auto bucket = std::lower_bound(m_bounds.begin(), m_bounds.end(), value) - m_bounds.begin();
    m_counts[size_t(bucket)].fetch_add(1, std::memory_order_relaxed);
    double sum = m_sum.load(std::memory_order_relaxed);
    while (!m_sum.compare_exchange_weak(sum, sum + value, std::memory_order_relaxed)) {}
}

template<class T, class... Arguments>
T &Metrics::find(std::vector<Entry<T>> &entries, std::deque<T> &objects, const QByteArray &name, const QByteArray &help, const QByteArray &labels,
                 Arguments &&...arguments)
{
    const std::lock_guard lock(m_mutex);
    for (const Entry<T> &entry : entries) {
        if (entry.name == name && entry.labels == labels)
            return *entry.object;
    }
    T &object = objects.emplace_back(std::forward<Arguments>(arguments)...);
    // Beside its namesakes: the text format wants one block a name.
    auto at = std::find_if(entries.rbegin(), entries.rend(), [&](const Entry<T> &entry) { return entry.name == name; }).base();
    if (at == entries.begin())
        at = entries.end();
    entries.insert(at, {name, help, labels, &object});
    return object;
}

Counter &Metrics::counter(const QByteArray &name, const QByteArray &help, const QByteArray &labels)
{
    return find(m_counterEntries, m_counters, name, help, labels);
}

Gauge &Metrics::gauge(const QByteArray &name, const QByteArray &help, const QByteArray &labels) { return find(m_gaugeEntries, m_gauges, name, help, labels); }

Histogram &Metrics::histogram(const QByteArray &name, const QByteArray &help, std::vector<double> bounds, const QByteArray &labels)
{
    return find(m_histogramEntries, m_histograms, name, help, labels, std::move(bounds));
}

namespace {

void putHead(QByteArray &text, QByteArray &last, const QByteArray &name, const QByteArray &help, const char *type)
{
    if (last == name)
        return;
    last = name;
    text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray braced(const QByteArray &labels) { return labels.isEmpty() ? QByteArray() : '{' + labels + '}'; }

void putHistogram(QByteArray &text, const QByteArray &name, const QByteArray &labels, const Histogram &histogram)
{
    const QByteArray prefix = labels.isEmpty() ? QByteArray() : labels + ',';
    qint64 total = 0;
    for (size_t i = 0; i <= histogram.bounds().size(); ++i) {
        total += histogram.count(i);
        const QByteArray bound = i < histogram.bounds().size() ? QByteArray::number(histogram.bounds()[i]) : "+Inf";
        text += name + "_bucket{" + prefix + "le=\"" + bound + "\"} " + QByteArray::number(total) + '\n';
    }
    text += name + "_sum" + braced(labels) + ' ' + QByteArray::number(histogram.sum()) + '\n';
    text += name + "_count" + braced(labels) + ' ' + QByteArray::number(total) + '\n';
}

} // namespace

QByteArray Metrics::prometheusText() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray text, last;
    for (const auto &entry : m_counterEntries) {
        putHead(text, last, entry.name, entry.help, "counter");
        text += entry.name + braced(entry.labels) + ' ' + QByteArray::number(entry.object->value()) + '\n';
    }
    for (const auto &entry : m_gaugeEntries) {
        putHead(text, last, entry.name, entry.help, "gauge");
        text += entry.name + braced(entry.labels) + ' ' + QByteArray::number(entry.object->value()) + '\n';
    }
    for (const auto &entry : m_histogramEntries) {
        putHead(text, last, entry.name, entry.help, "histogram");
        putHistogram(text, entry.name, entry.labels, *entry.object);
    }
    return text;
}

} // namespace Suhbat
