// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Suhbat.Theme

// What floats above the rest: a soft shadow of three rings, for there are no effects here.
Item {
    id: card

    property int radius: Theme.radius
    property color color: Theme.surface

    Repeater {
        model: 3
        Rectangle {
            required property int index
            anchors.fill: parent
            anchors.margins: -(index + 1) * 2
            anchors.topMargin: -index
            anchors.bottomMargin: -(index + 1) * 2 - 2
            radius: card.radius + (index + 1) * 2
            color: Theme.shadow
            opacity: 0.34 - index * 0.09
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: card.radius
        color: card.color
        border.width: Theme.isNight ? 1 : 0
        border.color: Theme.divider
    }
}
