// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QUrl>

namespace Suhbat::client {

// suhbat://HOST[:PORT]/start?vendor=7&product=12&text=… (suhbat+http://… for a server without TLS)
struct StartLink {
    QUrl server;
    UserId vendor;
    QString product; // the shop's own key, a number or a text
    QString firstWords;
};

// What a person types as a server ("chat.example.org", "localhost:8080", "https://example.org/chat/") as an http or https
// URL without user, query and trailing slash. Without a scheme it is https, but http on this machine itself.
Result<QUrl> serverFromText(const QString &typed);

Result<StartLink> startLinkFromText(const QString &link);
QString textOf(const StartLink &link);

// A message's own link, "suhbat://HOST/rooms/5/messages/76", belongs to the program, not to the server.
bool isSuhbatLink(const QString &text);

// The server's path `path` ("/api/me/", "/ws/chat/") under its address.
QUrl urlAt(const QUrl &server, const QString &path);
QUrl socketUrlAt(const QUrl &server, const QString &path); // ws or wss

} // namespace Suhbat::client
