// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"

namespace Suhbat::client {

// What a row holds beside its columns, as the wire says it.
QByteArray packExtra(const Message &message); // empty where a message has nothing of it
void unpackExtra(const QByteArray &bytes, Message &message);

QByteArray packBody(const Room &room); // without the last message and the reader's own
std::optional<Room> unpackBody(const QByteArray &bytes);

qint64 messageFlags(const Message &message);
void setMessageFlags(Message &message, qint64 flags);
qint64 roomFlags(const RoomState &state, bool isObserved);
bool setRoomFlags(RoomState &state, qint64 flags); // isObserved

// SQLite takes a null QString for NULL.
inline QString textOf(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

} // namespace Suhbat::client
