// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// The panel beside a conversation: who or what it is, what is pinned, who is in it, and what an admin can do.
FocusScope {
    id: info

    required property Conversation conversation
    required property Desk desk
    readonly property bool isGroup: conversation.kind === "group"

    signal closed

    implicitWidth: Theme.infoMinimum
    Keys.onEscapePressed: closed()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Details")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Rectangle {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.headerHeight
        color: Theme.surface
        z: 1
        Label {
            anchors { left: parent.left; leftMargin: Theme.space16; verticalCenter: parent.verticalCenter; right: cross.left }
            text: info.isGroup ? qsTr("About the group") : qsTr("About the chat")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        IconButton {
            id: cross
            anchors { right: parent.right; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
            iconName: "close"
            text: qsTr("Close the details")
            onClicked: info.closed()
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.hairline
            color: Theme.divider
        }
    }
    MemberList {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        focus: true
        conversation: info.conversation
        onRenameAsked: dialogs.rename()
        onAddAsked: dialogs.add()
        onLeaveAsked: dialogs.askLeave()
        onBlockAsked: dialogs.askBlock()
        onRemoveAsked: (userId, name) => dialogs.askRemove(userId, name)
        onWriteAsked: userId => info.desk.openDirect(userId)
    }
    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Theme.hairline
        color: Theme.divider
        z: 2
    }
    RoomDialogs {
        id: dialogs
        conversation: info.conversation
        desk: info.desk
    }
}
