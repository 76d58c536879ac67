// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/message_draft.h"
#include "api/rest/routes.h"
#include "chat/receipts.h"
#include "wire/encode.h"

namespace Suhbat::api::rest {

namespace {

constexpr char messagesPath[] = "/api/chat/rooms/{room}/messages/";
constexpr char messagePath[] = "/api/chat/rooms/{room}/messages/{message}/";

QByteArray encodeMessage(const Message &message) { return wire::encode(message); }

Result<chat::MessageDraft> readDraft(const wire::Json &json)
{
    Fields fields(json);
    chat::MessageDraft draft = readMessageDraft(fields, {}, "content");
    return fields.finish(std::move(draft));
}

Result<std::optional<MessageRef>> readUpTo(const wire::Json &json)
{
    Fields fields(json);
    return fields.finish(fields.optionalMessage("up_to"));
}

Result<QString> readContent(const wire::Json &json)
{
    Fields fields(json);
    return fields.finish(fields.text("content"));
}

void addReading(Router &router, chat::Messages &messages)
{
    const RouteDoc getDoc{"One message", {}, {{200, "message"}}};
    router.add(getDoc, "GET", messagePath, Access::Party, [&messages](const Call &call, const Answer &answer) {
        const auto message = call.messageInRoom();
        if (!message)
            return answer.fail(message.error());
        messages.get(call.caller, *message, answer.with<Message>(200, encodeMessage));
    });
}

void addSaying(Router &router, chat::Messages &messages)
{
    const RouteDoc sendDoc{"Say something; with the message_id of a message already sent: that message", "send_request", {{201, "message"}, {200, "message"}}};
    router.add(sendDoc, "POST", messagesPath, Access::Party, [&messages](const Call &call, const Answer &answer) {
        const auto room = call.room();
        auto draft = call.decoded(readDraft);
        if (!room || !draft)
            return answer.fail(room ? draft.error() : room.error());
        draft->room = *room;
        messages.send(call.caller, std::move(*draft), [answer](Result<chat::SentMessage> sent) {
            sent ? answer.json(sent->isNew ? 201 : 200, encodeMessage(sent->message)) : answer.fail(sent.error());
        });
    });

    const RouteDoc editDoc{"Say it differently; the author only", "message_patch", {{200, "message"}}};
    router.add(editDoc, "PATCH", messagePath, Access::Party, [&messages](const Call &call, const Answer &answer) {
        const auto message = call.messageInRoom();
        const auto content = call.decoded(readContent);
        if (!message || !content)
            return answer.fail(message ? content.error() : message.error());
        messages.edit(call.caller, *message, *content, answer.with<Message>(200, encodeMessage));
    });

    const RouteDoc deleteDoc{"Take a message back for everybody; the author or an admin of the room", {}, {{204}}};
    router.add(deleteDoc, "DELETE", messagePath, Access::Party, [&messages](const Call &call, const Answer &answer) {
        const auto message = call.messageInRoom();
        if (!message)
            return answer.fail(message.error());
        messages.remove(call.caller, *message, [answer](Result<chat::MessageChange> change) { change ? answer.empty() : answer.fail(change.error()); });
    });
}

std::optional<chat::MessagePart> partFromName(const QByteArray &name)
{
    if (name == "text")
        return chat::MessagePart::Text;
    if (name == "file")
        return chat::MessagePart::File;
    if (name == "all")
        return chat::MessagePart::All;
    return std::nullopt;
}

void addPartRemoval(Router &router, chat::Messages &messages)
{
    const RouteDoc doc{"Remove the text, the files or both of a message for everybody", {}, {{204}}};
    router.add(doc, "POST", "/delete-content/{message}/{part}/", Access::Party, [&messages](const Call &call, const Answer &answer) {
        const auto message = call.message();
        const auto part = partFromName(call.arguments.value("part"));
        if (!message || !part)
            return answer.fail(Error{Code::NotFound});
        messages.removePart(call.caller, *message, *part,
                            [answer](Result<chat::MessageChange> change) { change ? answer.empty() : answer.fail(change.error()); });
    });
}

} // namespace

void addMessageRoutes(Router &router, chat::Messages &messages, chat::Receipts &receipts)
{
    addReading(router, messages);
    addSaying(router, messages);
    addPartRemoval(router, messages);

    const RouteDoc doc{"Mark a room as read, up to a message or all of it", "mark_read_request", {{204}}};
    router.add(doc, "POST", "/api/chat/rooms/{room}/mark_read/", Access::Party, [&receipts](const Call &call, const Answer &answer) {
        const auto room = call.room();
        const auto upTo = call.decoded(readUpTo);
        if (!room || !upTo)
            return answer.fail(room ? upTo.error() : room.error());
        receipts.markRead(call.caller, *room, *upTo, [answer](Result<chat::ReadMark> mark) { mark ? answer.empty() : answer.fail(mark.error()); });
    });
}

} // namespace Suhbat::api::rest
