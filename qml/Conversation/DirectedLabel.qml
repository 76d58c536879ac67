// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// One line of what somebody wrote: it reads and stands as its own script does, whatever the interface's side is, and its
// letters stand on the same height in every script.
Item {
    id: line

    required property string words
    required property bool isRtl
    property int size: Theme.font13
    property alias color: label.color

    implicitWidth: Math.ceil(label.implicitWidth)
    implicitHeight: Math.round(size * Theme.bodyLineHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Label {
        id: label
        width: parent.width
        y: Math.round(line.size * 1.07 - baselineOffset)
        LayoutMirroring.enabled: false
        // A mark in front: what the line begins with (a link, a flag, a name) must not turn it round.
        text: line.words === "" ? "" : (line.isRtl ? "\u200F" : "\u200E") + line.words
        horizontalAlignment: line.isRtl ? Text.AlignRight : Text.AlignLeft
        verticalAlignment: Text.AlignTop
        font.pixelSize: line.size
        Accessible.ignored: true
    }
}
