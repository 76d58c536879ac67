// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls

// What can be done about somebody in a group.
MenuPopup {
    id: menu

    required property bool isMe
    required property bool isAdmin
    required property bool canRemove
    required property bool canPromote

    signal writeAsked
    signal promoted(bool isAdmin)
    signal removeAsked

    MenuEntry {
        visible: !menu.isMe
        text: qsTr("Write a message")
        iconName: "chats"
        onTriggered: menu.writeAsked()
    }
    MenuEntry {
        visible: menu.canPromote
        text: menu.isAdmin ? qsTr("Take admin rights away") : qsTr("Make an admin")
        iconName: "crown"
        onTriggered: menu.promoted(!menu.isAdmin)
    }
    MenuEntry {
        visible: menu.canRemove
        text: qsTr("Remove from the group")
        iconName: "remove-person"
        isDanger: true
        onTriggered: menu.removeAsked()
    }
}
