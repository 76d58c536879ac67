// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Theme

// A round button with a sign: `text` is what screen readers say and what its tooltip shows.
T.AbstractButton {
    id: button

    required property string iconName
    property color color: Theme.icon
    property color colorOn: Theme.accentText
    property int iconSize: Theme.icon24
    property bool isDirected: false
    property string shortcutText: ""
    property bool isUsed: false // pressed since the pointer or the keys came: no tooltip over the menu it opened

    implicitWidth: Theme.buttonSize
    implicitHeight: Theme.buttonSize
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.4
    Accessible.name: text
    Accessible.role: Accessible.Button

    onPressed: isUsed = true
    onHoveredChanged: isUsed = false
    onVisualFocusChanged: isUsed = false
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            size: button.iconSize
            isDirected: button.isDirected
            color: button.checked ? button.colorOn : button.color
        }
    }
    background: Rectangle {
        radius: height / 2
        color: button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        FocusRing {
            isShown: button.visualFocus
            gap: 0
            radius: height / 2
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    Tooltip {
        text: button.shortcutText === "" ? button.text : qsTr("%1 (%2)").arg(button.text).arg(button.shortcutText)
        isWanted: (button.hovered || button.visualFocus) && !button.isUsed && button.text !== ""
    }
}
