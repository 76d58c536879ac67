// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/commands.h"

namespace Suhbat::client {

namespace {

// The answer to a command is an ack, or to a sync the sync itself; anything else is a server gone mad.
template<class T>
Reply<wire::Incoming> expecting(Reply<T> answer)
{
    return [answer = std::move(answer)](Result<wire::Incoming> incoming) {
        if (!incoming)
            return answer(fail(std::move(incoming.error())));
        auto *value = std::get_if<T>(&*incoming);
        value ? answer(std::move(*value)) : answer(fail(netError(NetProblem::NotSuhbat, {QString()})));
    };
}

} // namespace

void Commands::call(const char *type, const Line::Fill &fill, Context context, Answer answer)
{
    m_line.call(type, fill, context, expecting<wire::Ack>(std::move(answer)));
}

void Commands::subscribe(Context context, Answer answer)
{
    call(
        "subscribe", [](wire::JsonWriter &) {}, context, std::move(answer));
}

void Commands::sync(const SyncQuestion &question, Context context, Reply<wire::SyncAnswer> answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        if (!question.epoch.isEmpty())
            writer.put("epoch", question.epoch);
        if (question.userSeq >= 0)
            writer.put("user_seq", question.userSeq);
        writer.key("rooms");
        writer.object([&] {
            for (const auto &[room, seq] : question.rooms) {
                writer.key(QString::number(room.value()));
                writer.value(seq);
            }
        });
    };
    m_line.call("sync", fill, context, expecting<wire::SyncAnswer>(std::move(answer)));
}

void Commands::send(RoomId room, const NewMessage &message, Context context, Answer answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("room_id", room);
        writeMembers(writer, message);
    };
    call("send_message", fill, context, std::move(answer));
}

void Commands::edit(const QUuid &message, const QString &content, Context context, Answer answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("message_id", message);
        writer.put("content", content);
    };
    call("edit_message", fill, context, std::move(answer));
}

void Commands::remove(const QUuid &message, Context context, Answer answer)
{
    call(
        "delete_message", [&](wire::JsonWriter &writer) { writer.put("message_id", message); }, context, std::move(answer));
}

void Commands::react(const QUuid &message, const QString &emoji, bool isOn, Context context, Answer answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("message_id", message);
        writer.put("emoji", emoji);
        writer.put("remove", !isOn);
    };
    call("react", fill, context, std::move(answer));
}

void Commands::pin(const QUuid &message, bool isPinned, Context context, Answer answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("message_id", message);
        writer.put("pinned", isPinned);
    };
    call("pin_message", fill, context, std::move(answer));
}

void Commands::markRead(RoomId room, MessageId upTo, Context context, Answer answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("room_id", room);
        writer.put("up_to", upTo);
    };
    call("mark_read", fill, context, std::move(answer));
}

void Commands::setTyping(RoomId room, bool isTyping)
{
    m_line.tell("typing", [&](wire::JsonWriter &writer) {
        writer.put("room_id", room);
        writer.put("is_typing", isTyping);
    });
}

void writeMembers(wire::JsonWriter &writer, const NewMessage &message)
{
    writer.put("message_id", message.uuid);
    if (!message.content.isEmpty())
        writer.put("content", message.content);
    if (message.replyTo.isValid())
        writer.put("reply_to", message.replyTo);
    if (message.forwardOf.isValid())
        writer.put("forward_of", message.forwardOf);
    if (message.attachments.isEmpty())
        return;
    writer.key("attachments");
    writer.array([&] {
        for (const AttachmentId attachment : message.attachments)
            writer.value(attachment);
    });
}

} // namespace Suhbat::client
