// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Suhbat.Theme

// One of resources/illustrations in the colours of the theme.
Image {
    id: drawing

    required property string name

    function hex(color: color): string {
        return String(color).slice(1);
    }

    width: 200
    height: 150
    source: "image://suhbat/illustrations/" + name + "?ink=" + hex(Theme.icon) + "&accent=" + hex(Theme.accent) + "&soft=" + hex(Theme.isNight ? Theme.accentTint : Theme.bubbleOwn) + "&ground=" + hex(Theme.surface)
    sourceSize { width: drawing.width * Screen.devicePixelRatio; height: drawing.height * Screen.devicePixelRatio }
    mirror: false
    Accessible.ignored: true
}
