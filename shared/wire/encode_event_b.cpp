// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/encode.h"

namespace Suhbat::wire {

namespace {

QByteArray createdB(const Message &message)
{
    JsonWriter writer;
    writer.object([&] {
        writer.put("type", "chat.message");
        writeMembers(writer, message, Style::OneRoom, Mine::LeftOut);
    });
    return writer.take();
}

QByteArray editedB(const MessageEdited &edited)
{
    JsonWriter writer;
    writer.object([&] {
        writer.put("type", "message.edited");
        writer.key("message");
        writer.object([&] {
            writer.put("id", edited.id);
            writer.put("message_id", edited.uuid);
            writer.put("content", edited.content);
            writer.put("is_edited", true);
            writer.put("edited_at", edited.editedAt);
        });
    });
    return writer.take();
}

QByteArray deletedB(const MessageDeleted &deleted)
{
    JsonWriter writer;
    writer.object([&] {
        writer.put("type", "message.deleted");
        writer.put("message_id", deleted.id);
    });
    return writer.take();
}

QByteArray typingB(const Typing &typing)
{
    JsonWriter writer;
    writer.object([&] {
        writer.put("type", "user.typing");
        writer.put("user", typing.username);
        writer.put("is_typing", typing.isTyping);
    });
    return writer.take();
}

QByteArray attendanceB(const Attendance &attendance)
{
    JsonWriter writer;
    writer.object([&] {
        writer.put("type", attendance.isHere ? "user.joined" : "user.left");
        writer.put("user", attendance.username);
    });
    return writer.take();
}

} // namespace

QByteArray encodeEventB(const Event &event)
{
    if (const auto *created = std::get_if<MessageCreated>(&event.body))
        return createdB(created->message);
    if (const auto *edited = std::get_if<MessageEdited>(&event.body))
        return editedB(*edited);
    if (const auto *deleted = std::get_if<MessageDeleted>(&event.body))
        return deletedB(*deleted);
    if (const auto *typing = std::get_if<Typing>(&event.body))
        return typingB(*typing);
    if (const auto *attendance = std::get_if<Attendance>(&event.body))
        return attendanceB(*attendance);
    return {};
}

} // namespace Suhbat::wire
