// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/limits.h"
#include "chat/passwords.h"
#include "net/limits.h"
#include "store/settings.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace Suhbat::app {

struct Endpoint {
    QString host;
    quint16 port = 0;

    static std::optional<Endpoint> fromText(const QString &text); // "127.0.0.1:8080", "[::1]:8080", ":8080" for every address
};

enum class LogFormat { Text, Json };
enum class LogLevel { Debug, Info, Warning, Error };

// Everything that can be set, typed, with its default. What each key is called and allows stands in settings.cpp.
struct Config {
    struct Server {
        QString listen = QStringLiteral("127.0.0.1:8080");
        QString data; // empty: chosen by defaultDataDirectory()
        QString timeZone = QStringLiteral("UTC");
        QString language = QStringLiteral("en");
        QStringList allowedHosts;
        int threads = 0; // 0: one a core
        qint64 drainMsecs = 3000;
    } server;
    struct Storage {
        QString url; // empty: suhbat.db in the data directory
        store::Settings settings;
    } storage;
    struct Bus {
        QString url = QStringLiteral("memory:");
        qint64 pollMsecs = 1000; // how late events are while Redis is away
    } bus;
    struct Media {
        QString path; // empty: media/ in the data directory
    } media;
    struct Http {
        QStringList origins;
        QString tlsCertificate, tlsKey;
        QStringList trustedProxies;
    } http;
    struct Metrics {
        QString listen; // empty: beside everything else
    } metrics;
    struct Calls {
        QStringList stun, turn;
        QString turnSecret;
        qint64 ringMsecs = 45000;
        qint64 credentialMsecs = 3600000;
    } calls;
    struct Retention {
        int days = 0; // 0: for ever
    } retention;
    struct Log {
        LogLevel level = LogLevel::Info;
        LogFormat format = LogFormat::Text;
    } log;
    struct Auth {
        chat::PasswordCost passwordCost;
    } auth;
    net::Limits net;
    chat::Limits chat;
};

struct LoadedConfig {
    Config config;
    QString file; // empty: there is none
    QMap<QString, QString> origins; // "limits.page_size" → "default", "/etc/suhbat/suhbatd.toml", "SUHBAT_LIMITS_PAGE_SIZE", "--set"
};

} // namespace Suhbat::app
