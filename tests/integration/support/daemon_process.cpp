// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/daemon_process.h"

#include "support/http_client.h"
#include "support/patience.h"
#include "support/wire_contract.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace Suhbat::test {

void failTest(const QString &why) { QTest::qFail(why.toUtf8().constData(), __FILE__, __LINE__); }

DaemonProcess::DaemonProcess() : DaemonProcess(Options{}) {}

DaemonProcess::DaemonProcess(Options options) : m_options(std::move(options))
{
    if (!m_options.config.isEmpty()) {
        QFile file(m_folder.filePath(QStringLiteral("suhbatd.toml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_options.config) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    start();
}

DaemonProcess::~DaemonProcess()
{
    if (isRunning())
        term();
    collectSanitizerReports();
    if (QTest::currentTestFailed())
        fprintf(stderr, "--- the end of suhbatd's log\n%s---\n", log().right(6000).constData());
}

QString DaemonProcess::program() { return QStringLiteral(SUHBATD_PATH); }

QProcessEnvironment DaemonProcess::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Tests send faster than people type; those about limits turn them on again.
    environment.insert(QStringLiteral("SUHBAT_LIMITS_RATES"), QStringLiteral("off"));
    for (const auto &[name, value] : m_options.environment)
        environment.insert(name, value);
    return environment;
}

void DaemonProcess::setEnvironment(const QString &name, const QString &value) { m_options.environment.append({name, value}); }

QStringList DaemonProcess::common() const
{
    QStringList arguments{QStringLiteral("--data"), dataFolder()};
    if (!m_options.config.isEmpty())
        arguments << QStringLiteral("--config") << m_folder.filePath(QStringLiteral("suhbatd.toml"));
    return arguments;
}

void DaemonProcess::start()
{
    m_contract.reset();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment());
    // Into a file, because nobody reads a pipe while a test waits for a socket, and a full pipe would stop the daemon.
    m_process->setStandardErrorFile(m_folder.filePath(QStringLiteral("stderr")), QIODevice::Append);
    QStringList command = m_options.runner.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    command << program() << QStringLiteral("run") << common();
    command << QStringLiteral("--listen") << QStringLiteral("127.0.0.1:%1").arg(m_port) << m_options.arguments;
    const QString first = command.takeFirst();
    m_process->start(first, command, QIODevice::ReadOnly);
    readPort();
}

void DaemonProcess::readPort()
{
    QByteArray said;
    const Patience patience;
    while (!said.contains('\n') && m_process->waitForReadyRead(patience.left()))
        said += m_process->readAllStandardOutput();
    static const QRegularExpression line(QStringLiteral("listening on https?://[^ ]*:(\\d+)"));
    const auto match = line.match(QString::fromUtf8(said));
    if (match.hasMatch())
        m_port = match.captured(1).toUShort();
    else
        failTest(QStringLiteral("%1 does not listen: %2 %3").arg(program(), m_process->errorString(), QString::fromUtf8(said)));
}

int DaemonProcess::waitForExit()
{
    if (!m_process->waitForFinished(patienceMsecs) && m_process->state() != QProcess::NotRunning) {
        failTest(QStringLiteral("suhbatd does not end"));
        m_process->kill();
        m_process->waitForFinished();
    }
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

void DaemonProcess::kill()
{
    m_process->kill();
    m_process->waitForFinished(patienceMsecs);
}

void DaemonProcess::term()
{
    m_process->terminate();
    if (const int code = waitForExit(); code != 0)
        failTest(QStringLiteral("suhbatd ended with %1").arg(code));
}

void DaemonProcess::hangUp()
{
#ifdef Q_OS_UNIX
    ::kill(pid_t(pid()), SIGHUP);
#endif
}

void DaemonProcess::restart()
{
    if (isRunning())
        term();
    start();
}

VerbOutcome DaemonProcess::verb(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program(), arguments + common());
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMsecs))
        failTest(QStringLiteral("the verb %1 does not end").arg(arguments.join(QLatin1Char(' '))));
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray DaemonProcess::expectVerb(const QStringList &arguments, const QByteArray &input) const
{
    const VerbOutcome outcome = verb(arguments, input);
    if (outcome.exitCode != 0)
        failTest(QStringLiteral("%1: exit %2, %3").arg(arguments.join(QLatin1Char(' '))).arg(outcome.exitCode).arg(QString::fromUtf8(outcome.errors)));
    return outcome.output.trimmed();
}

QByteArray DaemonProcess::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("stderr")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void DaemonProcess::waitForLog(const QByteArray &words) const
{
    const Patience patience;
    while (!patience.isOver()) {
        if (log().contains(words))
            return;
        QThread::msleep(5); // between looks at a file, which tells nobody that it has grown
    }
    failTest(QStringLiteral("the log never says: %1").arg(QString::fromUtf8(words)));
}

void DaemonProcess::collectSanitizerReports() const
{
    const QByteArray all = log();
    for (const char *sign : {"ERROR: AddressSanitizer", "ERROR: LeakSanitizer", "WARNING: ThreadSanitizer", "runtime error:", "ASSERT:"})
        if (const auto at = all.indexOf(sign); at >= 0)
            failTest(QString::fromUtf8(all.mid(at, 3000)));
}

const WireContract &DaemonProcess::contract()
{
    if (!m_contract) {
        const HttpReply reply = HttpClient(m_port).get("/openapi.json");
        m_contract = std::make_unique<WireContract>(reply.body);
    }
    return *m_contract;
}

} // namespace Suhbat::test
