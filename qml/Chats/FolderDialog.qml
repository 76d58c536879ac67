// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Models
import Suhbat.Controls

// The name of a folder of one's own, new or known.
Dialog {
    id: dialog

    required property FolderModel folders
    property string folderId: ""

    function make() {
        folderId = "";
        nameField.clear();
        open();
    }
    function rename(id: string, name: string) {
        folderId = id;
        nameField.text = name;
        nameField.selectAll();
        open();
    }

    title: folderId === "" ? qsTr("New folder") : qsTr("Rename the folder")
    acceptText: folderId === "" ? qsTr("Create") : qsTr("Rename")
    canAccept: nameField.text.trim() !== ""
    firstFocus: nameField
    onConfirmed: {
        if (folderId === "")
            folders.addFolder(nameField.text.trim(), []);
        else
            folders.renameFolder(folderId, nameField.text.trim());
    }

    FormField {
        Layout.fillWidth: true
        label: qsTr("Name")
        hint: qsTr("Put chats into it from their menu in the list.")
        field: TextField {
            id: nameField
            maximumLength: 32
        }
    }
}
