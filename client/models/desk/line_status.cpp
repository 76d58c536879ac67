// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/line_status.h"

namespace Suhbat::client {

LineStatus::LineStatus(Book &book, QObject *parent) : QObject(parent), m_gateway(book.gateway())
{
    connect(&book, &Book::retold, this, &LineStatus::changed);
    connect(&m_gateway, &Gateway::lineChanged, this, [this](LineState state, const QString &sentence) {
        if (m_state == State(state) && m_sentence == sentence)
            return;
        m_state = State(state);
        m_sentence = sentence;
        Q_EMIT changed();
    });
}

QString LineStatus::text() const
{
    switch (m_state) {
    case Offline: return tr("Offline");
    case WaitingForNetwork: return tr("Waiting for network…");
    case Connecting: return tr("Connecting…");
    case Updating: return tr("Updating…");
    case Online: break;
    }
    return {};
}

void LineStatus::retry() { m_gateway.retryNow(); }

} // namespace Suhbat::client
