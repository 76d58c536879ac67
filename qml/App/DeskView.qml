// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls
import Suhbat.Chats
import Suhbat.Conversation

// Signed in: folders, chats, the conversation and its details, as many columns as there is room for.
FocusScope {
    id: view

    required property Desk desk
    readonly property Conversation conversation: desk.conversation
    readonly property bool hasRoom: conversation !== null
    readonly property bool isOneColumn: width < Theme.oneColumnBelow
    readonly property bool isListShown: !isOneColumn || !hasRoom
    readonly property bool hasRoomForInfo: width >= Theme.stripWidth + Theme.listMinimum + Theme.conversationMinimum + Theme.infoMinimum
    property bool isInfoOver: false // the details lie over the conversation where they don't fit beside it
    readonly property bool isInfoBeside: hasRoomForInfo && hasRoom && Preferences.infoVisible
    readonly property int infoWidth: Math.round(Math.max(Theme.infoMinimum, Math.min(Theme.infoMaximum, width * 0.26)))
    readonly property int listRoom: width - strip.width - Theme.conversationMinimum - (isInfoBeside ? infoWidth : 0)
    readonly property int listWidth: Math.max(Theme.listMinimum, Math.min(Theme.listMaximum, listRoom, wantedWidth))
    property int wantedWidth: Preferences.listWidth > 0 ? Preferences.listWidth : 320
    property SideDrawer drawer: null // built when it is first asked for
    signal windowWanted(real roomId)
    signal told(string sentence)
    signal closeWanted

    function toggleInfo() {
        if (hasRoomForInfo)
            Preferences.infoVisible = !Preferences.infoVisible;
        else
            isInfoOver = !isInfoOver;
    }
    function openMenu() {
        if (!drawer) {
            drawer = drawerComponent.createObject(view, { desk: desk }) as SideDrawer;
            drawer.newChatWanted.connect(dialogs.newChat);
            drawer.newGroupWanted.connect(dialogs.newGroup);
            drawer.settingsWanted.connect(dialogs.settings);
            drawer.signOutWanted.connect(dialogs.signOut);
        }
        drawer.open();
    }
    function focusSearch() {
        if (!isListShown)
            desk.closeRoom();
        chats.focusSearch();
    }

    focus: true
    onHasRoomChanged: isInfoOver = false
    onHasRoomForInfoChanged: isInfoOver = false
    // What nobody nearer wanted: the last thing that Escape closes is the room.
    Keys.onEscapePressed: {
        if (isInfoOver)
            isInfoOver = false;
        else if (room.closeOne())
            return;
        else if (!chats.clearSearch())
            desk.closeRoom();
    }
    Keys.onPressed: event => event.accepted = room.takeKey(event)

    FolderStrip {
        id: strip
        anchors { top: parent.top; bottom: parent.bottom; left: parent.left }
        width: view.isListShown ? Theme.stripWidth : 0
        visible: view.isListShown
        folders: view.desk.folders
        onMenuWanted: view.openMenu()
        onNewFolderWanted: dialogs.newFolder()
        onRenameWanted: (folderId, name) => dialogs.renameFolder(folderId, name)
    }
    ChatsColumn {
        id: chats
        anchors { top: parent.top; bottom: parent.bottom; left: strip.right }
        width: view.isOneColumn ? view.width - strip.width : view.listWidth
        visible: view.isListShown
        desk: view.desk
        folderTitle: strip.currentTitle
        onWindowWanted: roomId => view.windowWanted(roomId)
        onNewChatWanted: dialogs.newChat()
        onNewGroupWanted: dialogs.newGroup()
    }
    Item {
        id: middle
        anchors { top: parent.top; bottom: parent.bottom; left: view.isOneColumn ? parent.left : chats.right; right: info.left }
        visible: !view.isOneColumn || view.hasRoom

        ConversationView {
            id: room
            anchors.fill: parent
            focus: true
            desk: view.desk
            conversation: view.conversation
            hasBack: view.isOneColumn
            isInfoShown: view.isInfoBeside || view.isInfoOver
            onBackActivated: view.desk.closeRoom()
            onInfoActivated: view.toggleInfo()
        }
    }
    SplitHandle {
        anchors { top: parent.top; bottom: parent.bottom; horizontalCenter: chats.right }
        visible: !view.isOneColumn
        onDragged: by => view.wantedWidth = Math.max(Theme.listMinimum, Math.min(Theme.listMaximum, view.listRoom, view.listWidth + by))
        onDropped: Preferences.listWidth = view.wantedWidth
    }
    Item {
        id: info
        anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
        width: view.isInfoBeside ? view.infoWidth : 0
        InfoLoader {
            anchors.fill: parent
            desk: view.desk
            conversation: view.conversation
            isWanted: view.isInfoBeside
            onClosed: view.toggleInfo()
        }
        Rectangle {
            anchors { top: parent.top; bottom: parent.bottom; left: parent.left }
            visible: view.isInfoBeside
            width: Theme.hairline
            color: Theme.divider
        }
    }
    Rectangle {
        anchors.fill: middle
        visible: view.isInfoOver
        color: Theme.scrim
        TapHandler {
            onTapped: view.isInfoOver = false
        }
        WheelHandler {}
        InfoLoader {
            anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
            width: Math.min(parent.width, Theme.infoMaximum)
            desk: view.desk
            conversation: view.conversation
            isWanted: view.isInfoOver
            onClosed: view.toggleInfo()
        }
    }

    Connections {
        target: view.desk
        function onRoomOpened() {
            room.focusComposer();
        }
    }
    Component {
        id: drawerComponent
        SideDrawer {}
    }
    DeskDialogs {
        id: dialogs
        desk: view.desk
        onTold: sentence => view.told(sentence)
    }
    DeskKeys {
        id: keys
        desk: view.desk
        onJumpWanted: view.focusSearch()
        onFindWanted: {
            if (view.hasRoom)
                room.startSearch();
            else
                view.focusSearch();
        }
        onKeysWanted: dialogs.settings("keys")
        onCloseWanted: view.closeWanted()
    }
}
