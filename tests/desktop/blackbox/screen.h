// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <memory>

namespace Suhbat::test {

// The program `suhbat` as a person starts it, seen and driven from outside by xdotool.
class Client
{
public:
    explicit Client(const QString &home) : m_home(home) {}
    ~Client();

    void start(const QStringList &arguments, const QString &password = {});
    int run(const QStringList &arguments); // to its end; the exit code, -1 if it does not end
    void kill(); // as a crash
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    qint64 pid() const { return m_process ? m_process->processId() : 0; }
    QByteArray output() const { return m_output; } // of run()

    QString window() const; // X's id of the visible main window; empty: none
    QString title() const;
    void activate() const; // gives it the focus
    void type(const QString &text) const;
    void press(const QString &key) const; // as xdotool names keys: "Return", "ctrl+1"

private:
    static QString xdotool(const QStringList &arguments);
    QProcessEnvironment environment(const QString &password) const;

    QString m_home;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
};

} // namespace Suhbat::test
