// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fields.h"
#include "api/rest/routes.h"
#include "chat/rooms.h"
#include "wire/encode.h"

namespace Suhbat::api::rest {

namespace {

constexpr char membersPath[] = "/api/chat/rooms/{room}/members/";
constexpr char memberPath[] = "/api/chat/rooms/{room}/members/{id}/";

// Participants are accounts; a guest stands in the room's own guest fields.
QByteArray encodeMembers(QList<Member> members)
{
    members.removeIf([](const Member &member) { return member.role == Role::Guest; });
    return wire::encodeList(members);
}

QByteArray encodeRoom(const Room &room) { return wire::encode(room); }

Result<UserId> readMember(const wire::Json &json)
{
    Fields fields(json);
    return fields.finish(UserId(fields.integer("user_id")));
}

Result<bool> readIsAdmin(const wire::Json &json)
{
    Fields fields(json);
    return fields.finish(fields.boolean("is_admin"));
}

void addMembership(Router &router, chat::Rooms &rooms)
{
    const RouteDoc addDoc{"Bring somebody into a group", "member_request", {{201, "room"}}};
    router.add(addDoc, "POST", membersPath, Access::Account, [&rooms](const Call &call, const Answer &answer) {
        const auto room = call.room();
        const auto user = call.decoded(readMember);
        if (!room || !user)
            return answer.fail(room ? user.error() : room.error());
        rooms.addMember(call.caller, *room, *user, answer.with<Room>(201, encodeRoom));
    });

    const RouteDoc removeDoc{"Take somebody out of a group; oneself: leave it", {}, {{204}}};
    router.add(removeDoc, "DELETE", memberPath, Access::Account, [&rooms](const Call &call, const Answer &answer) {
        const auto room = call.room();
        const auto user = call.number("id");
        if (!room || !user)
            return answer.fail(Error{Code::NotFound});
        rooms.removeMember(call.caller, *room, UserId(*user), answer.withNothing());
    });
}

} // namespace

void addMemberRoutes(Router &router, chat::Rooms &rooms)
{
    const RouteDoc listDoc{"Who is in a room", {}, {{200, "participant_list"}}};
    router.add(listDoc, "GET", membersPath, Access::Party, [&rooms](const Call &call, const Answer &answer) {
        const auto room = call.room();
        if (!room)
            return answer.fail(room.error());
        rooms.members(call.caller, *room, answer.with<QList<Member>>(200, encodeMembers));
    });

    const RouteDoc adminDoc{"Make a member an admin of the room, or no longer",
                            R"({"type":"object","required":["is_admin"],"properties":{"is_admin":{"type":"boolean"}}})",
                            {{200, "room"}}};
    router.add(adminDoc, "PATCH", memberPath, Access::Account, [&rooms](const Call &call, const Answer &answer) {
        const auto room = call.room();
        const auto user = call.number("id");
        if (!room || !user)
            return answer.fail(Error{Code::NotFound});
        const auto isAdmin = call.decoded(readIsAdmin);
        if (!isAdmin)
            return answer.fail(isAdmin.error());
        const auto toggle = *isAdmin ? chat::Toggle::On : chat::Toggle::Off;
        rooms.setAdmin(call.caller, *room, UserId(*user), toggle, answer.with<Room>(200, encodeRoom));
    });

    addMembership(router, rooms);
}

} // namespace Suhbat::api::rest
