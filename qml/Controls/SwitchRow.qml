// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Theme

// A choice between on and off: the whole line can be clicked.
T.AbstractButton {
    id: row

    property bool isOn: false
    property string detail: ""
    property string iconName: ""
    signal flipped(bool isOn)

    implicitHeight: Math.max(Theme.lineRowHeight, implicitContentHeight + Theme.space16)
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    focusPolicy: Qt.StrongFocus
    onClicked: flipped(!isOn)
    Keys.onReturnPressed: flipped(!isOn)
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: isOn

    contentItem: RowLayout {
        spacing: Theme.space16
        Icon {
            visible: row.iconName !== ""
            name: row.iconName
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: row.text
                wrapMode: Text.Wrap
                lineHeight: 1
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
        Switch {
            checked: row.isOn
            focusPolicy: Qt.NoFocus
            hoverEnabled: false
            Accessible.ignored: true
            onToggled: {
                checked = Qt.binding(() => row.isOn);
                row.flipped(!row.isOn);
            }
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
