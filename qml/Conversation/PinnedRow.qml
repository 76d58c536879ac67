// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Chats
import Suhbat.Controls
import Suhbat.Theme

// A pinned message in the details; a click leads to it.
T.AbstractButton {
    id: row

    required property double messageId
    required property string sender
    required property string excerpt
    required property bool isRtl

    implicitHeight: column.implicitHeight + 2 * Theme.space8
    focusPolicy: Qt.StrongFocus
    text: excerpt
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Pinned message from %1: %2").arg(sender).arg(excerpt)
    Keys.onReturnPressed: clicked()

    Icon {
        id: sign
        anchors { left: parent.left; leftMargin: Theme.space16; verticalCenter: parent.verticalCenter }
        name: "pin"
    }
    Column {
        id: column
        anchors { left: sign.right; leftMargin: Theme.space16; right: parent.right; rightMargin: Theme.space16; verticalCenter: parent.verticalCenter }
        LineLabel {
            width: parent.width
            text: row.sender
            color: Theme.textMuted
            size: Theme.font13
        }
        DirectedLabel {
            width: parent.width
            size: Theme.font15
            words: row.excerpt
            isRtl: row.isRtl
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
