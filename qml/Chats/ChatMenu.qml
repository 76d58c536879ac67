// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import QtQuick
import Suhbat.Models
import Suhbat.Controls

// What can be done to a room from the list.
MenuPopup {
    id: menu

    required property Desk desk
    property real roomId: 0
    property string roomTitle: ""
    property string kind: ""
    property bool isPinned: false
    property bool isMuted: false
    property bool isArchived: false
    property bool hasNews: false
    readonly property RoomListModel rooms: desk.rooms
    signal windowWanted(real roomId)

    function openFor(row: ChatRow) {
        roomId = row.roomId;
        roomTitle = row.title;
        kind = row.kind;
        isPinned = row.isPinned;
        isMuted = row.isMuted;
        isArchived = row.isArchived;
        hasNews = row.hasNews;
        popup();
    }

    MenuEntry {
        text: qsTr("Open in its own window")
        iconName: "open-window"
        onTriggered: menu.windowWanted(menu.roomId)
    }
    MenuEntry {
        text: menu.isPinned ? qsTr("Unpin") : qsTr("Pin to the top")
        iconName: menu.isPinned ? "unpin" : "pin"
        onTriggered: menu.rooms.setPinned(menu.roomId, !menu.isPinned)
    }
    MenuEntry {
        text: menu.hasNews ? qsTr("Mark as read") : qsTr("Mark as unread")
        iconName: menu.hasNews ? "read" : "unread"
        onTriggered: {
            if (menu.hasNews)
                menu.rooms.markRead(menu.roomId);
            else
                menu.rooms.markUnread(menu.roomId);
        }
    }
    MenuEntry {
        visible: menu.isMuted
        text: qsTr("Unmute")
        iconName: "unmute"
        onTriggered: menu.rooms.setMuted(menu.roomId, 0)
    }
    MenuPopup {
        title: menu.isMuted ? qsTr("Mute for another time") : qsTr("Mute")
        iconName: "mute"
        MenuEntry {
            text: qsTr("For one hour")
            onTriggered: menu.rooms.setMuted(menu.roomId, 60)
        }
        MenuEntry {
            text: qsTr("For eight hours")
            onTriggered: menu.rooms.setMuted(menu.roomId, 8 * 60)
        }
        MenuEntry {
            text: qsTr("For a week")
            onTriggered: menu.rooms.setMuted(menu.roomId, 7 * 24 * 60)
        }
        MenuEntry {
            text: qsTr("For ever")
            onTriggered: menu.rooms.setMuted(menu.roomId, -1)
        }
    }
    MenuEntry {
        text: menu.isArchived ? qsTr("Take out of the archive") : qsTr("Archive")
        iconName: menu.isArchived ? "unarchive" : "archive"
        onTriggered: menu.rooms.setArchived(menu.roomId, !menu.isArchived)
    }
    FolderMenu {
        folders: menu.desk.folders
        roomId: menu.roomId
    }
    MenuLine {
        visible: menu.kind === "group"
    }
    MenuEntry {
        visible: menu.kind === "group"
        text: qsTr("Leave the group…")
        iconName: "logout"
        isDanger: true
        isDirected: true
        onTriggered: menu.leaving.open()
    }

    readonly property ConfirmDialog leaving: ConfirmDialog {
        title: qsTr("Leave “%1”?").arg(menu.roomTitle)
        sentence: qsTr("You will not receive its messages any more. An admin of the group can add you again.")
        acceptText: qsTr("Leave")
        isDanger: true
        onConfirmed: menu.rooms.leave(menu.roomId)
    }
}
