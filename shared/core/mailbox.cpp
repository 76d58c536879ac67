// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

namespace Suhbat {

void Mailbox::post(Task task)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_tasks.empty();
        m_tasks.push_back(std::move(task));
    }
    if (wasEmpty)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool Mailbox::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    std::vector<Task> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (Task &task : tasks)
        task();
    Q_EMIT drained();
    return true;
}

} // namespace Suhbat
