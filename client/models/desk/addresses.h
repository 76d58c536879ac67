// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QUrl>
#include <optional>

namespace Suhbat::client {

// As a person writes a server: "chat.example.org:8443".
QString serverAsText(const QUrl &server);

// Leads to one message, for those who have it: suhbat://HOST/rooms/5/messages/76
struct MessageLink {
    RoomId room;
    MessageId message;
};
QString messageLink(const QUrl &server, const MessageLink &link);
std::optional<MessageLink> messageLinkOn(const QUrl &server, const QString &link); // none: another server's, or no such link

} // namespace Suhbat::client
