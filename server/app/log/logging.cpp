// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/logging.h"

#include "app/log/log_line.h"

#include <QLoggingCategory>
#include <atomic>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Suhbat::app {

namespace {

// What the message handler needs; it is a plain function, so this cannot be a member of anything.
std::atomic<LogFormat> currentFormat{LogFormat::Text};
std::atomic<LogTarget> currentTarget{LogTarget::Plain};

// systemd names the journal's socket in JOURNAL_STREAM; only if it is our stderr does the journal read priorities.
LogTarget targetOfStderr()
{
#ifdef Q_OS_UNIX
    struct stat status {
    };
    if (::fstat(STDERR_FILENO, &status) == 0) {
        const QByteArray stream = QByteArray::number(quint64(status.st_dev)) + ':' + QByteArray::number(quint64(status.st_ino));
        if (qgetenv("JOURNAL_STREAM") == stream)
            return LogTarget::Journal;
    }
#endif
    return LogTarget::Plain;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const LogRecord record{type, SystemClock().now(), QByteArray(context.category), message};
    const QByteArray line = logLine(record, currentFormat, currentTarget);
    // One write, so that lines of several threads do not mix.
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void setLogLevel(LogLevel level)
{
    QString rules = QStringLiteral("*.debug=%1\n*.info=%2\n*.warning=%3\nqt.*.debug=false\n");
    const auto flag = [level](LogLevel least) { return level <= least ? QStringLiteral("true") : QStringLiteral("false"); };
    QLoggingCategory::setFilterRules(rules.arg(flag(LogLevel::Debug), flag(LogLevel::Info), flag(LogLevel::Warning)));
}

void installLogging(const Config::Log &settings)
{
    currentFormat = settings.format;
    currentTarget = targetOfStderr();
    setLogLevel(settings.level);
    qInstallMessageHandler(handle);
}

} // namespace Suhbat::app
