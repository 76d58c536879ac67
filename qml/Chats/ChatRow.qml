// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Theme
import Suhbat.Controls
import Suhbat.Models

// A room in the list.
Item {
    id: row

    required property real roomId
    required property int index
    required property string title
    required property string kind
    required property string initials
    required property int colorIndex
    required property bool isOnline
    required property string preview
    required property string previewSender
    required property bool previewIsRtl
    required property bool previewIsDraft
    required property bool previewIsTyping
    required property string time
    required property string tick
    required property int unread
    required property string unreadText
    required property int mentions
    required property bool isMuted
    required property bool isPinned
    required property bool isArchived
    required property bool isMarkedUnread
    required property bool isCurrent

    property bool hasKeys: false
    readonly property color ground: isCurrent ? Theme.listSelected : hover.hovered ? Theme.listHover : Theme.list
    readonly property bool hasNews: unread > 0 || isMarkedUnread
    signal opened
    signal windowWanted
    signal menuWanted

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: unread > 0 ? qsTr("%1, %n unread message(s), %2", "", unread).arg(title).arg(preview) : qsTr("%1, %2").arg(title).arg(preview)
    Accessible.description: time
    Accessible.selected: isCurrent
    Accessible.focusable: true
    Accessible.onPressAction: opened()

    Rectangle {
        anchors { fill: parent; leftMargin: Theme.space4; rightMargin: Theme.space4 }
        radius: Theme.radius
        color: row.ground
        FocusRing {
            isShown: row.hasKeys
            gap: -1
            radius: Theme.radius
        }
    }
    Avatar {
        id: avatar
        anchors { left: parent.left; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
        initials: row.initials
        colorIndex: row.colorIndex
        isOnline: row.isOnline
        icon: row.kind === "saved" ? "bookmark" : ""
        ground: row.ground
    }
    ColumnLayout {
        anchors { left: avatar.right; right: parent.right; leftMargin: Theme.space12; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
        spacing: 1
        RowLayout {
            Layout.preferredHeight: Math.round(Theme.font15 * Theme.bodyLineHeight)
            spacing: Theme.space4
            Icon {
                visible: name !== ""
                name: row.kind === "group" ? "people" : row.kind === "product" ? "bag" : row.kind === "support" ? "headset" : ""
                size: Theme.icon16
                color: Theme.textMuted
            }
            LineLabel {
                Layout.fillWidth: true
                text: row.title
                font.weight: Font.DemiBold
            }
            Icon {
                visible: row.isMuted
                name: "mute"
                size: Theme.icon16
                color: Theme.textMuted
            }
            TickMark {
                tick: row.previewIsDraft ? "" : row.tick
            }
            LineLabel {
                visible: text !== ""
                text: row.time
                color: Theme.textMuted
                size: Theme.font12
            }
        }
        RowLayout {
            Layout.preferredHeight: Math.round(Theme.font13 * 1.6)
            spacing: Theme.space4
            LineLabel {
                visible: text !== ""
                Layout.maximumWidth: row.width / 3
                // The mark keeps the colon behind the name, whatever script the name is in.
                text: row.previewIsDraft ? qsTr("Draft:") : row.previewIsTyping || row.previewSender === "" ? "" : (Theme.isMirrored ? "\u200F" : "\u200E") + qsTr("%1:").arg(row.previewSender)
                color: row.previewIsDraft ? Theme.draft : Theme.accentText
                size: Theme.font13
            }
            LineLabel {
                Layout.fillWidth: true
                // The mark gives the line its own direction, found by the same rules as in the bubble.
                text: (row.previewIsRtl ? "\u200F" : "\u200E") + row.preview
                color: row.previewIsTyping ? Theme.accentText : Theme.textMuted
                size: Theme.font13
            }
            Badge {
                visible: row.mentions > 0
                text: "@"
                isMention: true
            }
            Badge {
                visible: row.hasNews
                text: row.unread > 0 ? row.unreadText : ""
                isMuted: row.isMuted
            }
            Icon {
                visible: row.isPinned && !row.hasNews
                name: "pin"
                size: Theme.icon16
                color: Theme.textMuted
            }
        }
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onTapped: row.opened()
    }
    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        onTapped: row.windowWanted()
    }
    TapHandler {
        acceptedButtons: Qt.MiddleButton
        onTapped: row.windowWanted()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: row.menuWanted()
    }
    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        onLongPressed: row.menuWanted()
    }
}
