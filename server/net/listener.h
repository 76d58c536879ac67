// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <functional>

namespace Suhbat::net {

// Accepts and passes the bare descriptor on: a socket is made in the thread that will keep it.
class Listener final : public QTcpServer
{
    Q_OBJECT
public:
    Listener(int backlog, std::function<void(qintptr)> accepted, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    const std::function<void(qintptr)> m_accepted;
};

} // namespace Suhbat::net
