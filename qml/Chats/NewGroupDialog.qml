// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// A name, and who is in it.
Dialog {
    id: dialog

    required property Desk desk

    title: qsTr("New group")
    acceptText: qsTr("Create")
    canAccept: nameField.text.trim() !== ""
    firstFocus: nameField
    onAboutToShow: {
        nameField.clear();
        picker.searchField.clear();
        desk.people.open();
    }
    onConfirmed: desk.createGroup(nameField.text.trim(), desk.people.selectedIds)

    FormField {
        Layout.fillWidth: true
        label: qsTr("Name of the group")
        field: TextField {
            id: nameField
            maximumLength: 100
        }
    }
    Label {
        Layout.fillWidth: true
        text: dialog.desk.people.selectedCount > 0 ? Preferences.withDigits(qsTr("%n member(s) chosen", "", dialog.desk.people.selectedCount)) : qsTr("Choose who is in it; you can add more later.")
        color: Theme.textMuted
        font.pixelSize: Theme.font13
        wrapMode: Text.Wrap
    }
    PeoplePicker {
        id: picker
        Layout.fillWidth: true
        Layout.fillHeight: true
        people: dialog.desk.people
        hasChoice: true
    }
}
