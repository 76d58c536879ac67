// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// The upper part of the details: face, name, notifications, pinned messages, and the way to new members.
ColumnLayout {
    id: head

    readonly property RoomListBase list: ListView.view as RoomListBase
    readonly property Conversation conversation: list ? list.conversation : null

    width: list ? list.width : 0
    spacing: 0

    Avatar {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space24
        size: Theme.avatarLarge
        initials: head.conversation.initials
        colorIndex: head.conversation.colorIndex
        icon: head.conversation.kind === "saved" ? "bookmark" : ""
        isOnline: head.conversation.isOnline
        ground: Theme.surface
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        Layout.leftMargin: Theme.space16
        Layout.rightMargin: Theme.space16
        text: head.conversation.title
        font.pixelSize: Theme.font20
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        lineHeight: 1.15
        Accessible.role: Accessible.Heading
    }
    Label {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space16
        Layout.rightMargin: Theme.space16
        text: head.conversation.subtitle
        color: head.conversation.isOnline || head.conversation.subtitleIsTyping ? Theme.accentText : Theme.textMuted
        font.pixelSize: Theme.font13
        horizontalAlignment: Text.AlignHCenter
    }
    Item {
        implicitHeight: Theme.space16
    }
    ListRow {
        Layout.fillWidth: true
        visible: head.conversation.otherUsername !== ""
        iconName: "at"
        text: "\u2066" + head.conversation.otherUsername + "\u2069"
        detail: qsTr("Username")
    }
    SwitchRow {
        Layout.fillWidth: true
        visible: head.conversation.kind !== "saved"
        iconName: head.conversation.isMuted ? "mute" : "bell"
        text: qsTr("Notifications")
        isOn: !head.conversation.isMuted
        onFlipped: isOn => head.conversation.setMuted(isOn ? 0 : -1)
    }
    ListRow {
        Layout.fillWidth: true
        visible: head.conversation.canRename
        iconName: "edit"
        text: qsTr("Rename the group")
        onClicked: head.list.renameAsked()
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: head.conversation.pins.count > 0
        text: qsTr("Pinned messages")
    }
    Repeater {
        model: head.conversation.pins
        delegate: PinnedRow {
            Layout.fillWidth: true
            onClicked: head.conversation.jumpTo(messageId)
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: head.conversation.kind === "group"
        text: Preferences.withDigits(qsTr("%n member(s)", "", head.conversation.memberCount))
    }
    ListRow {
        Layout.fillWidth: true
        visible: head.conversation.canAddMembers
        iconName: "add-person"
        text: qsTr("Add members")
        onClicked: head.list.addAsked()
    }
}
