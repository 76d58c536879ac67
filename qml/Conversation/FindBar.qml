// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// Search in this room: words, a day, "n of m", up to older hits and down to newer ones.
FocusScope {
    id: bar

    required property Conversation conversation
    readonly property Finder finder: conversation.finder

    signal dateAsked(Item at)
    signal closed

    function start() {
        field.forceActiveFocus();
        field.selectAll();
    }

    implicitHeight: Theme.headerHeight
    Keys.onEscapePressed: closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.space12; rightMargin: Theme.space8 }
        spacing: Theme.space4

        Icon {
            name: "search"
            size: Theme.icon20
        }
        TextField {
            id: field
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            focus: true
            placeholderText: qsTr("Search in this room")
            text: bar.finder.text
            onTextEdited: bar.finder.text = text
            Keys.onReturnPressed: event => event.modifiers & Qt.ShiftModifier ? bar.finder.previous() : bar.finder.next()
            Keys.onEnterPressed: bar.finder.next()
            Keys.onUpPressed: bar.finder.next()
            Keys.onDownPressed: bar.finder.previous()
        }
        Spinner {
            visible: bar.finder.isSearching
            size: Theme.icon20
        }
        Label {
            visible: !bar.finder.isSearching && bar.finder.text !== ""
            text: bar.finder.count > 0 ? bar.finder.positionText : qsTr("Nothing found")
            color: Theme.textMuted
            font.pixelSize: Theme.font13
            Layout.leftMargin: Theme.space4
        }
        IconButton {
            iconName: "chevron-up"
            enabled: bar.finder.count > 0
            text: qsTr("Older hit")
            onClicked: bar.finder.next()
        }
        IconButton {
            iconName: "chevron-down"
            enabled: bar.finder.count > 0
            text: qsTr("Newer hit")
            onClicked: bar.finder.previous()
        }
        IconButton {
            id: calendar
            iconName: "calendar"
            text: qsTr("Jump to a date")
            onClicked: bar.dateAsked(calendar)
        }
        IconButton {
            iconName: "close"
            text: qsTr("Close the search")
            onClicked: bar.closed()
        }
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hairline
        color: Theme.divider
    }
}
