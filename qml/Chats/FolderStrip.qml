// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// The folders beside the list, the menu above them.
Rectangle {
    id: strip

    required property FolderModel folders
    property string currentTitle: "" // of the folder that is open
    signal menuWanted
    signal newFolderWanted
    signal renameWanted(string folderId, string name)

    implicitWidth: Theme.stripWidth
    color: Theme.strip
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Folders")

    IconButton {
        id: menuButton
        objectName: "menuButton"
        anchors { top: parent.top; horizontalCenter: parent.horizontalCenter; topMargin: (Theme.headerHeight - height) / 2 }
        iconName: "menu"
        text: qsTr("Main menu")
        onClicked: strip.menuWanted()
    }
    ListView {
        id: list
        anchors { top: parent.top; topMargin: Theme.headerHeight; left: parent.left; right: parent.right }
        height: Math.min(contentHeight, parent.height - Theme.headerHeight - newButton.height - Theme.space8)
        model: strip.folders
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        currentIndex: strip.folders.currentIndex
        delegate: FolderEntry {
            id: entry
            width: ListView.view.width
            isCurrent: folderId === strip.folders.current
            hasKeys: entry.ListView.isCurrentItem && list.activeFocus
            onClicked: strip.folders.current = folderId
            Binding {
                target: strip
                property: "currentTitle"
                value: entry.title
                when: entry.isCurrent
                restoreMode: Binding.RestoreNone // who leaves last must not bring an older title back
            }
            onMenuWanted: {
                if (!isOwn)
                    return;
                menu.folderId = folderId;
                menu.folderName = title;
                menu.popup();
            }
        }
        Keys.onReturnPressed: strip.folders.current = strip.folders.folderAt(currentIndex)
        T.ScrollBar.vertical: ScrollBar {}
    }
    IconButton {
        id: newButton
        anchors { top: list.bottom; topMargin: Theme.space4; horizontalCenter: parent.horizontalCenter }
        iconName: "plus"
        iconSize: Theme.icon20
        text: qsTr("New folder")
        onClicked: strip.newFolderWanted()
    }
    MenuPopup {
        id: menu
        property string folderId: ""
        property string folderName: ""
        MenuEntry {
            text: qsTr("Rename the folder…")
            iconName: "edit"
            onTriggered: strip.renameWanted(menu.folderId, menu.folderName)
        }
        MenuEntry {
            text: qsTr("Remove the folder")
            iconName: "trash"
            onTriggered: strip.folders.removeFolder(menu.folderId)
        }
    }
}
