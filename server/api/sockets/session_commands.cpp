// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sockets/session.h"

namespace Suhbat::api {

namespace {

void putMessage(wire::JsonWriter &writer, const QUuid &uuid, MessageId id)
{
    writer.put("message_id", uuid);
    writer.put("id", id);
}

// seq is null where nothing changed, so nothing was logged.
void putChange(wire::JsonWriter &writer, const chat::MessageChange &change)
{
    writer.put("room_id", change.roomUuid);
    putMessage(writer, change.uuid, change.id);
    writer.key("seq");
    change.seq > 0 ? writer.value(change.seq) : writer.null();
}

} // namespace

bool Session::runsAlone(const Command &command) const
{
    return std::holds_alternative<command::JoinRoom>(command) || std::holds_alternative<command::LeaveRoom>(command)
        || std::holds_alternative<command::Subscribe>(command) || std::holds_alternative<command::Sync>(command);
}

// A command that writes: it does not wait for those before it, and they do not wait for it.
template<class T, class Fill>
Reply<T> Session::acknowledging(const wire::Json &ref, Fill fill)
{
    ++m_underway;
    return home<T>([this, ref, fill](Result<T> result) {
        --m_underway;
        if (m_state != State::Open)
            return;
        if (result)
            acknowledge(ref, [&](wire::JsonWriter &writer) { fill(writer, *result); });
        else
            answerError(ref, result.error());
        advance();
    });
}

void Session::execute(const wire::Json &ref, command::SendMessage &command)
{
    const auto fill = [](wire::JsonWriter &writer, const chat::SentMessage &sent) {
        writer.put("room_id", sent.message.roomUuid);
        putMessage(writer, sent.message.uuid, sent.message.id);
        writer.put("seq", sent.message.seq);
        writer.put("created_at", sent.message.createdAt);
    };
    m_services.messages.send(m_caller, std::move(command.draft), acknowledging<chat::SentMessage>(ref, fill));
}

void Session::execute(const wire::Json &ref, command::MarkRead &command)
{
    const auto fill = [](wire::JsonWriter &writer, const chat::ReadMark &mark) {
        writer.put("room_id", mark.roomUuid);
        writer.put("up_to", mark.upTo);
        writer.put("unread_count", mark.unreadCount);
    };
    m_services.receipts.markRead(m_caller, command.room, command.upTo, acknowledging<chat::ReadMark>(ref, fill));
}

void Session::execute(const wire::Json &ref, command::EditMessage &command)
{
    const auto fill = [](wire::JsonWriter &writer, const Message &message) {
        writer.put("room_id", message.roomUuid);
        putMessage(writer, message.uuid, message.id);
        writer.put("content", message.content);
        writer.put("edited_at", message.editedAt);
    };
    m_services.messages.edit(m_caller, std::move(command.target), std::move(command.content), acknowledging<Message>(ref, fill));
}

void Session::execute(const wire::Json &ref, command::DeleteMessage &command)
{
    m_services.messages.remove(m_caller, std::move(command.target), acknowledging<chat::MessageChange>(ref, putChange));
}

void Session::execute(const wire::Json &ref, command::React &command)
{
    m_services.messages.react(m_caller, std::move(command.target), std::move(command.emoji), command.toggle,
                              acknowledging<chat::MessageChange>(ref, putChange));
}

void Session::execute(const wire::Json &ref, command::PinMessage &command)
{
    m_services.messages.pin(m_caller, std::move(command.target), command.toggle, acknowledging<chat::MessageChange>(ref, putChange));
}

void Session::execute(const wire::Json &ref, command::Ping &)
{
    wire::JsonWriter writer;
    writer.object([&] {
        writer.put("type", "pong");
        if (!ref.isNull()) {
            writer.key("ref");
            writer.value(ref);
        }
    });
    send(writer.take());
}

void Session::execute(const wire::Json &ref, command::Signal &) { answerError(ref, Error{Code::NotImplemented}); }

} // namespace Suhbat::api
