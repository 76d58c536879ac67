// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A row of MessageListModel: everything a message is drawn from.
Item {
    required property int index
    required property string messageUuid
    required property double messageId // 53 bits are enough for ids
    required property bool isOwn
    required property string sender
    required property double senderId
    required property string senderInitials
    required property int senderColor
    required property bool showSender
    required property bool showAvatar
    required property bool startsRun
    required property bool endsRun
    required property string body
    required property bool isBigEmoji
    required property bool isDeleted
    required property bool isEdited
    required property bool isService
    required property string serviceText
    required property string time
    required property string fullTime
    required property string dateText
    required property bool isUnreadStart
    required property string tick
    required property string failure
    required property string replySender
    required property string replyExcerpt
    required property bool replyIsRtl
    required property double replyId
    required property int replyColor
    required property string forwardedFrom
    required property var reactions // [{emoji, count, mine, names}]
    required property bool isPinned
    required property bool isSelected
    required property bool isHighlighted
    required property bool mentionsMe
    required property bool canEdit
    required property bool canDelete
    required property bool canReact
    required property string footerText

    signal menuAsked(Item at, real x, real y)
    signal replyAsked
    signal quoteActivated
    signal senderActivated
    signal toggled
    signal linkActivated(string link)
    signal mentionActivated(string username)
    signal reacted(string emoji)
    signal retried
    signal cancelled
    signal dateActivated

    readonly property bool hasReply: replyId > 0
    readonly property bool hasReactions: reactions !== undefined && reactions.length > 0
    readonly property bool isFailed: tick === "failed"
}
