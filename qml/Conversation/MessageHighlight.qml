// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// "Here it is": comes in half a second and goes in three.
Rectangle {
    id: light

    required property bool isWanted

    function reset() {
        glow.stop();
        opacity = 0;
    }

    color: Theme.messageHighlight
    opacity: 0
    visible: opacity > 0
    onIsWantedChanged: if (isWanted) glow.restart()
    Component.onCompleted: if (isWanted) glow.start()

    SequentialAnimation {
        id: glow
        NumberAnimation {
            target: light
            property: "opacity"
            to: 1
            duration: Theme.highlightIn
            easing.type: Theme.easing
        }
        NumberAnimation {
            target: light
            property: "opacity"
            to: 0
            duration: Theme.highlightOut
            easing.type: Easing.InQuad
        }
    }
}
