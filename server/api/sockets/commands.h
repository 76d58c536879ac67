// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/messages.h"
#include "chat/sync.h"
#include "core/result.h"
#include "wire/json.h"

#include <variant>

namespace Suhbat::api {

// What a client says over a socket, of whichever dialect. A dialect B command is about the room in its path; the session
// fills it in.
namespace command {
struct JoinRoom {
    RoomRef room;
};
struct LeaveRoom {
    RoomRef room;
};
struct Subscribe {
};
struct SendMessage {
    chat::MessageDraft draft;
};
struct MarkRead {
    RoomRef room;
    std::optional<MessageRef> upTo;
};
struct Typing {
    RoomRef room;
    chat::Toggle toggle = chat::Toggle::On;
};
struct EditMessage {
    chat::MessageTarget target;
    QString content;
};
struct DeleteMessage {
    chat::MessageTarget target;
};
struct React {
    chat::MessageTarget target;
    QString emoji;
    chat::Toggle toggle = chat::Toggle::On;
};
struct PinMessage {
    chat::MessageTarget target;
    chat::Toggle toggle = chat::Toggle::On;
};
struct Sync {
    chat::SyncRequest request;
    QStringList names;
}; // of the rooms, as the client wrote them
struct Ping {
};
struct Signal {
}; // of calls, which come later
} // namespace command

using Command = std::variant<command::JoinRoom, command::LeaveRoom, command::Subscribe, command::SendMessage, command::MarkRead, command::Typing,
                             command::EditMessage, command::DeleteMessage, command::React, command::PinMessage, command::Sync, command::Ping, command::Signal>;

const char *commandName(size_t index); // for metrics

struct Decoded {
    wire::Json ref; // null: the client wants no answer
    Result<Command> command = fail(Code::UnknownCommand);
};

// Fails as a whole only for what is not JSON at all, and the socket is closed for it.
Result<Decoded> decodeManyRooms(const QByteArray &text);
Result<Decoded> decodeOneRoom(const QByteArray &text, const RoomRef &room);

} // namespace Suhbat::api
