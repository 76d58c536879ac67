// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Chats
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// What is being answered or edited; a click leads to it, the cross lets it go.
Item {
    id: banner

    required property Composer composer
    readonly property bool isEdit: composer.mode === Composer.Edit
    readonly property color ink: isEdit ? Theme.accentText : Theme.nameColor(composer.replyColor)

    signal activated

    implicitHeight: visible ? Math.round(52 * Math.max(1, Theme.textScale)) : 0

    Icon {
        id: sign
        anchors { left: parent.left; leftMargin: Theme.space16; verticalCenter: parent.verticalCenter }
        name: banner.isEdit ? "edit" : "reply"
        isDirected: !banner.isEdit
        color: Theme.accentText
    }
    Rectangle {
        id: bar
        anchors { left: sign.right; leftMargin: Theme.space12; top: parent.top; topMargin: Theme.space8; bottom: parent.bottom; bottomMargin: Theme.space4 }
        width: 3
        radius: 1.5
        color: banner.ink
    }
    LineLabel {
        id: title
        anchors { left: bar.right; leftMargin: Theme.space8; right: cross.left; rightMargin: Theme.space8; top: bar.top }
        text: banner.isEdit ? qsTr("Edit the message") : qsTr("Reply to %1").arg(banner.composer.replySender)
        color: banner.ink
        size: Theme.font13
        font.weight: Font.DemiBold
    }
    DirectedLabel {
        anchors { left: title.left; right: title.right; bottom: bar.bottom }
        words: banner.composer.replyExcerpt
        isRtl: banner.composer.replyIsRtl
        color: Theme.textMuted
        size: Theme.font13
    }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.PointingHandCursor
        onClicked: banner.activated()
    }
    IconButton {
        id: cross
        anchors { right: parent.right; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
        iconName: "close"
        iconSize: Theme.icon20
        text: banner.isEdit ? qsTr("Stop editing") : qsTr("Do not reply")
        onClicked: banner.composer.cancel()
    }
}
