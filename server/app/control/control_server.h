// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"

#include <QLocalServer>
#include <QThread>

class QLocalSocket;

namespace Suhbat::app {

// Lets the verbs of the command line act inside the running server. Has a thread of its own, because operations wait.
class ControlServer : public QObject
{
    Q_OBJECT
public:
    explicit ControlServer(Services &services);
    ~ControlServer() override; // finishes the operation that runs

    Result<> listen(const QString &dataDirectory);

private:
    void welcome();
    void answer(QLocalSocket &socket);

    Services &m_services;
    QThread m_thread;
    std::unique_ptr<QLocalServer> m_server; // lives in m_thread, and so do its sockets
};

} // namespace Suhbat::app
