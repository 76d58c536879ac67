// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Theme

// One of several choices, a line each.
T.AbstractButton {
    id: row

    property bool isChosen: false
    property string detail: ""

    implicitHeight: Math.max(Theme.lineRowHeight, implicitContentHeight + Theme.space12)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: isChosen

    contentItem: RowLayout {
        spacing: Theme.space16
        Rectangle {
            implicitWidth: 20
            implicitHeight: 20
            radius: 10
            color: "transparent"
            border.width: 2
            border.color: row.isChosen ? Theme.accent : Theme.fieldBorder
            Rectangle {
                anchors.centerIn: parent
                visible: row.isChosen
                width: 10
                height: 10
                radius: 5
                color: Theme.accent
            }
        }
        Label {
            Layout.fillWidth: true
            text: row.text
        }
        Label {
            visible: text !== ""
            text: row.detail
            color: Theme.textMuted
            font.pixelSize: Theme.font13
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
        FocusRing {
            isShown: row.visualFocus
            gap: 0
            radius: Theme.radius
        }
    }
}
