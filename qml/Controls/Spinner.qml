// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Suhbat.Theme

// Turns only while it can be seen.
Item {
    id: spinner

    property int size: Theme.icon24
    property color color: Theme.accent

    readonly property bool isTurning: visible && enabled && opacity > 0 && Window.visibility !== Window.Hidden && Window.visibility !== Window.Minimized

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Working")

    Icon {
        id: ring
        name: "spinner"
        size: spinner.size
        color: spinner.color
        smooth: true
        RotationAnimator on rotation {
            running: spinner.isTurning
            from: 0
            to: 360
            duration: 900
            loops: Animation.Infinite
        }
    }
}
