// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/net_sentences.h"

#include <QCoreApplication>
#include <QSslError>
#include <array>

namespace Suhbat::client {

namespace {

struct Entry {
    NetProblem problem;
    const char *name; // in Error::log
    const char *sentence;
};

constexpr std::array entries{
    Entry{NetProblem::NotConnected, "not_connected", QT_TRANSLATE_NOOP("NetSentences", "There is no connection to the server right now.")},
    Entry{NetProblem::NetworkDown, "network_down", QT_TRANSLATE_NOOP("NetSentences", "This computer has no network. Check the cable or the Wi-Fi.")},
    Entry{NetProblem::HostNotFound, "host_not_found",
          QT_TRANSLATE_NOOP("NetSentences", "There is no server called %1. Check the address, and whether this computer is online.")},
    Entry{NetProblem::ConnectionRefused, "connection_refused",
          QT_TRANSLATE_NOOP("NetSentences", "Nothing answers at %1. The server may be switched off, or the address has another port.")},
    Entry{NetProblem::ConnectionLost, "connection_lost", QT_TRANSLATE_NOOP("NetSentences", "The connection to the server broke.")},
    Entry{NetProblem::TimedOut, "timed_out", QT_TRANSLATE_NOOP("NetSentences", "The server did not answer in time.")},
    Entry{NetProblem::ProxyTrouble, "proxy_trouble",
          QT_TRANSLATE_NOOP("NetSentences", "The proxy of this network does not let Suhbat through. Check its settings.")},
    Entry{NetProblem::TlsFailed, "tls_failed",
          QT_TRANSLATE_NOOP("NetSentences", "No secure connection to %1 could be made. The server may not use TLS at this address.")},
    Entry{NetProblem::TlsSelfSigned, "tls_self_signed",
          QT_TRANSLATE_NOOP("NetSentences", "The certificate of %1 is signed by nobody but itself. Ask the server's administrator for a trusted one.")},
    Entry{NetProblem::TlsUnknownIssuer, "tls_unknown_issuer",
          QT_TRANSLATE_NOOP("NetSentences", "This computer does not know who issued the certificate of %1. Ask the server's administrator.")},
    Entry{NetProblem::TlsExpired, "tls_expired",
          QT_TRANSLATE_NOOP("NetSentences", "The certificate of %1 has expired. Check this computer's clock, or tell the server's administrator.")},
    Entry{NetProblem::TlsNotYetValid, "tls_not_yet_valid",
          QT_TRANSLATE_NOOP("NetSentences", "The certificate of %1 is not valid yet. Check the date and time of this computer.")},
    Entry{NetProblem::TlsWrongName, "tls_wrong_name",
          QT_TRANSLATE_NOOP("NetSentences", "The certificate shown at %1 belongs to another server. Check the address.")},
    Entry{NetProblem::TlsRevoked, "tls_revoked", QT_TRANSLATE_NOOP("NetSentences", "The certificate of %1 was revoked. Tell the server's administrator.")},
    Entry{NetProblem::NotSuhbat, "not_suhbat", QT_TRANSLATE_NOOP("NetSentences", "There is a server at %1, but it is not a Suhbat server. Check the address.")},
    Entry{NetProblem::SocketsBlocked, "sockets_blocked",
          QT_TRANSLATE_NOOP("NetSentences", "This network blocks live connections. Messages are sent, but news arrives late.")},
    Entry{NetProblem::ServerTooOld, "server_too_old",
          QT_TRANSLATE_NOOP("NetSentences", "The server has version %1, which is too old for this program (%2). Ask its administrator to update it.")},
    Entry{NetProblem::ServerTooNew, "server_too_new",
          QT_TRANSLATE_NOOP("NetSentences", "The server has version %1, which is too new for this program (%2). Please update Suhbat.")},
    Entry{NetProblem::ServerRestarting, "server_restarting", QT_TRANSLATE_NOOP("NetSentences", "The server is restarting.")},
    Entry{NetProblem::ServerUnavailable, "server_unavailable", QT_TRANSLATE_NOOP("NetSentences", "The server cannot be used at the moment. Try again later.")},
    Entry{NetProblem::TooManyConnections, "too_many_connections",
          QT_TRANSLATE_NOOP("NetSentences", "Too many connections come from your network. The next try follows in a moment.")},
    Entry{NetProblem::TooSlow, "too_slow", QT_TRANSLATE_NOOP("NetSentences", "The connection was too slow for all the news and starts again.")},
    Entry{NetProblem::SignedOut, "signed_out",
          QT_TRANSLATE_NOOP("NetSentences", "You were signed out, on another device or by an administrator. Please sign in again.")},
    Entry{NetProblem::AddressInvalid, "address_invalid",
          QT_TRANSLATE_NOOP("NetSentences", "This is not the address of a server. It looks like chat.example.org.")},
    Entry{NetProblem::LinkInvalid, "link_invalid", QT_TRANSLATE_NOOP("NetSentences", "This link leads nowhere. Ask for it once more.")},
};

const Entry &entryOf(NetProblem problem)
{
    for (const Entry &entry : entries) {
        if (entry.problem == problem)
            return entry;
    }
    return entries.front();
}

bool isAboutTheAddress(NetProblem problem)
{
    using enum NetProblem;
    switch (problem) {
    case HostNotFound:
    case ConnectionRefused:
    case TlsFailed:
    case TlsSelfSigned:
    case TlsUnknownIssuer:
    case TlsExpired:
    case TlsNotYetValid:
    case TlsWrongName:
    case TlsRevoked:
    case NotSuhbat:
    case AddressInvalid: return true;
    default: return false;
    }
}

Code codeOf(NetProblem problem)
{
    if (problem == NetProblem::SignedOut)
        return Code::NotAuthenticated;
    const bool isInput = problem == NetProblem::AddressInvalid || problem == NetProblem::LinkInvalid;
    return isInput ? Code::InvalidField : Code::Unavailable;
}

NetProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired: return NetProblem::TlsExpired;
    case QSslError::CertificateNotYetValid: return NetProblem::TlsNotYetValid;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return NetProblem::TlsRevoked;
    case QSslError::SelfSignedCertificate: return NetProblem::TlsSelfSigned;
    case QSslError::HostNameMismatch: return NetProblem::TlsWrongName;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate: return NetProblem::TlsUnknownIssuer;
    default: return NetProblem::TlsFailed;
    }
}

} // namespace

