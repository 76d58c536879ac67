// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls

// One line of what somebody wrote: it reads and stands as its own script does, whatever the interface's side is.
Label {
    required property string words
    required property bool isRtl

    LayoutMirroring.enabled: false
    // A mark in front: what the line begins with (a link, a flag, a name) must not turn it round.
    text: words === "" ? "" : (isRtl ? "\u200F" : "\u200E") + words
    horizontalAlignment: isRtl ? Text.AlignRight : Text.AlignLeft
    Accessible.name: words
}
