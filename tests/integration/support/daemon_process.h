// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace Suhbat::test {

class WireContract;

// What one verb of suhbatd said.
struct VerbOutcome {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
    QJsonDocument json() const { return QJsonDocument::fromJson(output); } // of a verb run with --json
};

// The real suhbatd on a free port with a data directory of its own. Whatever goes wrong with it fails the running test.
class DaemonProcess
{
public:
    struct Options {
        QByteArray config = {}; // TOML; written to a file and given as --config
        QList<std::pair<QString, QString>> environment = {};
        QStringList arguments = {}; // more of them, after `run --data … --listen …`
        QString runner = {}; // a program that starts it: "faketime +10m"
    };

    DaemonProcess();
    explicit DaemonProcess(Options options);
    ~DaemonProcess(); // stops it, and fails the test unless it ends well and its log is free of sanitizer reports

    void start(); // waits for the `listening on` line; again after a stop: same data, same port
    void kill(); // as a crash: SIGKILL
    void term(); // SIGTERM; must end with 0
    void hangUp(); // SIGHUP: reload
    void restart();

    // For tests of how it ends: waits, and hands over what happened. Its end is then no failure.
    int waitForExit();

    // Runs a verb on this data directory (and this config), whether or not the daemon runs.
    VerbOutcome verb(const QStringList &arguments, const QByteArray &input = {}) const;
    // The same, and fails the test unless it exits with 0.
    QByteArray expectVerb(const QStringList &arguments, const QByteArray &input = {}) const;

    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process ? m_process->processId() : 0; }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    QByteArray log() const; // all that came on stderr so far, over restarts
    void waitForLog(const QByteArray &words) const; // until a line of the log has them
    void setEnvironment(const QString &name, const QString &value); // from the next start on

    // Routes and schemas of this daemon, read from its /openapi.json at first use.
    const WireContract &contract();

    static QString program();

private:
    QProcessEnvironment environment() const;
    QStringList common() const; // --data and --config
    void readPort();
    void collectSanitizerReports() const;

    QTemporaryDir m_folder;
    Options m_options;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<WireContract> m_contract;
    quint16 m_port = 0;
};

} // namespace Suhbat::test
