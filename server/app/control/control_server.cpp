// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/control_server.h"

#include "app/control/control_protocol.h"
#include "app/operations/operation.h"
#include "app/refusal.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(controlLog, "suhbat.app.control")

namespace Suhbat::app {

using namespace Qt::StringLiterals;

ControlServer::ControlServer(Services &services) : m_services(services) { m_thread.setObjectName(u"control"_s); }

ControlServer::~ControlServer()
{
    m_thread.quit();
    m_thread.wait();
    m_server.reset(); // its thread has ended, so nobody else touches it
}

Result<> ControlServer::listen(const QString &dataDirectory)
{
    const QString name = controlSocketName(dataDirectory);
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(name); // of a process that was killed: we hold the directory's lock
    if (!server->listen(name))
        return refuse(u"The control socket %1 cannot be made: %2."_s.arg(name, server->errorString()));
    m_server = std::move(server);
    m_server->moveToThread(&m_thread);
    connect(m_server.get(), &QLocalServer::newConnection, m_server.get(), [this] { welcome(); });
    m_thread.start();
    return {};
}

void ControlServer::welcome()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, socket, [this, socket] { answer(*socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        answer(*socket); // what came before we listened
    }
}

void ControlServer::answer(QLocalSocket &socket)
{
    while (socket.canReadLine()) {
        const QJsonObject request = QJsonDocument::fromJson(socket.readLine()).object();
        const QString name = request["operation"_L1].toString();
        const Operation operation = operationNamed(name);
        if (!operation) {
            socket.write(encodeAnswer(refuse(u"The running server does not know how to %1; is it of another version?"_s.arg(name), Code::NotImplemented)));
            continue;
        }
        const Result<QJsonValue> outcome = operation(m_services, request["arguments"_L1].toObject());
        // One import asks a thousand times.
        if (!name.startsWith(u"import-") && !name.startsWith(u"export-"))
            qCInfo(controlLog).noquote() << "Command line:" << name << (outcome ? "done" : "refused");
        socket.write(encodeAnswer(outcome));
    }
    socket.flush();
}

} // namespace Suhbat::app
