// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// Words of the interface: they stand at the leading side, whatever script they are in.
Text {
    color: Theme.text
    font.family: Theme.fontFamily
    font.pixelSize: Theme.font15
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    lineHeight: wrapMode === Text.NoWrap ? 1 : Theme.bodyLineHeight / 1.18 // Text counts in the font's own height
    Accessible.name: text
    Accessible.role: Accessible.StaticText
}
