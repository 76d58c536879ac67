// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// One message: who, what it answers, the words, when, and what others felt. As wide as its words, within bounds.
Item {
    id: bubble

    required property MessageRoles message
    required property real availableWidth
    property var highlightWords: [] // of strings
    property string myName: ""

    readonly property bool isBare: message.isBigEmoji && !message.isDeleted && !message.hasReply && message.forwardedFrom === "" // no ground
    readonly property real most: Math.min(Theme.bubbleMaximum * Math.max(1, Theme.textScale), availableWidth) - 2 * Theme.bubblePaddingX
    readonly property real metaWidth: Theme.space12 + meta.implicitWidth
    readonly property bool mayStandBeside: !isBare && !body.endsInBlock
    readonly property bool isMetaBeside: mayStandBeside && (body.isWrapped ? body.lastLineWidth : body.lastParagraphWidth) + metaWidth <= most
    readonly property real least: Math.min(Theme.bubbleMinimum - 2 * Theme.bubblePaddingX, most)
    // Of nothing that depends on how wide the words are drawn.
    readonly property real wordsWidth: Math.max(body.naturalWidth, mayStandBeside && body.lastParagraphWidth + metaWidth <= most ? body.lastParagraphWidth + metaWidth : meta.implicitWidth)
    readonly property real contentWidth: Math.min(most, Math.max(wordsWidth, hasCompany ? least : 0,
        name.visible ? name.implicitWidth : 0, forwarded.visible ? forwarded.implicitWidth : 0, quoteWidth,
        message.isFailed ? least * 1.5 : 0))
    readonly property real quoteWidth: quote.item ? (quote.item as ReplyQuote).naturalWidth : 0
    readonly property bool hasCompany: name.visible || forwarded.visible || message.hasReply || message.hasReactions

    function deselect() {
        body.deselect();
    }

    implicitWidth: contentWidth + 2 * Theme.bubblePaddingX
    implicitHeight: content.implicitHeight + 2 * Theme.bubblePaddingY

    BubbleShape {
        anchors.fill: parent
        visible: !bubble.isBare
        color: bubble.message.isOwn ? Theme.bubbleOwn : Theme.bubbleOther
        hasTail: bubble.message.endsRun
        isTailRight: bubble.message.isOwn !== Theme.isMirrored
    }
    Column {
        id: content
        x: Theme.bubblePaddingX
        y: Theme.bubblePaddingY
        width: bubble.contentWidth
        spacing: 2

        Label {
            id: name
            width: Math.min(implicitWidth, parent.width)
            anchors.left: parent.left
            visible: bubble.message.showSender && !bubble.isBare
            text: bubble.message.sender
            color: Theme.nameColor(bubble.message.senderColor)
            font.pixelSize: Theme.font13
            font.weight: Font.DemiBold
        }
        Label {
            id: forwarded
            width: parent.width
            visible: bubble.message.forwardedFrom !== ""
            text: qsTr("Forwarded from %1").arg(bubble.message.forwardedFrom)
            color: bubble.message.isOwn ? Theme.bubbleOwnLink : Theme.bubbleOtherLink
            font.pixelSize: Theme.font13
            font.weight: Font.Medium
        }
        MessagePart {
            id: quote
            width: parent.width
            message: bubble.message
            file: "ReplyQuote.qml"
            isNeeded: bubble.message.hasReply && !bubble.message.isDeleted
        }
        Item {
            width: parent.width
            implicitHeight: body.height + (bubble.isMetaBeside ? 0 : meta.implicitHeight + (bubble.isBare ? Theme.space8 : 0))
            MessageBody {
                id: body
                message: bubble.message
                availableWidth: bubble.most
                width: bubble.contentWidth
                highlightWords: bubble.highlightWords
                myName: bubble.myName
            }
            Rectangle {
                anchors { fill: meta; leftMargin: -Theme.space8; rightMargin: -Theme.space8; topMargin: -2; bottomMargin: -2 }
                visible: bubble.isBare
                radius: height / 2
                color: Theme.servicePill
            }
            MessageMeta {
                id: meta
                // Where the last line ends: at the left of words that run leftwards. On a line of its own at the trailing side.
                readonly property bool isLeft: bubble.isMetaBeside ? body.lastLineIsRtl : Theme.isMirrored
                readonly property real inset: bubble.isBare ? Theme.space8 : 0
                message: bubble.message
                ink: bubble.isBare ? Theme.inkOnServicePill : bubble.message.isOwn ? Theme.bubbleOwnMeta : Theme.bubbleOtherMeta
                x: isLeft ? inset : parent.width - width - inset
                y: bubble.isMetaBeside ? Math.round(body.lastBaseline - standsOn) : parent.height - height
            }
        }
        MessagePart {
            width: parent.width
            message: bubble.message
            file: "ReactionRow.qml"
            isNeeded: bubble.message.hasReactions && !bubble.message.isDeleted
        }
        MessagePart {
            width: parent.width
            message: bubble.message
            file: "FailureLine.qml"
            isNeeded: bubble.message.isFailed
        }
    }
}
