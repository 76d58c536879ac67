// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Models

// What can be done with the open room.
MenuPopup {
    id: menu

    required property Conversation conversation

    signal infoAsked
    signal searchAsked
    signal dateAsked
    signal leaveAsked
    signal blockAsked

    MenuEntry {
        text: qsTr("Details")
        iconName: "info"
        onTriggered: menu.infoAsked()
    }
    MenuEntry {
        text: qsTr("Search in this room")
        iconName: "search"
        onTriggered: menu.searchAsked()
    }
    MenuEntry {
        text: qsTr("Jump to a date")
        iconName: "calendar"
        onTriggered: menu.dateAsked()
    }
    MenuLine {
    }
    MenuEntry {
        text: menu.conversation.isPinned ? qsTr("Unpin") : qsTr("Pin to the top")
        iconName: menu.conversation.isPinned ? "unpin" : "pin"
        onTriggered: menu.conversation.setPinned(!menu.conversation.isPinned)
    }
    MenuEntry {
        visible: menu.conversation.isMuted
        text: qsTr("Unmute")
        iconName: "unmute"
        onTriggered: menu.conversation.setMuted(0)
    }
    MuteMenu {
        conversation: menu.conversation
    }
    MenuEntry {
        text: menu.conversation.isArchived ? qsTr("Take out of the archive") : qsTr("Archive")
        iconName: menu.conversation.isArchived ? "unarchive" : "archive"
        onTriggered: menu.conversation.setArchived(!menu.conversation.isArchived)
    }
    MenuLine {
        visible: menu.conversation.canLeave || menu.conversation.canBlock
    }
    MenuEntry {
        visible: menu.conversation.canBlock
        text: menu.conversation.isBlocked ? qsTr("Unblock") : qsTr("Block")
        iconName: "block"
        isDanger: !menu.conversation.isBlocked
        onTriggered: menu.conversation.isBlocked ? menu.conversation.block(false) : menu.blockAsked()
    }
    MenuEntry {
        visible: menu.conversation.canLeave
        text: qsTr("Leave the group")
        iconName: "logout"
        isDirected: true
        isDanger: true
        onTriggered: menu.leaveAsked()
    }
}
