// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Models
import Suhbat.Controls

// Choose somebody, and the conversation opens.
Dialog {
    id: dialog

    required property Desk desk

    title: qsTr("New chat")
    firstFocus: picker.searchField
    onAboutToShow: {
        picker.searchField.clear();
        desk.people.open();
    }

    PeoplePicker {
        id: picker
        Layout.fillWidth: true
        Layout.fillHeight: true
        people: dialog.desk.people
        onChosen: userId => {
            dialog.close();
            dialog.desk.openDirect(userId);
        }
    }
}
