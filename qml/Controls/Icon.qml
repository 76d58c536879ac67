// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Suhbat.Theme

// One of resources/icons, in one colour. `isDirected` for what turns round in a right-to-left interface: back, reply, send.
Image {
    id: icon

    required property string name
    property color color: Theme.icon
    property int size: Theme.icon24
    property bool isDirected: false

    readonly property string side: isDirected && Theme.isMirrored ? "&mirror" : ""

    width: size
    height: size
    source: name === "" ? "" : "image://suhbat/icons/" + name + "?ink=" + String(color).slice(1) + side
    sourceSize { width: size * Screen.devicePixelRatio; height: size * Screen.devicePixelRatio }
    mirror: false
    smooth: false
    Accessible.ignored: true
}
