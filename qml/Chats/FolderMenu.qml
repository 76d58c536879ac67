// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml
import QtQml.Models
import QtQuick
import Suhbat.Models
import Suhbat.Controls

// Into which of one's own folders a room belongs.
MenuPopup {
    id: menu

    required property FolderModel folders
    property real roomId: 0
    property int ownCount: 0

    title: qsTr("Folders")
    iconName: "folder"

    function holds(folderId: string): bool {
        return Array.from(folders.roomsOf(folderId)).indexOf(roomId) >= 0;
    }
    function flip(folderId: string) {
        const rooms = Array.from(folders.roomsOf(folderId));
        const at = rooms.indexOf(roomId);
        if (at >= 0)
            rooms.splice(at, 1);
        else
            rooms.push(roomId);
        folders.setRooms(folderId, rooms);
    }

    Instantiator {
        model: menu.folders
        delegate: MenuEntry {
            required property string folderId
            required property string title
            required property bool isOwn
            visible: isOwn
            text: title
            checkable: true
            onTriggered: menu.flip(folderId)
        }
        onObjectAdded: (index, entry) => {
            menu.insertItem(index, entry as MenuEntry);
        }
        onObjectRemoved: (index, entry) => menu.removeItem(entry as MenuEntry)
    }
    MenuEntry {
        text: qsTr("New folder with this chat")
        iconName: "plus"
        onTriggered: menu.folders.addFolder(qsTr("New folder"), [menu.roomId])
    }
    onAboutToShow: {
        for (let i = 0; i < count; ++i) {
            const entry = itemAt(i) as MenuEntry;
            if (entry && entry.checkable)
                entry.checked = holds(folders.folderAt(i));
        }
    }
}
