// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
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
        HeaderTitle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            conversation: header.conversation
            lineText: header.lineText
            onClicked: header.infoActivated()
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
