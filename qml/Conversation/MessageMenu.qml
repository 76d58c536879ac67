// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Models

// What can be done with one message.
MenuPopup {
    id: menu

    required property Conversation conversation
    // Kept by value: the row may belong to another message before the menu closes.
    property string uuid: ""
    property int row: -1
    property bool isOwn: false
    property bool isPinned: false
    property bool isFailed: false
    property bool isStored: false
    property bool canEdit: false
    property bool canDelete: false
    property bool canReact: false
    property bool hasText: false

    signal forwardAsked(string uuid)
    signal deleteAsked(string uuid)
    signal readersAsked(string uuid)
    signal emojiAsked(string uuid)

    function openFor(message: MessageRoles, at: Item, x: real, y: real) {
        uuid = message.messageUuid;
        row = message.index;
        isOwn = message.isOwn;
        isPinned = message.isPinned;
        isFailed = message.isFailed;
        isStored = message.messageId > 0 && !message.isDeleted;
        canEdit = message.canEdit;
        canDelete = message.canDelete;
        canReact = message.canReact;
        hasText = !message.isDeleted && message.body !== "";
        if (isStored || isFailed || hasText || canDelete || canReact) // nothing can be done with a deleted one
            popup(at, x, y);
    }

    ReactionStrip {
        visible: menu.canReact
        onReacted: emoji => {
            menu.close();
            menu.conversation.react(menu.uuid, emoji);
        }
        onMoreAsked: {
            menu.close();
            menu.emojiAsked(menu.uuid);
        }
    }
    MenuLine {
        visible: menu.canReact
    }
    MenuEntry {
        visible: menu.isFailed
        text: qsTr("Try again")
        iconName: "refresh"
        onTriggered: menu.conversation.retry(menu.uuid)
    }
    MenuEntry {
        visible: menu.isStored && menu.conversation.canWrite
        text: qsTr("Reply")
        iconName: "reply"
        isDirected: true
        onTriggered: menu.conversation.reply(menu.uuid)
    }
    MenuEntry {
        visible: menu.canEdit
        text: qsTr("Edit")
        iconName: "edit"
        onTriggered: menu.conversation.edit(menu.uuid)
    }
    MenuEntry {
        visible: menu.isStored && menu.conversation.canPin
        text: menu.isPinned ? qsTr("Unpin") : qsTr("Pin")
        iconName: menu.isPinned ? "unpin" : "pin"
        onTriggered: menu.conversation.pin(menu.uuid, !menu.isPinned)
    }
    MenuEntry {
        visible: menu.hasText
        text: qsTr("Copy the text")
        iconName: "copy"
        onTriggered: menu.conversation.copyText(menu.uuid)
    }
    MenuEntry {
        visible: menu.isStored
        text: qsTr("Copy a link to it")
        iconName: "link"
        onTriggered: menu.conversation.copyLink(menu.uuid)
    }
    MenuEntry {
        visible: menu.isStored
        text: qsTr("Forward")
        iconName: "forward"
        isDirected: true
        onTriggered: menu.forwardAsked(menu.uuid)
    }
    MenuEntry {
        visible: menu.isStored
        text: qsTr("Select")
        iconName: "select"
        onTriggered: menu.conversation.select(menu.row)
    }
    MenuEntry {
        visible: menu.isOwn && menu.isStored && menu.conversation.kind === "group"
        text: qsTr("Read by…")
        iconName: "checks"
        onTriggered: menu.readersAsked(menu.uuid)
    }
    MenuLine {
        visible: menu.canDelete || menu.isFailed
    }
    MenuEntry {
        visible: menu.canDelete || menu.isFailed
        text: qsTr("Delete")
        iconName: "trash"
        isDanger: true
        onTriggered: menu.isFailed ? menu.conversation.cancel(menu.uuid) : menu.deleteAsked(menu.uuid)
    }
}
