// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// The day one scrolls through; goes a second after one stops. A click leads to another day.
ServicePill {
    id: pill

    required property bool isMoving
    property bool isCovered: false // the day's own line stands there
    property bool isShown: false

    signal activated

    function stir() {
        if (isMoving)
            rest.stop();
        else
            rest.restart();
        isShown = true;
    }

    opacity: isShown && !isCovered && text !== "" ? 1 : 0
    visible: opacity > 0
    onIsMovingChanged: stir()
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1. Jump to a date").arg(text)
    Accessible.onPressAction: activated()

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Theme.easing
        }
    }
    Timer {
        id: rest
        interval: Theme.floatingDateTime
        onTriggered: if (area.containsMouse) restart(); else pill.isShown = false
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: pill.activated()
    }
}
