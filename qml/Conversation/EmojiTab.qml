// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Theme

// A category of the emoji panel.
T.AbstractButton {
    id: tab
    required property var modelData
    property bool isCurrent: false

    implicitHeight: 34
    focusPolicy: Qt.TabFocus
    text: modelData.name
    Accessible.name: text
    Accessible.role: Accessible.PageTab
    Accessible.selected: isCurrent
    Keys.onReturnPressed: clicked()
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: tab.modelData.category === "recent"
            name: "clock"
            size: Theme.icon20
            color: tab.isCurrent ? Theme.accentText : Theme.icon
        }
        Text {
            anchors.centerIn: parent
            visible: tab.modelData.category !== "recent"
            text: tab.modelData.emoji
            textFormat: Text.PlainText
            font.pixelSize: Theme.font17
            opacity: tab.isCurrent || tab.hovered ? 1 : 0.6
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: tab.isCurrent ? Theme.listSelected : tab.hovered ? Theme.hover : "transparent"
        FocusRing {
            isShown: tab.visualFocus
            gap: 0
        }
    }
    Tooltip {
        text: tab.text
        isWanted: tab.hovered
    }
}
