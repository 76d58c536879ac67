// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Models

// For how long a room is silent.
MenuPopup {
    id: menu

    required property Conversation conversation

    iconName: "mute"
    title: conversation.isMuted ? qsTr("Mute for another time") : qsTr("Mute")

    MenuEntry {
        text: qsTr("For one hour")
        onTriggered: menu.conversation.setMuted(60)
    }
    MenuEntry {
        text: qsTr("For eight hours")
        onTriggered: menu.conversation.setMuted(8 * 60)
    }
    MenuEntry {
        text: qsTr("For a week")
        onTriggered: menu.conversation.setMuted(7 * 24 * 60)
    }
    MenuEntry {
        text: qsTr("For ever")
        onTriggered: menu.conversation.setMuted(-1)
    }
}
