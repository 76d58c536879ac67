// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// Stands in the header's place while messages are chosen.
Rectangle {
    id: bar

    required property Conversation conversation

    signal forwardAsked
    signal deleteAsked

    implicitHeight: Theme.headerHeight
    color: Theme.surface

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.space4; rightMargin: Theme.space8 }
        spacing: 0
        IconButton {
            iconName: "close"
            text: qsTr("Choose nothing")
            onClicked: bar.conversation.clearSelection()
        }
        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            text: bar.conversation.selectedText
            font.weight: Font.DemiBold
        }
        IconButton {
            iconName: "copy"
            text: qsTr("Copy the text")
            onClicked: bar.conversation.copySelection()
        }
        IconButton {
            iconName: "forward"
            isDirected: true
            text: qsTr("Forward")
            onClicked: bar.forwardAsked()
        }
        IconButton {
            visible: bar.conversation.canDeleteSelection
            iconName: "trash"
            color: Theme.danger
            text: qsTr("Delete")
            onClicked: bar.deleteAsked()
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hairline
        color: Theme.divider
    }
}
