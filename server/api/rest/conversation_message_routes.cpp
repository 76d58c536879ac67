// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/form.h"
#include "api/message_draft.h"
#include "api/refs.h"
#include "api/rest/routes.h"
#include "api/rest/whole_conversation.h"
#include "wire/encode.h"

namespace Suhbat::api::rest {

namespace {

using wire::Style;

constexpr char messagesPath[] = "/api/conversations/{room}/messages/";
constexpr qint64 uploadLimit = 6 * 1024 * 1024; // a picture that is refused deserves a sentence, not a cut line

QByteArray encodeMessage(const Message &message) { return wire::encode(message, Style::Conversation); }

QByteArray encodeOldestFirst(QList<Message> messages)
{
    std::reverse(messages.begin(), messages.end());
    return wire::encodeList(messages, Style::Conversation);
}

// ── Saying ──

Result<chat::MessageDraft> draftFromJson(const Call &call, const RoomRef &room)
{
    return call.decoded([&](const wire::Json &json) -> Result<chat::MessageDraft> {
        Fields fields(json);
        for (const char *file : {"image", "file"}) {
            const auto value = fields.optionalText(file);
            if (value && !value->isEmpty())
                return fail(Code::NotImplemented, QStringLiteral("uploads_not_implemented"));
        }
        const char *contentField = fields.has("content") || !fields.has("message_text") ? "content" : "message_text";
        chat::MessageDraft draft = readMessageDraft(fields, room, contentField);
        return fields.finish(std::move(draft));
    });
}

// A form has only texts; an empty one is a field that was not filled in.
Result<chat::MessageDraft> draftFromForm(const Request &request, const RoomRef &room)
{
    const auto form = parseForm(request);
    if (!form)
        return fail(form.error());
    if (!form->files.isEmpty())
        return fail(Code::NotImplemented, QStringLiteral("uploads_not_implemented"));
    const char *contentField = form->hasText("content") || !form->hasText("message_text") ? "content" : "message_text";
    std::vector<wire::Json::Member> members;
    for (const char *name : {contentField, "reply_to", "message_id", "sender_type"}) {
        if (!form->text(name).isEmpty())
            members.emplace_back(QString::fromLatin1(name), wire::Json(form->text(name)));
    }
    if (form->text(contentField).isEmpty())
        members.emplace_back(QString::fromLatin1(contentField), wire::Json(QString()));
    const wire::Json json{wire::Json::Object(std::move(members))};
    Fields fields(json);
    chat::MessageDraft draft = readMessageDraft(fields, room, contentField);
    return fields.finish(std::move(draft));
}

Result<chat::MessageDraft> readDraft(const Call &call)
{
    const auto room = call.room();
    if (!room)
        return fail(room.error());
    const QByteArray type = call.request.mediaType();
    const bool isForm = type == "multipart/form-data" || type == "application/x-www-form-urlencoded";
    return isForm ? draftFromForm(call.request, *room) : draftFromJson(call, *room);
}

// ── Reading ──

struct Wanted {
    RoomRef room;
    int limit = 0; // 0: all of them
    std::optional<MessageRef> before;
};

Result<Wanted> readWanted(const Call &call, const chat::Limits &limits)
{
    const auto room = call.room();
    if (!room)
        return fail(room.error());
    Wanted wanted{*room, 0, {}};
    if (const auto limit = call.request.parameter("limit")) {
        const auto number = idFromText(*limit);
        if (!number)
            return failField(Code::InvalidField, QStringLiteral("limit"));
        wanted.limit = int(std::min<qint64>(*number, limits.wholeConversation));
    }
    if (const auto before = call.request.parameter("before")) {
        wanted.before = messageRefFromText(*before);
        if (!wanted.before)
            return failField(Code::InvalidField, QStringLiteral("before"));
    }
    return wanted;
}

// The newest ten thousand begin on that numbered page; from there the pages are walked forward.
void answerWhole(chat::Messages &messages, const Call &call, const Answer &answer, const chat::MessagePage &newest, const RoomRef &room,
                 const chat::Limits &limits)
{
    if (!newest.hasOlder)
        return answer.json(200, encodeOldestFirst(newest.messages));
    const int size = limits.maxPageSize;
    const qint64 wanted = std::min<qint64>(newest.count, limits.wholeConversation);
    const chat::PageQuery first{room, int((wanted + size - 1) / size), size, {}, {}};
    messages.page(call.caller, first, [&messages, answer, caller = call.caller, size](Result<chat::MessagePage> page) {
        if (!page)
            return answer.fail(page.error());
        answer.send(Response{.source = std::make_shared<WholeConversation>(messages, caller, std::move(*page), size)});
    });
}

void addReading(Router &router, chat::Messages &messages, const chat::Limits &limits)
{
    const RouteDoc doc{"A conversation's messages, oldest first: all of them, or the newest `limit`",
                       {},
                       {{200, "conversation_message_list"}},
                       {{"limit", "At most so many, the newest", "integer"}, {"before", "Older than this message (id or message_id)"}}};
    router.add(doc, "GET", messagesPath, Access::Party, [&messages, &limits](const Call &call, const Answer &answer) {
        const auto wanted = readWanted(call, limits);
        if (!wanted)
            return answer.fail(wanted.error());
        const bool isWhole = wanted->limit == 0 && !wanted->before;
        const int size = wanted->limit > 0 ? wanted->limit : wanted->before ? limits.wholeConversation : limits.maxPageSize;
        const chat::PageQuery query{wanted->room, 1, size, wanted->before, {}};
        messages.page(call.caller, query, [&messages, &limits, call, answer, isWhole, room = wanted->room](Result<chat::MessagePage> page) {
            if (!page)
                answer.fail(page.error());
            else if (isWhole)
                answerWhole(messages, call, answer, *page, room, limits);
            else
                answer.json(200, encodeOldestFirst(page->messages));
        });
    });
}

} // namespace

void addConversationMessageRoutes(Router &router, chat::Messages &messages, const chat::Limits &limits)
{
    addReading(router, messages, limits);

    const RouteDoc sendDoc{"Say something, as JSON or as a form; with the message_id of a message already sent: that message",
                           "conversation_send_request",
                           {{201, "conversation_message"}, {200, "conversation_message"}}};
    const auto send = [&messages](const Call &call, const Answer &answer) {
        auto draft = readDraft(call);
        if (!draft)
            return answer.fail(draft.error());
        messages.send(call.caller, std::move(*draft), [answer](Result<chat::SentMessage> sent) {
            sent ? answer.json(sent->isNew ? 201 : 200, encodeMessage(sent->message)) : answer.fail(sent.error());
        });
    };
    router.add(sendDoc, "POST", messagesPath, Access::Party, send, uploadLimit);
}

} // namespace Suhbat::api::rest
