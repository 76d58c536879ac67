// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// Says honestly that not everything is here: the line is down, or loading went wrong.
Rectangle {
    id: hint

    required property bool isPartial
    required property string error
    readonly property bool isShown: isPartial || error !== ""

    signal retried

    visible: isShown
    implicitHeight: isShown ? words.implicitHeight + 2 * Theme.space8 : 0
    color: Theme.warningTint

    Icon {
        id: sign
        anchors { left: parent.left; leftMargin: Theme.space16; verticalCenter: parent.verticalCenter }
        name: hint.error !== "" ? "warning" : "offline"
        size: Theme.icon20
        color: Theme.warningText
    }
    Label {
        id: words
        anchors { left: sign.right; leftMargin: Theme.space12; right: again.left; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
        text: hint.error !== "" ? hint.error : qsTr("You are offline: some messages in between are not on this computer yet.")
        wrapMode: Text.Wrap
        color: Theme.warningText
        font.pixelSize: Theme.font13
        Accessible.role: Accessible.AlertMessage
    }
    LinkButton {
        id: again
        anchors { right: parent.right; rightMargin: Theme.space16; verticalCenter: parent.verticalCenter }
        text: qsTr("Try again")
        onClicked: hint.retried()
    }
}
