// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fields.h"
#include "api/rest/routes.h"
#include "chat/rooms.h"
#include "wire/encode.h"

namespace Suhbat::api::rest {

namespace {

using wire::Style;

constexpr qsizetype mostParticipants = 2000;

QByteArray encodeRooms(const QList<Room> &rooms) { return wire::encodeList(rooms, Style::Conversation); }

struct NewConversation {
    QList<UserId> participants;
    QString name;
};

Result<NewConversation> readNew(const wire::Json &json)
{
    Fields fields(json);
    NewConversation conversation;
    if (!fields.has("participants"))
        fields.refuse("participants", Code::MissingField);
    for (const qint64 id : fields.ids("participants", mostParticipants))
        conversation.participants.append(UserId(id));
    conversation.name = fields.text("name", QString());
    return fields.finish(std::move(conversation));
}

} // namespace

void addConversationRoutes(Router &router, chat::Rooms &rooms)
{
    const RouteDoc listDoc{"The caller's conversations, newest activity first", {}, {{200, "conversation_list"}}};
    router.add(listDoc, "GET", "/api/conversations/", Access::Party,
               [&rooms](const Call &call, const Answer &answer) { rooms.list(call.caller, answer.with<QList<Room>>(200, encodeRooms)); });

    const RouteDoc getDoc{"One conversation", {}, {{200, "conversation"}}};
    router.add(getDoc, "GET", "/api/conversations/{room}/", Access::Party, [&rooms](const Call &call, const Answer &answer) {
        const auto room = call.room();
        if (!room)
            return answer.fail(room.error());
        rooms.get(call.caller, *room, answer.with<Room>(200, [](const Room &found) { return wire::encode(found, Style::Conversation); }));
    });

    const RouteDoc openDoc{"Open a conversation; two people and no name are a direct room, and asking again gives the same one",
                           "conversation_request",
                           {{201, "conversation"}, {200, "conversation"}}};
    router.add(openDoc, "POST", "/api/conversations/", Access::Account, [&rooms](const Call &call, const Answer &answer) {
        const auto conversation = call.decoded(readNew);
        if (!conversation)
            return answer.fail(conversation.error());
        rooms.open(call.caller, conversation->participants, conversation->name, [answer](Result<chat::OpenedRoom> opened) {
            opened ? answer.json(opened->isNew ? 201 : 200, wire::encode(opened->room, Style::Conversation)) : answer.fail(opened.error());
        });
    });
}

} // namespace Suhbat::api::rest
