// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Chats
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// The questions that the details and the room's menu ask.
Item {
    id: dialogs

    required property Conversation conversation
    required property Desk desk

    function rename() {
        nameField.text = conversation.title;
        naming.open();
    }
    function add() {
        desk.people.open();
        adding.open();
    }
    function askLeave() {
        leaving.open();
    }
    function askBlock() {
        blocking.open();
    }
    function askRemove(userId: double, name: string) {
        removing.userId = userId;
        removing.name = name;
        removing.open();
    }

    Dialog {
        id: naming
        title: qsTr("Rename the group")
        acceptText: qsTr("Save")
        canAccept: nameField.text.trim() !== ""
        firstFocus: nameField
        onConfirmed: dialogs.conversation.rename(nameField.text.trim())
        FormField {
            Layout.fillWidth: true
            label: qsTr("Name of the group")
            field: TextField {
                id: nameField
                maximumLength: 100
            }
        }
    }
    Dialog {
        id: adding
        title: qsTr("Add members")
        acceptText: qsTr("Add")
        canAccept: dialogs.desk.people.selectedCount > 0
        firstFocus: picker.searchField
        onAboutToShow: picker.searchField.clear()
        onConfirmed: dialogs.conversation.addMembers(dialogs.desk.people.selectedIds)
        PeoplePicker {
            id: picker
            Layout.fillWidth: true
            Layout.fillHeight: true
            people: dialogs.desk.people
            hasChoice: true
        }
    }
    ConfirmDialog {
        id: leaving
        title: qsTr("Leave “%1”?").arg(dialogs.conversation.title)
        sentence: qsTr("You will not receive its messages any more. An admin of the group can add you again.")
        acceptText: qsTr("Leave")
        isDanger: true
        onConfirmed: dialogs.conversation.leave()
    }
    ConfirmDialog {
        id: blocking
        title: qsTr("Block %1?").arg(dialogs.conversation.title)
        sentence: qsTr("They will not be able to write to you. You can unblock them at any time.")
        acceptText: qsTr("Block")
        isDanger: true
        onConfirmed: dialogs.conversation.block(true)
    }
    ConfirmDialog {
        id: removing
        property double userId: 0
        property string name: ""
        title: qsTr("Remove %1?").arg(name)
        sentence: qsTr("They will not receive this group's messages any more.")
        acceptText: qsTr("Remove")
        isDanger: true
        onConfirmed: dialogs.conversation.removeMember(userId)
    }
}
