// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models
import Suhbat.Controls
import Suhbat.Chats
import Suhbat.Settings

// The dialogs of the desk, each built when it is first asked for.
Item {
    id: dialogs

    required property Desk desk
    signal told(string sentence)

    function opened(loader: Loader): QtObject {
        loader.active = true;
        return loader.item;
    }
    function newChat() {
        (opened(chatLoader) as NewChatDialog).open();
    }
    function newGroup() {
        (opened(groupLoader) as NewGroupDialog).open();
    }
    function newFolder() {
        (opened(folderLoader) as FolderDialog).make();
    }
    function renameFolder(folderId: string, name: string) {
        (opened(folderLoader) as FolderDialog).rename(folderId, name);
    }
    function settings(page: string) {
        (opened(settingsLoader) as SettingsDialog).show(page);
    }
    function signOut() {
        desk.session.refreshWaiting();
        (opened(signOutLoader) as SignOutDialog).ask(false);
    }
    function signOutEverywhere() {
        desk.session.refreshWaiting();
        (opened(signOutLoader) as SignOutDialog).ask(true);
    }

    Loader {
        id: chatLoader
        active: false
        sourceComponent: NewChatDialog {
            desk: dialogs.desk
        }
    }
    Loader {
        id: groupLoader
        active: false
        sourceComponent: NewGroupDialog {
            desk: dialogs.desk
        }
    }
    Loader {
        id: folderLoader
        active: false
        sourceComponent: FolderDialog {
            folders: dialogs.desk.folders
        }
    }
    Loader {
        id: settingsLoader
        active: false
        sourceComponent: SettingsDialog {
            desk: dialogs.desk
            onTold: sentence => dialogs.told(sentence)
            onSignOutEverywhereWanted: dialogs.signOutEverywhere()
        }
    }
    Loader {
        id: signOutLoader
        active: false
        sourceComponent: SignOutDialog {
            session: dialogs.desk.session
        }
    }
}
