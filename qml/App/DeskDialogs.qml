// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models
import Suhbat.Chats
import Suhbat.Settings

// The dialogs of the desk, each built when it is first asked for.
Item {
    id: dialogs

    required property Desk desk
    property NewChatDialog chatDialog: null
    property NewGroupDialog groupDialog: null
    property FolderDialog folderDialog: null
    property SettingsDialog settingsDialog: null
    property SignOutDialog signOutDialog: null
    signal told(string sentence)

    function newChat() {
        if (!chatDialog)
            chatDialog = chatComponent.createObject(dialogs, { desk: desk }) as NewChatDialog;
        chatDialog.open();
    }
    function newGroup() {
        if (!groupDialog)
            groupDialog = groupComponent.createObject(dialogs, { desk: desk }) as NewGroupDialog;
        groupDialog.open();
    }
    function folders(): FolderDialog {
        if (!folderDialog)
            folderDialog = folderComponent.createObject(dialogs, { folders: desk.folders }) as FolderDialog;
        return folderDialog;
    }
    function newFolder() {
        folders().make();
    }
    function renameFolder(folderId: string, name: string) {
        folders().rename(folderId, name);
    }
    function settings(page: string) {
        if (!settingsDialog) {
            settingsDialog = settingsComponent.createObject(dialogs, { desk: desk }) as SettingsDialog;
            settingsDialog.told.connect(dialogs.told);
            settingsDialog.signOutEverywhereWanted.connect(dialogs.signOutEverywhere);
        }
        settingsDialog.show(page);
    }
    function askToSignOut(isEverywhere: bool) {
        if (!signOutDialog)
            signOutDialog = signOutComponent.createObject(dialogs, { session: desk.session }) as SignOutDialog;
        desk.session.refreshWaiting();
        signOutDialog.ask(isEverywhere);
    }
    function signOut() {
        askToSignOut(false);
    }
    function signOutEverywhere() {
        askToSignOut(true);
    }

    Component {
        id: chatComponent
        NewChatDialog {}
    }
    Component {
        id: groupComponent
        NewGroupDialog {}
    }
    Component {
        id: folderComponent
        FolderDialog {}
    }
    Component {
        id: settingsComponent
        SettingsDialog {}
    }
    Component {
        id: signOutComponent
        SignOutDialog {}
    }
}
