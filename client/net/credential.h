// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>

namespace Suhbat::client {

// What proves who asks: an account's token or a guest's secret. Goes into headers alone, never into a URL, never into a log.
struct Credential {
    enum class Kind { None, Token, Guest };
    Kind kind = Kind::None;
    QByteArray secret;

    static Credential token(QByteArray token) { return {Kind::Token, std::move(token)}; }
    static Credential guest(QByteArray session) { return {Kind::Guest, std::move(session)}; }
    bool isSet() const { return kind != Kind::None; }
    bool operator==(const Credential &) const = default;

    void dress(QNetworkRequest &request) const;
};

} // namespace Suhbat::client
