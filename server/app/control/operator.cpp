// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/operator.h"

#include "app/control/control_protocol.h"
#include "app/data_directory.h"
#include "app/operations/operation.h"
#include "app/refusal.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

class FileOperator final : public Operator
{
public:
    FileOperator(DataDirectory directory, std::unique_ptr<Services> services) : m_directory(std::move(directory)), m_services(std::move(services)) {}

    Result<QJsonValue> ask(const QString &name, const QJsonObject &arguments) override
    {
        const Operation operation = operationNamed(name);
        if (!operation)
            return refuse(u"There is no operation %1."_s.arg(name), Code::NotImplemented);
        return operation(*m_services, arguments);
    }
    bool isServer() const override { return false; }

private:
    DataDirectory m_directory; // held until the services have closed
    std::unique_ptr<Services> m_services;
};

class ServerOperator final : public Operator
{
public:
    bool connectTo(const QString &name)
    {
        m_socket.connectToServer(name);
        return m_socket.waitForConnected(2000);
    }

    Result<QJsonValue> ask(const QString &operation, const QJsonObject &arguments) override
    {
        m_socket.write(encodeRequest(operation, arguments));
        m_socket.flush();
        while (!m_socket.canReadLine()) {
            if (!m_socket.waitForReadyRead(-1) && !m_socket.canReadLine())
                return refuse(u"The server ended before it answered."_s, Code::Unavailable);
        }
        return decodeAnswer(m_socket.readLine());
    }
    bool isServer() const override { return true; }

private:
    QLocalSocket m_socket;
};

} // namespace

Result<std::unique_ptr<Operator>> Operator::reach(const Config &config)
{
    // Whoever holds the directory may be a server that is just starting or ending, or another verb: both pass.
    const QDeadlineTimer deadline(10000);
    while (true) {
        if (DataDirectory::isHeldByAnother(config.server.data)) {
            auto server = std::make_unique<ServerOperator>();
            if (server->connectTo(controlSocketName(config.server.data)))
                return server;
        } else {
            auto directory = DataDirectory::open(config.server.data, DataDirectory::Use::Hold);
            if (directory) {
                auto services = Services::open(config);
                if (!services)
                    return fail(services.error());
                return std::make_unique<FileOperator>(std::move(*directory), std::move(*services));
            }
            if (directory.error().code != Code::Conflict)
                return fail(directory.error());
        }
        if (deadline.hasExpired())
            return refuse(u"Another suhbatd is using the data directory %1 and does not answer."_s.arg(config.server.data), Code::Unavailable);
        QThread::msleep(50);
    }
}

} // namespace Suhbat::app
