// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Theme

// A line that leads somewhere: sign, words, a value at the end.
T.AbstractButton {
    id: row

    property string iconName: ""
    property string detail: ""
    property string value: ""
    property bool isDanger: false
    property bool isCurrent: false
    property bool leadsOn: false

    implicitHeight: Math.max(Theme.lineRowHeight, implicitContentHeight + Theme.space12)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail !== "" ? detail : value

    contentItem: RowLayout {
        spacing: Theme.space16
        Icon {
            visible: row.iconName !== ""
            name: row.iconName
            color: row.isDanger ? Theme.danger : row.isCurrent ? Theme.accentText : Theme.icon
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: row.text
                color: row.isDanger ? Theme.danger : row.isCurrent ? Theme.accentText : Theme.text
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.detail
                color: Theme.textMuted
                font.pixelSize: Theme.font13
                wrapMode: Text.Wrap
            }
        }
        Label {
            visible: text !== ""
            Layout.maximumWidth: row.width / 2
            text: row.value
            color: Theme.accentText
        }
        Icon {
            visible: row.leadsOn
            name: "chevron-right"
            isDirected: true
            size: Theme.icon20
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.isCurrent ? Theme.listSelected : row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
        FocusRing {
            isShown: row.visualFocus
            gap: 0
            radius: Theme.radius
        }
    }
}
