// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

T.AbstractButton {
    id: button

    required property color dot
    property bool isDefault: false
    readonly property bool isChosen: isDefault ? Preferences.accent === "" : Preferences.accent === String(dot)

    implicitWidth: 36
    implicitHeight: 36
    focusPolicy: Qt.StrongFocus
    onClicked: Preferences.accent = isDefault ? "" : String(dot)
    Keys.onReturnPressed: clicked()
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: isChosen

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: 28
            height: 28
            radius: 14
            color: button.dot
            Icon {
                anchors.centerIn: parent
                visible: button.isChosen
                name: "check"
                size: Theme.icon20
                color: Theme.inkOnAvatar
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: "transparent"
        border.width: button.isChosen ? 2 : 0
        border.color: button.dot
        FocusRing {
            isShown: button.visualFocus
            radius: parent.radius + gap
        }
    }
    Tooltip {
        text: button.text
        isWanted: button.hovered
    }
}
