// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <mutex>
#include <vector>

namespace Suhbat {

// Work for the thread this object lives in. Many posts wake that thread once, and run in the order they were posted.
class Mailbox : public QObject
{
    Q_OBJECT
public:
    using Task = std::function<void()>;

    explicit Mailbox(QObject *parent = nullptr) : QObject(parent) {}

    void post(Task task); // from any thread

Q_SIGNALS:
    void drained(); // after each batch: what was gathered meanwhile may be flushed

protected:
    bool event(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::vector<Task> m_tasks;
};

} // namespace Suhbat
