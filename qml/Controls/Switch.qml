// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Theme

T.Switch {
    id: control

    implicitWidth: 44
    implicitHeight: 26
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    Accessible.name: text
    Accessible.role: Accessible.CheckBox
    Accessible.checked: checked

    Keys.onReturnPressed: {
        toggle();
        toggled();
    }

    indicator: Rectangle {
        width: 44
        height: 26
        radius: height / 2
        color: control.checked ? Theme.accentFill : "transparent"
        border.width: control.checked ? 0 : 2
        border.color: Theme.fieldBorder

        Rectangle {
            readonly property bool isAtEnd: control.checked !== Theme.isMirrored
            x: isAtEnd ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 18
            radius: 9
            color: control.checked ? Theme.inkOnAccent : Theme.fieldBorder
            Behavior on x {
                NumberAnimation { duration: Theme.motionFast; easing.type: Theme.easing }
            }
        }
        FocusRing {
            isShown: control.visualFocus
            radius: parent.radius + gap
        }
    }
}
