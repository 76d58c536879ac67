// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace Suhbat::net {

// Every bound of a connection, from [limits] of the configuration. Times are milliseconds.
struct Limits {
    // HTTP
    qsizetype headBytes = 16 * 1024;
    qsizetype targetBytes = 8 * 1024;
    int headerCount = 100;
    qint64 handshakeMsecs = 10'000; // TLS
    qint64 headMsecs = 10'000;
    qint64 bodyGraceMsecs = 30'000; // after these a body must have come at least at this pace
    qint64 bodyBytesPerSecond = 1024;
    qint64 idleMsecs = 75'000;
    qint64 writeMsecs = 30'000; // without any progress
    qint64 lingerMsecs = 2'000; // for the peer's end after ours
    qsizetype answerBytes = 256 * 1024; // waiting to be sent before more is pulled, parsed or read

    // WebSocket
    qsizetype frameBytes = 256 * 1024;
    qsizetype messageBytes = 256 * 1024;
    int fragments = 1024;
    qsizetype outboxSoftBytes = 256 * 1024;
    qsizetype outboxHardBytes = 1024 * 1024;
    qint64 stalledMsecs = 30'000;
    qint64 pingMsecs = 25'000;
    qint64 deadMsecs = 60'000;
    qint64 closeMsecs = 3'000; // for the peer's close frame after ours

    // Connections
    int connections = 50'000;
    int connectionsPerAddress = 200; // zero: as many as they like
    int backlog = 4096;
    int sweepMsecs = 1'000; // how coarse all the times above are
};

struct Settings {
    int ioThreads = 0; // zero: one a core, at least two
    QString tlsCertificate; // PEM files; both or none
    QString tlsKey;
    QStringList trustedProxies; // addresses and subnets whose X-Forwarded-For and -Proto are believed
    Limits limits;
};

} // namespace Suhbat::net
