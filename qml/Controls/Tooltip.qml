// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Theme

// Put into what it explains. Nothing is built before the pointer has rested there.
Item {
    id: host

    property string text: ""
    property bool isWanted: false

    anchors.fill: parent
    Accessible.ignored: true

    Timer {
        running: host.isWanted
        interval: Theme.tooltipDelay
        onTriggered: loader.active = true
    }
    onIsWantedChanged: if (!isWanted) loader.active = false
    Loader {
        id: loader
        active: false
        sourceComponent: T.Popup {
            parent: host
            x: Math.round((host.width - width) / 2)
            y: host.height + Theme.space4
            margins: Theme.space8
            padding: Theme.space8
            topPadding: Theme.space4
            bottomPadding: Theme.space4
            closePolicy: T.Popup.NoAutoClose
            implicitWidth: Math.min(320, contentWidth + leftPadding + rightPadding)
            implicitHeight: contentHeight + topPadding + bottomPadding
            contentWidth: words.implicitWidth
            contentHeight: words.implicitHeight
            Component.onCompleted: open()
            contentItem: Text {
                id: words
                text: host.text
                textFormat: Text.PlainText
                color: Theme.inkOnTooltip
                font.family: Theme.fontFamily
                font.pixelSize: Theme.font13
            }
            background: Rectangle {
                radius: Theme.radiusSmall
                color: Theme.tooltip
            }
        }
    }
}
