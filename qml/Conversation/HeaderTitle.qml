// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Chats
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// Face, name and presence; a click shows the details.
T.AbstractButton {
    id: who

    required property Conversation conversation
    required property string lineText // instead of the presence: the line is not up

    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2. Show the details").arg(conversation.title).arg(conversation.subtitle)
    Keys.onReturnPressed: clicked()

    Avatar {
        id: face
        anchors { left: parent.left; leftMargin: Theme.space4; verticalCenter: parent.verticalCenter }
        size: Theme.avatarHeader
        initials: who.conversation.initials
        colorIndex: who.conversation.colorIndex
        isOnline: who.conversation.isOnline
        icon: who.conversation.kind === "saved" ? "bookmark" : ""
        ground: Theme.surface
    }
    Column {
        anchors { left: face.right; leftMargin: Theme.space12; right: parent.right; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
        Row {
            width: parent.width
            spacing: Theme.space4
            LineLabel {
                width: Math.min(implicitWidth, parent.width - (muted.visible ? muted.width + Theme.space4 : 0))
                text: who.conversation.title
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Icon {
                id: muted
                anchors.verticalCenter: parent.verticalCenter
                visible: who.conversation.isMuted
                name: "mute"
                size: Theme.icon16
            }
        }
        LineLabel {
            width: parent.width
            visible: text !== ""
            text: who.lineText !== "" ? who.lineText : who.conversation.subtitle
            color: who.lineText === "" && (who.conversation.subtitleIsTyping || who.conversation.isOnline) ? Theme.accentText : Theme.textMuted
            size: Theme.font13
            Accessible.ignored: true
        }
    }
    FocusRing {
        isShown: who.visualFocus
        gap: -2
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
