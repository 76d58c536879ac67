// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// The list of pages and the page that is open.
FocusScope {
    id: pane

    required property Desk desk
    required property var pages // [{name, title, icon, file}]
    required property string page
    required property bool isPageShown
    required property bool isNarrow
    required property bool isOpen
    readonly property var current: pages.find(entry => entry.name === page)
    signal chosen(string name) // none: back to the list
    signal closeWanted
    signal told(string sentence)
    signal signOutEverywhereWanted

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Settings")

    SettingsList {
        id: list
        anchors { top: parent.top; bottom: parent.bottom; left: parent.left }
        width: pane.isNarrow ? parent.width : Theme.settingsListWidth
        visible: !pane.isNarrow || !pane.isPageShown
        pages: pane.pages
        current: pane.isNarrow ? "" : pane.page
        hasClose: pane.isNarrow
        onChosen: name => pane.chosen(name)
        onCloseWanted: pane.closeWanted()
    }
    Rectangle {
        anchors { top: parent.top; bottom: parent.bottom; left: list.right }
        visible: !pane.isNarrow
        width: Theme.hairline
        color: Theme.divider
    }
    Item {
        anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
        width: pane.isNarrow ? parent.width : parent.width - Theme.settingsListWidth - Theme.hairline
        visible: !pane.isNarrow || pane.isPageShown
        RowLayout {
            id: head
            anchors { left: parent.left; right: parent.right; leftMargin: pane.isNarrow ? Theme.space8 : Theme.space24; rightMargin: Theme.space12 }
            height: Theme.headerHeight
            spacing: Theme.space8
            IconButton {
                visible: pane.isNarrow
                iconName: "back"
                isDirected: true
                text: qsTr("Back")
                onClicked: pane.chosen("")
            }
            Label {
                Layout.fillWidth: true
                text: pane.current ? pane.current.title : ""
                font.pixelSize: Theme.font17
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close the settings")
                onClicked: pane.closeWanted()
            }
        }
        PageLoader {
            anchors { top: head.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; leftMargin: Theme.space8; rightMargin: Theme.space8; bottomMargin: Theme.space8 }
            desk: pane.desk
            file: pane.isOpen && pane.current ? pane.current.file : ""
            onTold: sentence => pane.told(sentence)
            onSignOutEverywhereWanted: pane.signOutEverywhereWanted()
        }
    }
}
