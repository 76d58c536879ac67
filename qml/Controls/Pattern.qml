// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// A quiet girih of stars and crosses, for behind a conversation.
Image {
    opacity: Theme.patternOpacity
    fillMode: Image.Tile
    horizontalAlignment: Image.AlignLeft
    verticalAlignment: Image.AlignTop
    source: "image://suhbat/patterns/girih?ink=" + String(Theme.text).slice(1)
    sourceSize { width: 96; height: 96 }
    Accessible.ignored: true
}
