// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// One day of a month.
Item {
    id: cell

    required property int index
    required property string text
    required property string name
    required property bool isInMonth
    required property bool isToday
    required property bool isChosen
    required property bool isPossible
    property bool hasKeys: false

    signal activated

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: activated()

    Rectangle {
        anchors { fill: parent; margins: 2 }
        radius: width / 2
        color: cell.isChosen ? Theme.accentFill : area.containsMouse && cell.isPossible ? Theme.hover : "transparent"
        border.width: cell.isToday && !cell.isChosen ? 1.5 : 0
        border.color: Theme.accent
        FocusRing {
            isShown: cell.hasKeys
            gap: 0
            radius: width / 2
        }
    }
    Text {
        anchors.centerIn: parent
        text: cell.text
        textFormat: Text.PlainText
        color: cell.isChosen ? Theme.inkOnAccent : cell.isInMonth ? Theme.text : Theme.textMuted
        opacity: cell.isPossible ? 1 : 0.4
        font.family: Theme.fontFamily
        font.pixelSize: Theme.font13
        font.weight: cell.isToday ? Font.DemiBold : Font.Normal
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        onClicked: cell.activated()
    }
}
