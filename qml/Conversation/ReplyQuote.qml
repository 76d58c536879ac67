// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Chats
import Suhbat.Controls
import Suhbat.Theme

// What is answered: a bar in the colour of who said it, the name, one line of the words in their own direction.
Item {
    id: quote

    required property MessageRoles message
    readonly property color nameInk: message.isOwn ? Theme.bubbleOwnLink : Theme.nameColor(message.replyColor)
    readonly property real naturalWidth: Math.ceil(Math.max(name.implicitWidth, words.implicitWidth)) + bar.width + 2 * Theme.space8

    implicitHeight: name.implicitHeight + words.implicitHeight + 2 * Theme.space4
    activeFocusOnTab: false
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("In reply to %1: %2").arg(message.replySender).arg(message.replyExcerpt)
    Accessible.onPressAction: quote.message.quoteActivated()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: quote.nameInk
        opacity: area.containsMouse ? 0.16 : 0.1
    }
    Rectangle {
        id: bar
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: 3
        radius: 1.5
        color: quote.nameInk
    }
    LineLabel {
        id: name
        anchors { left: bar.right; right: parent.right; top: parent.top; leftMargin: Theme.space8; rightMargin: Theme.space8; topMargin: Theme.space4 }
        text: quote.message.replySender
        color: quote.nameInk
        size: Theme.font13
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    DirectedLabel {
        id: words
        anchors { left: name.left; right: name.right; top: name.bottom }
        words: quote.message.replyExcerpt
        isRtl: quote.message.replyIsRtl
        color: Theme.bubbleText
        size: Theme.font13
        Accessible.ignored: true
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: quote.message.quoteActivated()
    }
}
