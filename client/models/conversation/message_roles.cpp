// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/message_list_model.h"

namespace Suhbat::client {

QHash<int, QByteArray> MessageListModel::roleNames() const
{
    return {
        {MessageUuidRole, "messageUuid"},
        {MessageIdRole, "messageId"},
        {IsOwnRole, "isOwn"},
        {SenderRole, "sender"},
        {SenderIdRole, "senderId"},
        {SenderInitialsRole, "senderInitials"},
        {SenderColorRole, "senderColor"},
        {ShowSenderRole, "showSender"},
        {ShowAvatarRole, "showAvatar"},
        {StartsRunRole, "startsRun"},
        {EndsRunRole, "endsRun"},
        {BodyRole, "body"},
        {IsBigEmojiRole, "isBigEmoji"},
        {IsDeletedRole, "isDeleted"},
        {IsEditedRole, "isEdited"},
        {IsServiceRole, "isService"},
        {ServiceTextRole, "serviceText"},
        {TimeRole, "time"},
        {FullTimeRole, "fullTime"},
        {DateTextRole, "dateText"},
        {IsUnreadStartRole, "isUnreadStart"},
        {TickRole, "tick"},
        {FailureRole, "failure"},
        {ReplySenderRole, "replySender"},
        {ReplyExcerptRole, "replyExcerpt"},
        {ReplyIsRtlRole, "replyIsRtl"},
        {ReplyIdRole, "replyId"},
        {ReplyColorRole, "replyColor"},
        {ForwardedFromRole, "forwardedFrom"},
        {ReactionsRole, "reactions"},
        {IsPinnedRole, "isPinned"},
        {IsSelectedRole, "isSelected"},
        {IsHighlightedRole, "isHighlighted"},
        {MentionsMeRole, "mentionsMe"},
        {CanEditRole, "canEdit"},
        {CanDeleteRole, "canDelete"},
        {CanReactRole, "canReact"},
        {AttachmentsRole, "attachments"},
        {FooterTextRole, "footerText"},
    };
}

} // namespace Suhbat::client
