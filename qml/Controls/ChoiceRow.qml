// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Suhbat.Theme

// A few short choices side by side; they wrap where it is narrow.
Item {
    id: row

    property string label: ""
    property string chosen: ""
    property var options: [] // [{value, text}]
    signal picked(string value)

    implicitHeight: flow.implicitHeight + Theme.space16
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Flow {
        id: flow
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.space16; rightMargin: Theme.space16; verticalCenter: parent.verticalCenter }
        spacing: Theme.space8
        Repeater {
            model: row.options
            T.AbstractButton {
                id: pill
                required property var modelData
                readonly property bool isChosen: modelData.value === row.chosen
                implicitWidth: implicitContentWidth + 2 * Theme.space16
                implicitHeight: Math.round(34 * Math.max(1, Theme.textScale))
                focusPolicy: Qt.StrongFocus
                text: modelData.text
                onClicked: row.picked(modelData.value)
                Keys.onReturnPressed: clicked()
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: isChosen
                contentItem: Text {
                    text: pill.text
                    textFormat: Text.PlainText
                    font.family: Theme.fontFamily
                    font.pixelSize: Theme.font15
                    font.weight: pill.isChosen ? Font.DemiBold : Font.Normal
                    color: pill.isChosen ? Theme.accentText : Theme.text
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                background: Rectangle {
                    radius: height / 2
                    color: pill.isChosen ? Theme.listSelected : pill.hovered ? Theme.hover : "transparent"
                    border.width: pill.isChosen ? 2 : 1
                    border.color: pill.isChosen ? Theme.accent : Theme.fieldBorder
                    FocusRing {
                        isShown: pill.visualFocus
                        radius: parent.radius + gap
                    }
                }
            }
        }
    }
}
