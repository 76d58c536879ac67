// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// Above the list: what it shows or how the line is, a new chat, the search.
Item {
    id: header

    required property Desk desk
    property bool hasMenu: false
    property string folderTitle: ""
    property string searchShortcut: ""
    property alias searchText: search.text
    readonly property LineStatus line: desk.line
    readonly property bool isOnline: line.state === LineStatus.Online
    readonly property bool isBusy: line.state === LineStatus.Connecting || line.state === LineStatus.Updating
    signal menuWanted
    signal newChatWanted
    signal newGroupWanted
    signal listWanted // down from the search field

    function focusSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }
    function clearSearch() {
        search.clear();
    }

    implicitHeight: Theme.headerHeight + search.implicitHeight + Theme.space8

    RowLayout {
        id: top
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: header.hasMenu ? Theme.space8 : Theme.space16; rightMargin: Theme.space8 }
        height: Theme.headerHeight
        spacing: Theme.space8

        IconButton {
            visible: header.hasMenu
            iconName: "menu"
            text: qsTr("Main menu")
            onClicked: header.menuWanted()
        }
        Spinner {
            visible: header.isBusy
            size: Theme.icon20
        }
        Icon {
            visible: !header.isOnline && !header.isBusy
            name: "offline"
            size: Theme.icon20
            color: Theme.warningText
        }
        Label {
            Layout.fillWidth: true
            objectName: "chatsTitle"
            text: header.isOnline ? header.folderTitle : header.line.text
            font.pixelSize: header.isOnline ? Theme.font17 : Theme.font15
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.description: header.line.sentence

            HoverHandler {
                id: hover
            }
            Tooltip {
                text: header.line.sentence
                isWanted: hover.hovered && !header.isOnline && text !== ""
            }
        }
        IconButton {
            visible: !header.isOnline && !header.isBusy
            iconName: "refresh"
            text: qsTr("Try again now")
            onClicked: header.line.retry()
        }
        IconButton {
            id: newButton
            objectName: "newChatButton"
            visible: !header.desk.session.isGuest
            iconName: "edit"
            text: qsTr("New chat or group")
            onClicked: menu.popup(newButton, Theme.isMirrored ? 0 : newButton.width - menu.width, newButton.height)
        }
    }
    SearchField {
        id: search
        objectName: "searchField"
        anchors { left: parent.left; right: parent.right; top: top.bottom; leftMargin: Theme.space12; rightMargin: Theme.space12 }
        Accessible.name: qsTr("Search chats, people and messages")
        Keys.onDownPressed: header.listWanted()
        Keys.onReturnPressed: header.listWanted()
        onAbandoned: header.listWanted()
    }
    MenuPopup {
        id: menu
        MenuEntry {
            text: qsTr("New chat")
            iconName: "person"
            onTriggered: header.newChatWanted()
        }
        MenuEntry {
            text: qsTr("New group")
            iconName: "people"
            onTriggered: header.newGroupWanted()
        }
        MenuEntry {
            text: qsTr("Saved messages")
            iconName: "bookmark"
            onTriggered: header.desk.openSaved()
        }
    }
}
