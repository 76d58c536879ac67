// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Theme

// The two buttons of a dialog.
Item {
    id: foot

    required property string acceptText
    required property string rejectText
    required property bool canAccept
    required property bool isDanger
    required property bool isBusy
    signal agreed
    signal refused

    implicitHeight: visible ? Theme.controlHeight + Theme.space16 : 0
    visible: acceptText !== "" || rejectText !== ""

    RowLayout {
        anchors { right: parent.right; top: parent.top; rightMargin: Theme.space24 }
        spacing: Theme.space8
        Button {
            visible: foot.rejectText !== ""
            text: foot.rejectText
            enabled: !foot.isBusy
            onClicked: foot.refused()
        }
        Button {
            visible: foot.acceptText !== ""
            text: foot.acceptText
            kind: foot.isDanger ? Button.Danger : Button.Primary
            enabled: foot.canAccept && !foot.isBusy
            isBusy: foot.isBusy
            onClicked: foot.agreed()
        }
    }
}
