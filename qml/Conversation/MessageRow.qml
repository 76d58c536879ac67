// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// A message in its place: date and unread bar above it, the avatar beside it. Nothing in here outlives the message:
// the list hands this row to another one.
MessageRoles {
    id: row

    property bool isGroup: false
    property bool isSelecting: false
    property var highlightWords: [] // of strings
    property string myName: ""

    readonly property bool hasFace: isGroup && !isOwn && !isService
    readonly property bool isCurrent: ListView.isCurrentItem && ListView.view !== null && ListView.view.activeFocus
    readonly property real below: index === 0 ? Theme.space8 : 0 // the newest keeps off the edge
    readonly property real side: Theme.space12 + (isSelecting ? tick.width + Theme.space8 : 0) // at the leading edge

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: above.height + line.height + (startsRun ? Theme.space8 : 2) + below
    ListView.onPooled: {
        bubble.deselect();
        highlight.reset();
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: isService ? serviceText
                   : isDeleted ? qsTr("%1 deleted a message. %2").arg(sender).arg(fullTime)
                   : hasReply ? qsTr("%1, in reply to %2: %3. %4").arg(sender).arg(replySender).arg(body).arg(fullTime)
                   : qsTr("%1: %2. %3").arg(sender).arg(body).arg(fullTime)
    Accessible.focusable: true
    Accessible.selected: isSelected

    Column {
        id: above
        width: parent.width
        Item {
            width: parent.width
            height: visible ? day.height + 2 * Theme.space8 : 0
            visible: row.dateText !== ""
            ServicePill {
                id: day
                anchors.centerIn: parent
                text: row.dateText
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("%1. Jump to a date").arg(row.dateText)
                MouseArea {
                    anchors.fill: parent
                    cursorShape: Qt.PointingHandCursor
                    onClicked: row.dateActivated()
                }
            }
        }
        Rectangle {
            width: parent.width
            height: visible ? unread.implicitHeight + 2 * Theme.space4 : 0
            visible: row.isUnreadStart
            color: Theme.unreadBar
            Label {
                id: unread
                anchors.centerIn: parent
                text: qsTr("Unread messages")
                color: Theme.accentText
                font.pixelSize: Theme.font13
                font.weight: Font.DemiBold
            }
        }
    }
    Rectangle {
        anchors { fill: line; topMargin: -1; bottomMargin: -1 }
        visible: row.isSelected
        color: Theme.messageSelected
    }
    MessageHighlight {
        id: highlight
        anchors { fill: line; topMargin: -Theme.space4; bottomMargin: -Theme.space4 }
        isWanted: row.isHighlighted
    }
    Item {
        id: line
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: row.below }
        height: row.isService ? service.height + Theme.space8 : bubble.implicitHeight

        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.LeftButton | Qt.RightButton
            preventStealing: true // a drag of the mouse selects, it does not fling the list
            enabled: !row.isService
            onClicked: mouse => {
                if (mouse.button === Qt.RightButton)
                    row.menuAsked(line, mouse.x, mouse.y);
                else if (row.isSelecting)
                    row.toggled();
            }
            onDoubleClicked: mouse => {
                if (mouse.button === Qt.LeftButton && !row.isSelecting)
                    row.replyAsked();
            }
        }
        ServicePill {
            id: service
            anchors.centerIn: parent
            visible: row.isService
            availableWidth: row.width - 2 * Theme.space24
            text: row.serviceText
        }
        SelectionTick {
            id: tick
            anchors { left: parent.left; leftMargin: Theme.space12; bottom: parent.bottom; bottomMargin: Theme.space4 }
            visible: row.isSelecting && !row.isService && !row.isDeleted
            isOn: row.isSelected
        }
        Avatar {
            id: face
            anchors { left: parent.left; leftMargin: row.side; bottom: parent.bottom }
            visible: row.hasFace && row.showAvatar
            size: Theme.avatarBubble
            initials: row.senderInitials
            colorIndex: row.senderColor
            MouseArea {
                anchors.fill: parent
                cursorShape: Qt.PointingHandCursor
                onClicked: row.senderActivated()
            }
        }
        MessageBubble {
            id: bubble
            readonly property real leading: row.side + (row.hasFace ? Theme.avatarBubble + Theme.space12 : 0)
            readonly property real room: line.width - leading - Theme.space12
            readonly property bool isRight: row.isOwn !== Theme.isMirrored
            x: isRight ? line.width - width - (row.isOwn ? Theme.space12 : leading) : row.isOwn ? Theme.space12 : leading
            width: implicitWidth
            height: implicitHeight
            visible: !row.isService
            message: row
            availableWidth: room - Theme.space32
            highlightWords: row.highlightWords
            myName: row.myName
        }
        MouseArea { // while several are chosen, a click anywhere chooses
            anchors.fill: parent
            visible: row.isSelecting
            preventStealing: true
            onClicked: row.toggled()
        }
        FocusRing {
            isShown: row.isCurrent
            gap: -1
        }
    }
}
