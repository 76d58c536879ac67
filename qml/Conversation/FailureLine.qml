// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// Why it did not go out, and what can be done about it.
Column {
    id: line

    required property MessageRoles message

    spacing: Theme.space4

    Label {
        width: parent.width
        text: line.message.failure === "" ? qsTr("This message could not be sent.") : line.message.failure
        wrapMode: Text.Wrap
        color: Theme.danger
        font.pixelSize: Theme.font13
    }
    Row {
        spacing: Theme.space16
        LinkButton {
            text: qsTr("Try again")
            onClicked: line.message.retried()
        }
        LinkButton {
            text: qsTr("Delete")
            ink: Theme.danger
            onClicked: line.message.cancelled()
        }
    }
}
