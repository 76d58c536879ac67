// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// One emoji to choose.
Item {
    id: cell

    required property string emoji
    required property string name
    property bool isCurrent: false

    signal chosen

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: chosen()

    Rectangle {
        anchors { fill: parent; margins: 1 }
        radius: Theme.radiusSmall
        color: area.containsMouse ? Theme.hover : "transparent"
        FocusRing {
            isShown: cell.isCurrent
            gap: 0
        }
    }
    Text {
        anchors.centerIn: parent
        text: cell.emoji
        textFormat: Text.PlainText
        font.pixelSize: 24
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: cell.chosen()
    }
    Tooltip {
        text: cell.name
        isWanted: area.containsMouse
    }
}
