// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/message_window.h"

#include <limits>
#include <tuple>

namespace Suhbat::client {

namespace {

std::tuple<qint64, qint64> orderOf(const StoredMessage &message)
{
    if (message.isStored())
        return {message.message.id.value(), 0};
    return {std::numeric_limits<qint64>::max(), message.outboxOrder};
}

} // namespace

bool MessageWindow::isBefore(const StoredMessage &left, const StoredMessage &right) { return orderOf(left) < orderOf(right); }

// From the newest: what changes is nearly always there.
int MessageWindow::find(const QUuid &message) const
{
    for (int place = size() - 1; place >= 0; --place) {
        if (at(place).message.uuid == message)
            return place;
    }
    return -1;
}

int MessageWindow::find(MessageId message) const
{
    const auto found = std::lower_bound(m_messages.begin(), m_messages.end(), message,
                                        [](const StoredMessage &each, MessageId id) { return each.isStored() && each.message.id < id; });
    return found != m_messages.end() && found->isStored() && found->message.id == message ? int(found - m_messages.begin()) : -1;
}

int MessageWindow::placeFor(const StoredMessage &message) const
{
    return int(std::upper_bound(m_messages.begin(), m_messages.end(), message, isBefore) - m_messages.begin());
}

int MessageWindow::placeFor(const StoredMessage &message, int without) const
{
    const auto self = m_messages.begin() + without;
    const auto before = std::upper_bound(m_messages.begin(), self, message, isBefore);
    if (before != self)
        return int(before - m_messages.begin());
    return int(std::upper_bound(self + 1, m_messages.end(), message, isBefore) - m_messages.begin()) - 1;
}

MessageId MessageWindow::oldestStored() const { return !isEmpty() && at(0).isStored() ? at(0).message.id : MessageId(); }

MessageId MessageWindow::newestStored() const
{
    for (int place = size() - 1; place >= 0; --place) {
        if (at(place).isStored())
            return at(place).message.id;
    }
    return {};
}

void MessageWindow::insert(int place, const StoredMessage &message) { m_messages.insert(m_messages.begin() + place, message); }

void MessageWindow::insert(int place, const QList<StoredMessage> &messages) { m_messages.insert(m_messages.begin() + place, messages.begin(), messages.end()); }

void MessageWindow::move(int from, int to)
{
    const auto first = m_messages.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
}

void MessageWindow::remove(int place, int count) { m_messages.erase(m_messages.begin() + place, m_messages.begin() + place + count); }

void MessageWindow::clear() { m_messages.clear(); }

} // namespace Suhbat::client
