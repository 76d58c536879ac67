// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway.h"

namespace Suhbat::client {

// What a person types for a server: "chat.example.org", "https://example.org:8443", "localhost:8080". No scheme: TLS, but for
// this very machine. Not valid: an empty address.
QUrl serverFromText(const QString &text);
QString serverAsText(const QUrl &server);

std::optional<StartLink> startLinkFromText(const QString &text);

// A link to one message; opened here it leads there: suhbat://HOST/room/<uuid>?message=<uuid>
struct MessageLink {
    QUuid room, message;
};
QString messageLink(const QUrl &server, const MessageLink &link);
std::optional<MessageLink> messageLinkFromUrl(const QUrl &url);

} // namespace Suhbat::client
