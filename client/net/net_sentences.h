// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QString>
#include <optional>

class QSslError;

namespace Suhbat::client {

// What this machine knows to be wrong, before or instead of a server's word.
enum class NetProblem {
    NotConnected, // a command was asked for while the line is down
    NetworkDown,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    ProxyTrouble,
    TlsFailed,
    TlsSelfSigned,
    TlsUnknownIssuer,
    TlsExpired,
    TlsNotYetValid, // or this machine's clock is wrong
    TlsWrongName,
    TlsRevoked,
    NotSuhbat,
    SocketsBlocked, // HTTP works, WebSockets do not
    ServerTooOld,
    ServerTooNew,
    ServerRestarting,
    ServerUnavailable, // 5xx without a word of Suhbat's
    TooManyConnections,
    TooSlow,
    SignedOut, // 4401
    AddressInvalid,
    LinkInvalid,
};

// An error as client code passes it on: `reason` is the sentence in the person's language, `field` is "server" where the
// address is to blame, `log` is the problem's own name. Of what the server said, `reason` is its `detail`.
Error netError(NetProblem problem, const QStringList &arguments = {});
std::optional<NetProblem> problemOf(const Error &error); // none: the server said it

// Nobody refused anything: the same may succeed later.
bool isPassing(const Error &error);

// The one of several that says most about what to do.
NetProblem problemOf(const QList<QSslError> &errors);

// What the server said, as {"error", "detail"} or {"type": "error", "code", "detail"}.
Error serverError(const QString &code, const QString &detail, const QString &field = {}, int retryAfterSeconds = 0);

// All sentences of this library, through QCoreApplication::translate with the context "NetSentences".
QString netSentence(NetProblem problem, const QStringList &arguments = {});

} // namespace Suhbat::client