QString netSentence(NetProblem problem, const QStringList &arguments)
{
    QString sentence = QCoreApplication::translate("NetSentences", entryOf(problem).sentence);
    for (qsizetype i = arguments.size(); i > 0; --i) // not arg(): a sentence may leave out what it is offered
        sentence.replace(QStringLiteral("%%1").arg(i), arguments.at(i - 1));
    return sentence;
}

Error netError(NetProblem problem, const QStringList &arguments)
{
    Error error{.code = codeOf(problem), .reason = netSentence(problem, arguments), .log = QString::fromLatin1(entryOf(problem).name)};
    if (isAboutTheAddress(problem))
        error.field = QStringLiteral("server");
    return error;
}

std::optional<NetProblem> problemOf(const Error &error)
{
    for (const Entry &entry : entries) {
        if (error.log == QLatin1StringView(entry.name))
            return entry.problem;
    }
    return std::nullopt;
}

bool isPassing(const Error &error)
{
    if (const auto problem = problemOf(error)) {
        using enum NetProblem;
        return *problem != SignedOut && *problem != ServerTooOld && *problem != ServerTooNew && *problem != AddressInvalid && *problem != LinkInvalid;
    }
    return error.code == Code::Unavailable || error.code == Code::StorageFull || error.code == Code::RateLimited;
}

NetProblem problemOf(const QList<QSslError> &errors)
{
    using enum NetProblem;
    for (const NetProblem telling : {TlsExpired, TlsNotYetValid, TlsRevoked, TlsSelfSigned, TlsWrongName, TlsUnknownIssuer}) {
        for (const QSslError &error : errors) {
            if (problemOf(error.error()) == telling)
                return telling;
        }
    }
    return TlsFailed;
}

Error serverError(const QString &code, const QString &detail, const QString &field, int retryAfterSeconds)
{
    Error error{.code = Code::Internal, .reason = detail, .field = field, .retryAfterSeconds = retryAfterSeconds};
    for (int known = 0; known <= int(Code::NotAcceptable); ++known) {
        if (code == QLatin1StringView(codeName(Code(known))))
            error.code = Code(known);
    }
    return error;
}

} // namespace Suhbat::client
