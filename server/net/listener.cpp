// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/listener.h"

#include "net/log.h"

#include <QTimer>

namespace Suhbat::net {

Listener::Listener(int backlog, std::function<void(qintptr)> accepted, QObject *parent) : QTcpServer(parent), m_accepted(std::move(accepted))
{
    setListenBacklogSize(backlog);
    // Out of descriptors Qt stops accepting for good; others leave, so there will be some again.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(netLog, "cannot accept connections for the moment: %s", qPrintable(errorString()));
        QTimer::singleShot(250, this, &QTcpServer::resumeAccepting);
    });
}

} // namespace Suhbat::net
