// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// Shown around what has the keyboard.
Rectangle {
    required property bool isShown
    property int gap: 2

    anchors.fill: parent
    anchors.margins: -gap
    visible: isShown
    color: "transparent"
    radius: Theme.radiusSmall + gap
    border.width: 2
    border.color: Theme.focus
    Accessible.ignored: true
}
