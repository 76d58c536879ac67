// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Theme

// Thin, and there only while something moves or the pointer is near.
T.ScrollBar {
    id: bar

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.06
    visible: policy !== T.ScrollBar.AlwaysOff && size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: Theme.textMuted
        opacity: bar.pressed ? 0.8 : bar.active || bar.hovered ? 0.45 : 0
        Behavior on opacity {
            NumberAnimation { duration: Theme.motionSlow; easing.type: Theme.easing }
        }
    }
}
