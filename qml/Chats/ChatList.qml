// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// The rooms of the folder that is open.
Item {
    id: chats

    required property Desk desk
    property ChatMenu menu: null // built when it is first asked for
    signal windowWanted(real roomId)
    signal newChatWanted

    function focusList() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function openMenu(row: ChatRow) {
        if (!menu) {
            menu = menuComponent.createObject(chats, { desk: desk }) as ChatMenu;
            menu.windowWanted.connect(windowWanted);
        }
        menu.openFor(row);
    }

    ListView {
        id: list
        objectName: "chatList"
        anchors.fill: parent
        model: chats.desk.rooms
        topMargin: Theme.space4
        bottomMargin: Theme.space8
        clip: true
        reuseItems: true
        cacheBuffer: 4 * Theme.rowHeight
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        currentIndex: -1
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Chats")

        delegate: ChatRow {
            width: ListView.view.width
            hasKeys: ListView.isCurrentItem && list.activeFocus
            onOpened: chats.desk.openRoom(roomId)
            onWindowWanted: chats.windowWanted(roomId)
            onMenuWanted: chats.openMenu(this)
        }
        Keys.onReturnPressed: chats.desk.openRoomAt(currentIndex)
        Keys.onEnterPressed: chats.desk.openRoomAt(currentIndex)
        Keys.onMenuPressed: if (currentItem) chats.openMenu(currentItem as ChatRow)
        onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = Math.max(0, chats.desk.rooms.indexOf(chats.desk.currentRoom))

        T.ScrollBar.vertical: ScrollBar {}
    }
    Component {
        id: menuComponent
        ChatMenu {}
    }
    EmptyState {
        anchors.fill: parent
        visible: chats.desk.rooms.count === 0 && chats.desk.rooms.isLoaded
        drawing: chats.desk.rooms.hasRooms ? "no-results" : "no-rooms"
        title: chats.desk.rooms.hasRooms ? qsTr("This folder is empty") : qsTr("No chats yet")
        sentence: chats.desk.rooms.hasRooms ? qsTr("Chats that belong here will gather by themselves.") : qsTr("Find somebody by name and write the first words.")
        actionText: chats.desk.rooms.hasRooms ? qsTr("Show all chats") : qsTr("New chat")
        actionIcon: chats.desk.rooms.hasRooms ? "" : "edit"
        isQuiet: chats.desk.rooms.hasRooms
        onActed: {
            if (chats.desk.rooms.hasRooms)
                chats.desk.folders.current = "all";
            else
                chats.newChatWanted();
        }
    }
}
