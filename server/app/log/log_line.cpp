// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/log_line.h"

#include "app/log/redact.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Suhbat::app {

namespace {

struct Severity {
    const char *name;
    char priority; // syslog's
};

Severity severityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return {"DEBUG", '7'};
    case QtInfoMsg: return {"INFO", '6'};
    case QtWarningMsg: return {"WARNING", '4'};
    case QtCriticalMsg: return {"ERROR", '3'};
    case QtFatalMsg: return {"FATAL", '2'};
    }
    return {"INFO", '6'};
}

// A message with a newline must not be able to forge a line of its own.
QString onOneLine(QString message)
{
    for (QChar &c : message) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return message;
}

QByteArray jsonLine(const LogRecord &record, const Severity &severity, const QString &message)
{
    const QJsonObject object{
        {QStringLiteral("time"), QString::fromLatin1(record.at.iso())},
        {QStringLiteral("level"), QString::fromLatin1(severity.name).toLower()},
        {QStringLiteral("category"), QString::fromUtf8(record.category)},
        {QStringLiteral("message"), message},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray logLine(const LogRecord &record, LogFormat format, LogTarget target)
{
    const Severity severity = severityOf(record.type);
    const QString message = redacted(onOneLine(record.message));
    QByteArray line;
    if (target == LogTarget::Journal)
        line = QByteArray("<") + severity.priority + '>';
    if (format == LogFormat::Json)
        return line + jsonLine(record, severity, message);
    return line + severity.name + ' ' + record.at.iso().replace('T', ' ').chopped(1) + ' ' + message.toUtf8() + '\n';
}

} // namespace Suhbat::app
