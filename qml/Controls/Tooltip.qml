// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// Put into what it explains. Nothing is built before the pointer has rested there.
Item {
    id: host

    property string text: ""
    property bool isWanted: false

    anchors.fill: parent
    Accessible.ignored: true
    onIsWantedChanged: if (!isWanted) loader.source = ""

    Timer {
        running: host.isWanted
        interval: Theme.tooltipDelay
        onTriggered: loader.setSource("TooltipPopup.qml", { parent: host, text: host.text })
    }
    Loader {
        id: loader
    }
}
