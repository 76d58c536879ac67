// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// A ring that fills when the thing beside it is chosen.
Rectangle {
    id: tick

    required property bool isOn

    implicitWidth: 22
    implicitHeight: 22
    radius: 11
    color: isOn ? Theme.accentFill : Theme.surface
    border.width: isOn ? 0 : 2
    border.color: Theme.fieldBorder
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        visible: tick.isOn
        name: "check"
        size: Theme.icon16
        color: Theme.inkOnAccent
    }
}
