// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models
import Suhbat.Theme

// The column of chats: its header, and below it the list or what a search found.
Rectangle {
    id: column

    required property Desk desk
    property bool hasMenu: false
    property string folderTitle: qsTr("Chats")
    readonly property bool isSearching: header.searchText.trim() !== ""
    signal menuWanted
    signal windowWanted(real roomId)
    signal newChatWanted
    signal newGroupWanted

    function focusSearch() {
        header.focusSearch();
    }
    function clearSearch(): bool {
        const had = header.searchText !== "";
        header.clearSearch();
        return had;
    }

    color: Theme.list

    ChatsHeader {
        id: header
        width: parent.width
        desk: column.desk
        hasMenu: column.hasMenu
        folderTitle: column.folderTitle
        onMenuWanted: column.menuWanted()
        onNewChatWanted: column.newChatWanted()
        onNewGroupWanted: column.newGroupWanted()
        onListWanted: {
            if (column.isSearching)
                results.focusFirst();
            else
                list.focusList();
        }
        onSearchTextChanged: column.desk.search.text = searchText
    }
    ChatList {
        id: list
        anchors { top: header.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        visible: !column.isSearching
        desk: column.desk
        onWindowWanted: roomId => column.windowWanted(roomId)
        onNewChatWanted: column.newChatWanted()
    }
    SearchResults {
        id: results
        anchors.fill: list
        visible: column.isSearching
        desk: column.desk
        onChosen: header.clearSearch()
    }
}
