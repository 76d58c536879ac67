// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Suhbat.Theme

// The ground of a bubble, with a tail at its sender's side on the last of a run.
Item {
    id: shape

    required property color color
    required property bool hasTail
    required property bool isTailRight
    property color shadow: Theme.bubbleShadow

    Rectangle { // a soft edge below; no layer, no blur
        anchors { fill: parent; topMargin: 1; bottomMargin: -1 }
        radius: body.radius
        color: shape.shadow
    }
    Rectangle {
        id: body
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: shape.color
    }
    Image {
        visible: shape.hasTail
        x: shape.isTailRight ? shape.width - width + 6 : -6
        y: shape.height - height
        width: 22
        height: 20
        mirror: !shape.isTailRight
        LayoutMirroring.enabled: false
        source: visible ? "image://suhbat/patterns/tail?ink=" + String(shape.color).slice(1) : ""
        sourceSize { width: 22 * Screen.devicePixelRatio; height: 20 * Screen.devicePixelRatio }
    }
}
