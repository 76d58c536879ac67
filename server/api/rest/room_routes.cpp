// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fields.h"
#include "api/rest/routes.h"
#include "chat/rooms.h"
#include "wire/encode.h"

namespace Suhbat::api::rest {

namespace {

constexpr qsizetype mostMembersAtOnce = 2000;

QByteArray encodeRoom(const Room &room) { return wire::encode(room); }

// 201 for a room that was not there, 200 for one that was.
Reply<chat::OpenedRoom> answerOpened(const Answer &answer)
{
    return
        [answer](Result<chat::OpenedRoom> opened) { opened ? answer.json(opened->isNew ? 201 : 200, encodeRoom(opened->room)) : answer.fail(opened.error()); };
}

struct NewRoom {
    RoomKind kind = RoomKind::Group;
    QString name;
    QList<UserId> members;
};

Result<NewRoom> readNewRoom(const wire::Json &json)
{
    Fields fields(json);
    NewRoom room;
    const QString kind = fields.text("kind", QStringLiteral("group"));
    if (kind == u"direct")
        room.kind = RoomKind::Direct;
    else if (kind != u"group")
        fields.refuse("kind");
    room.name = kind == u"direct" ? QString() : fields.text("name");
    for (const qint64 id : fields.ids("members", mostMembersAtOnce))
        room.members.append(UserId(id));
    return fields.finish(std::move(room));
}

Result<chat::RoomPatch> readPatch(const wire::Json &json)
{
    Fields fields(json);
    chat::RoomPatch patch;
    patch.name = fields.optionalText("name");
    patch.isKept = fields.optionalBoolean("is_kept");
    patch.isMuted = fields.optionalBoolean("is_muted");
    patch.mutedUntil = fields.optionalTime("muted_until");
    patch.isArchived = fields.optionalBoolean("is_archived");
    patch.isPinned = fields.optionalBoolean("is_pinned");
    patch.isMarkedUnread = fields.optionalBoolean("is_marked_unread");
    return fields.finish(std::move(patch));
}

void addCreation(Router &router, chat::Rooms &rooms)
{
    const RouteDoc doc{"Open a group, or the direct room with somebody", "group_request", {{201, "room"}, {200, "room"}}};
    router.add(doc, "POST", "/api/chat/rooms/", Access::Account, [&rooms](const Call &call, const Answer &answer) {
        const auto room = call.decoded(readNewRoom);
        if (!room)
            return answer.fail(room.error());
        if (room->kind == RoomKind::Direct)
            rooms.open(call.caller, room->members, {}, answerOpened(answer));
        else
            rooms.createGroup(call.caller, room->name, room->members, answerOpened(answer));
    });
}

void addChanges(Router &router, chat::Rooms &rooms)
{
    const RouteDoc patchDoc{"Rename a room, or change how it stands in the caller's own list", "room_patch", {{200, "room"}}};
    router.add(patchDoc, "PATCH", "/api/chat/rooms/{room}/", Access::Party, [&rooms](const Call &call, const Answer &answer) {
        const auto room = call.room();
        const auto patch = call.decoded(readPatch);
        if (!room || !patch)
            return answer.fail(room ? patch.error() : room.error());
        rooms.update(call.caller, *room, *patch, answer.with<Room>(200, encodeRoom));
    });

    const RouteDoc deleteDoc{"Delete a room for everybody", {}, {{204}}};
    router.add(deleteDoc, "DELETE", "/api/chat/rooms/{room}/", Access::Account, [&rooms](const Call &call, const Answer &answer) {
        const auto room = call.room();
        if (!room)
            return answer.fail(room.error());
        rooms.remove(call.caller, *room, answer.withNothing());
    });
}

} // namespace

void addRoomRoutes(Router &router, chat::Rooms &rooms)
{
    const RouteDoc listDoc{"The caller's rooms, newest activity first", {}, {{200, "room_list"}}};
    router.add(listDoc, "GET", "/api/chat/rooms/", Access::Party, [&rooms](const Call &call, const Answer &answer) {
        rooms.list(call.caller, answer.with<QList<Room>>(200, [](const QList<Room> &list) { return wire::encodeList(list); }));
    });

    const RouteDoc getDoc{"One room", {}, {{200, "room"}}};
    router.add(getDoc, "GET", "/api/chat/rooms/{room}/", Access::Party, [&rooms](const Call &call, const Answer &answer) {
        const auto room = call.room();
        if (!room)
            return answer.fail(room.error());
        rooms.get(call.caller, *room, answer.with<Room>(200, encodeRoom));
    });

    addCreation(router, rooms);
    addChanges(router, rooms);
}

} // namespace Suhbat::api::rest
