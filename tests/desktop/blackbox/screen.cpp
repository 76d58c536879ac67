// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

namespace Suhbat::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 30'000;
}

Client::~Client()
{
    if (isRunning())
        kill();
}

QProcessEnvironment Client::environment(const QString &password) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_home);
    if (!password.isEmpty())
        environment.insert(u"SUHBAT_PASSWORD"_s, password);
    return environment;
}

void Client::start(const QStringList &arguments, const QString &password)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment(password));
    m_process->setProcessChannelMode(QProcess::ForwardedChannels);
    m_process->start(QStringLiteral(SUHBAT_PATH), arguments);
    m_process->waitForStarted(patience);
}

int Client::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment({}));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(SUHBAT_PATH), arguments);
    const bool isDone = process.waitForFinished(patience);
    m_output = process.readAll();
    return isDone && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void Client::kill()
{
    m_process->kill();
    m_process->waitForFinished(patience);
}

QString Client::xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(patience);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString Client::window() const
{
    return xdotool({u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s, QString::number(pid()), u"--name"_s, u"Suhbat"_s}).section(u'\n', 0, 0);
}

QString Client::title() const
{
    const QString id = window();
    return id.isEmpty() ? id : xdotool({u"getwindowname"_s, id});
}

void Client::activate() const { xdotool({u"windowactivate"_s, u"--sync"_s, window()}); }

void Client::type(const QString &text) const { xdotool({u"type"_s, u"--delay"_s, u"20"_s, text}); }

void Client::press(const QString &key) const { xdotool({u"key"_s, key}); }

} // namespace Suhbat::test
