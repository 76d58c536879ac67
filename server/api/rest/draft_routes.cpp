// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fields.h"
#include "api/rest/routes.h"
#include "chat/rooms.h"

namespace Suhbat::api::rest {

namespace {

constexpr char draftPath[] = "/api/me/drafts/{room}/";

struct Draft {
    QString content;
    std::optional<MessageRef> replyTo;
};

Result<Draft> readDraft(const wire::Json &json)
{
    Fields fields(json);
    Draft draft{fields.text("content"), fields.optionalMessage("reply_to")};
    return fields.finish(std::move(draft));
}

} // namespace

void addDraftRoutes(Router &router, chat::Rooms &rooms)
{
    const RouteDoc putDoc{"Keep what is being written in a room, for all devices of the caller", "draft_request", {{204}}};
    router.add(putDoc, "PUT", draftPath, Access::Party, [&rooms](const Call &call, const Answer &answer) {
        const auto room = call.room();
        const auto draft = call.decoded(readDraft);
        if (!room || !draft)
            return answer.fail(room ? draft.error() : room.error());
        rooms.setDraft(call.caller, *room, draft->content, draft->replyTo, answer.withNothing());
    });

    const RouteDoc deleteDoc{"Forget what was being written in a room", {}, {{204}}};
    router.add(deleteDoc, "DELETE", draftPath, Access::Party, [&rooms](const Call &call, const Answer &answer) {
        const auto room = call.room();
        if (!room)
            return answer.fail(room.error());
        rooms.setDraft(call.caller, *room, {}, {}, answer.withNothing());
    });
}

} // namespace Suhbat::api::rest
