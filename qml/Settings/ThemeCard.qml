// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// A theme as a small picture of a talk.
T.AbstractButton {
    id: card

    required property string theme
    readonly property bool isChosen: Preferences.theme === theme

    text: theme === "day" ? qsTr("Day") : theme === "night" ? qsTr("Night") : qsTr("System")
    implicitHeight: 84 + Theme.font15 + Theme.space16
    focusPolicy: Qt.StrongFocus
    onClicked: Preferences.theme = theme
    Keys.onReturnPressed: clicked()
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: isChosen

    component Half: Rectangle {
        id: half
        property list<color> colors
        clip: true
        color: colors[0]
        Rectangle {
            x: 10; y: 12; width: 54; height: 20; radius: 8
            color: half.colors[1]
            Rectangle { x: 8; y: 8; width: 36; height: 3; radius: 1.5; color: half.colors[3] }
        }
        Rectangle {
            x: 40; y: 40; width: 72; height: 28; radius: 8
            color: half.colors[2]
            Rectangle { x: 8; y: 8; width: 52; height: 3; radius: 1.5; color: half.colors[3] }
            Rectangle { x: 8; y: 16; width: 34; height: 3; radius: 1.5; color: half.colors[3] }
        }
    }
    contentItem: Column {
        spacing: Theme.space4
        Half {
            width: parent.width
            height: 80
            radius: Theme.radius
            colors: card.theme === "night" ? Theme.nightPreview : Theme.dayPreview
            Half {
                visible: card.theme === "system"
                anchors { left: parent.left; leftMargin: parent.width / 2; right: parent.right }
                height: 80
                radius: Theme.radius
                colors: Theme.nightPreview
            }
            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: "transparent"
                border.width: card.isChosen ? 2 : 1
                border.color: card.isChosen ? Theme.accent : Theme.divider
            }
        }
        Text {
            width: parent.width
            text: card.text
            textFormat: Text.PlainText
            color: card.isChosen ? Theme.accentText : Theme.text
            font.family: Theme.fontFamily
            font.pixelSize: Theme.font13
            font.weight: card.isChosen ? Font.DemiBold : Font.Normal
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
        }
    }
    background: Item {
        FocusRing {
            isShown: card.visualFocus
            radius: Theme.radius + gap
        }
    }
}
