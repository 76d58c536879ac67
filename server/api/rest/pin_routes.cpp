// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fields.h"
#include "api/rest/routes.h"
#include "chat/messages.h"
#include "wire/encode.h"

namespace Suhbat::api::rest {

namespace {

constexpr char pinsPath[] = "/api/chat/rooms/{room}/pins/";

QByteArray encodeReaders(const QList<chat::Reader> &readers)
{
    wire::JsonWriter writer;
    writer.array([&] {
        for (const chat::Reader &reader : readers) {
            writer.object([&] {
                writer.put("id", reader.user);
                writer.key("username");
                reader.username.isEmpty() ? writer.null() : writer.value(reader.username);
                writer.put("name", reader.name);
                writer.put("read_at", reader.readAt);
            });
        }
    });
    return writer.take();
}

Result<MessageRef> readMessage(const wire::Json &json)
{
    Fields fields(json);
    return fields.finish(fields.message("message_id"));
}

Reply<chat::MessageChange> answerChanged(const Answer &answer)
{
    return [answer](Result<chat::MessageChange> change) { change ? answer.empty() : answer.fail(change.error()); };
}

} // namespace

void addPinRoutes(Router &router, chat::Messages &messages)
{
    const RouteDoc listDoc{"A room's pinned messages, newest pin first", {}, {{200, "message_list"}}};
    router.add(listDoc, "GET", pinsPath, Access::Party, [&messages](const Call &call, const Answer &answer) {
        const auto room = call.room();
        if (!room)
            return answer.fail(room.error());
        messages.pins(call.caller, *room, answer.with<QList<Message>>(200, [](const QList<Message> &list) { return wire::encodeList(list); }));
    });

    const RouteDoc pinDoc{"Pin a message of the room",
                          R"({"type":"object","required":["message_id"],"properties":{"message_id":{"$ref":"#/components/schemas/message_ref"}}})",
                          {{204}}};
    router.add(pinDoc, "POST", pinsPath, Access::Party, [&messages](const Call &call, const Answer &answer) {
        const auto room = call.room();
        const auto message = call.decoded(readMessage);
        if (!room || !message)
            return answer.fail(room ? message.error() : room.error());
        messages.pin(call.caller, {*message, *room}, chat::Toggle::On, answerChanged(answer));
    });

    const RouteDoc unpinDoc{"Unpin a message of the room", {}, {{204}}};
    router.add(unpinDoc, "DELETE", "/api/chat/rooms/{room}/pins/{message}/", Access::Party, [&messages](const Call &call, const Answer &answer) {
        const auto message = call.messageInRoom();
        if (!message)
            return answer.fail(message.error());
        messages.pin(call.caller, *message, chat::Toggle::Off, answerChanged(answer));
    });

    const RouteDoc readDoc{"Who has read a message", {}, {{200, "reader_list"}}};
    router.add(readDoc, "GET", "/api/chat/rooms/{room}/read-by/{message}/", Access::Party, [&messages](const Call &call, const Answer &answer) {
        const auto room = call.room();
        const auto message = call.message();
        if (!room || !message)
            return answer.fail(Error{Code::NotFound});
        messages.readBy(call.caller, *room, *message, answer.with<QList<chat::Reader>>(200, encodeReaders));
    });
}

} // namespace Suhbat::api::rest
