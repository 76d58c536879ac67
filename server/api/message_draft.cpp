// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/message_draft.h"

namespace Suhbat::api {

namespace {

constexpr qsizetype mostAttachments = 20;

std::optional<SenderType> readSenderType(Fields &fields)
{
    const auto name = fields.optionalText("sender_type");
    if (!name)
        return std::nullopt;
    const auto type = senderTypeFromName(*name);
    if (!type)
        fields.refuse("sender_type");
    return type;
}

} // namespace

chat::MessageDraft readMessageDraft(Fields &fields, const RoomRef &room, const char *contentField)
{
    chat::MessageDraft draft;
    draft.room = room;
    draft.forwardOf = fields.optionalMessage("forward_of");
    // What carries a file or somebody else's words need not have words of its own.
    const bool mayBeSilent = fields.has("attachments") || draft.forwardOf;
    draft.content = mayBeSilent ? fields.text(contentField, QString()) : fields.text(contentField);
    draft.uuid = fields.optionalUuid("message_id");
    draft.replyTo = fields.optionalMessage("reply_to");
    for (const qint64 id : fields.ids("attachments", mostAttachments))
        draft.attachments.append(AttachmentId(id));
    draft.claimedSenderType = readSenderType(fields);
    return draft;
}

} // namespace Suhbat::api
