// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// Whom one talks with, and what can be done with the room.
Rectangle {
    id: header

    required property Conversation conversation
    property LineStatus line: null
    property bool hasBack: false
    property bool isInfoShown: false
    readonly property string lineText: line !== null && line.text !== "" ? line.text : ""

    signal backActivated
    signal infoActivated
    signal searchActivated
    signal menuActivated(Item at)

    implicitHeight: Theme.headerHeight
    color: Theme.surface

    RowLayout {
        anchors { fill: parent; leftMargin: header.hasBack ? Theme.space4 : Theme.space12; rightMargin: Theme.space8 }
        spacing: 0

        IconButton {
            visible: header.hasBack
            iconName: "back"
            isDirected: true
            text: qsTr("Back to the chats")
            onClicked: header.backActivated()
        }
        T.AbstractButton {
            id: who
            Layout.fillWidth: true
            Layout.fillHeight: true
            leftPadding: Theme.space4
            rightPadding: Theme.space8
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1, %2. Show the room's details").arg(header.conversation.title).arg(header.conversation.subtitle)
            onClicked: header.infoActivated()
            Keys.onReturnPressed: clicked()
            contentItem: RowLayout {
                spacing: Theme.space12
                Avatar {
                    size: Theme.avatarHeader
                    initials: header.conversation.initials
                    colorIndex: header.conversation.colorIndex
                    isOnline: header.conversation.isOnline
                    icon: header.conversation.kind === "saved" ? "bookmark" : ""
                    ground: Theme.surface
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    RowLayout {
                        spacing: Theme.space4
                        Label {
                            Layout.maximumWidth: who.width - Theme.avatarHeader - Theme.space32 - (muted.visible ? muted.width : 0)
                            text: header.conversation.title
                            font.weight: Font.DemiBold
                        }
                        Icon {
                            id: muted
                            visible: header.conversation.isMuted
                            name: "mute"
                            size: Theme.icon16
                        }
                    }
                    Label {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: header.lineText !== "" ? header.lineText : header.conversation.subtitle
                        color: header.lineText === "" && (header.conversation.subtitleIsTyping || header.conversation.isOnline) ? Theme.accentText : Theme.textMuted
                        font.pixelSize: Theme.font13
                    }
                }
            }
            background: Item {
                FocusRing {
                    isShown: who.visualFocus
                    gap: -2
                }
            }
            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
        }
        IconButton {
            iconName: "search"
            text: qsTr("Search in this room")
            onClicked: header.searchActivated()
        }
        IconButton {
            iconName: "info-panel"
            isDirected: true
            checked: header.isInfoShown
            text: qsTr("Details")
            onClicked: header.infoActivated()
        }
        IconButton {
            id: more
            iconName: "more"
            text: qsTr("More")
            onClicked: header.menuActivated(more)
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hairline
        color: Theme.divider
    }
}
