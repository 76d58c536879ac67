// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"
#include "core/clock.h"

namespace Suhbat::app {

struct LogRecord {
    QtMsgType type = QtInfoMsg;
    Timestamp at;
    QByteArray category;
    QString message;
};

enum class LogTarget { Plain, Journal };

// One line, with its newline, whatever the message holds: "INFO 2026-11-20 16:00:37.123 Message created: …".
QByteArray logLine(const LogRecord &record, LogFormat format, LogTarget target);

} // namespace Suhbat::app
