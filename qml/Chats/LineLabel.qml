// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme
import Suhbat.Controls

// One line whose letters stand on the same height whatever script they are in: Arabic fonts reach further up and down.
Item {
    id: line

    property alias text: words.text
    property alias color: words.color
    property alias font: words.font
    property int size: Theme.font15

    implicitWidth: Math.ceil(words.implicitWidth)
    implicitHeight: Math.round(size * Theme.bodyLineHeight)
    Accessible.ignored: true

    Label {
        id: words
        width: parent.width
        y: Math.round(line.size * 1.07 - baselineOffset)
        font.pixelSize: line.size
        verticalAlignment: Text.AlignTop
        Accessible.ignored: true
    }
}
