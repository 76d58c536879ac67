// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// Menus, questions and popups of the open conversation. Each is built when it is first wanted.
Item {
    id: dialogs

    required property Conversation conversation
    required property Desk desk
    property bool isForSelection: false
    property string uuid: ""

    signal infoAsked
    signal searchAsked
    signal dateAsked

    function openMenu(row: MessageRoles, at: Item, x: real, y: real) {
        if (!menu.item)
            menu.setSource("MessageMenu.qml", { conversation: conversation });
        const popup = menu.item as MessageMenu;
        popup.conversation = conversation;
        popup.openFor(row, at, x, y);
    }
    function openRoomMenu(at: Item) {
        if (!roomMenu.item)
            roomMenu.setSource("RoomMenu.qml", { conversation: conversation });
        const popup = roomMenu.item as RoomMenu;
        popup.conversation = conversation;
        popup.popup(at, Theme.isMirrored ? 0 : at.width - popup.implicitWidth, at.height);
    }
    function openCalendar(at: Item, day: date) {
        if (!calendar.item)
            calendar.setSource("CalendarPopup.qml");
        const popup = calendar.item as CalendarPopup;
        popup.parent = at;
        popup.x = Math.round((at.width - popup.implicitWidth) / 2);
        popup.y = at.height + Theme.space4;
        popup.openOn(day);
    }
    function forward(messageUuid: string) { // none: the chosen ones
        isForSelection = messageUuid === "";
        uuid = messageUuid;
        if (!forwarding.item)
            forwarding.setSource("ForwardDialog.qml", { rooms: desk.targets });
        (forwarding.item as ForwardDialog).open();
    }
    function forwardTo(roomIds: var) {
        if (isForSelection)
            conversation.forwardSelection(roomIds);
        else
            conversation.forward([uuid], roomIds);
    }
    function remove(messageUuid: string) {
        isForSelection = messageUuid === "";
        uuid = messageUuid;
        deleting.open();
    }
    function showReaders(messageUuid: string) {
        conversation.readBy(messageUuid);
        if (!readers.item)
            readers.setSource("ReadersPopup.qml", { readers: conversation.readers });
        const popup = readers.item as ReadersPopup;
        popup.readers = conversation.readers;
        popup.open();
    }
    function reactWithAny(messageUuid: string) {
        uuid = messageUuid;
        if (!emoji.item)
            emoji.setSource("EmojiPanel.qml", { emoji: desk.emoji, closesOnChoice: true });
        const popup = emoji.item as EmojiPanel;
        popup.parent = dialogs;
        popup.x = Math.round((width - popup.width) / 2);
        popup.y = Math.round((height - popup.height) / 2);
        popup.open();
    }

    Loader {
        id: menu
        onLoaded: {
            const popup = item as MessageMenu;
            popup.forwardAsked.connect(dialogs.forward);
            popup.deleteAsked.connect(dialogs.remove);
            popup.readersAsked.connect(dialogs.showReaders);
            popup.emojiAsked.connect(dialogs.reactWithAny);
        }
    }
    Loader {
        id: roomMenu
        onLoaded: {
            const popup = item as RoomMenu;
            popup.infoAsked.connect(dialogs.infoAsked);
            popup.searchAsked.connect(dialogs.searchAsked);
            popup.dateAsked.connect(dialogs.dateAsked);
            popup.leaveAsked.connect(questions.askLeave);
            popup.blockAsked.connect(questions.askBlock);
        }
    }
    Loader {
        id: calendar
        onLoaded: (item as CalendarPopup).chosen.connect(day => dialogs.conversation.jumpToDate(day))
    }
    Loader {
        id: forwarding
        onLoaded: (item as ForwardDialog).agreed.connect(dialogs.forwardTo)
    }
    Loader {
        id: readers
    }
    Loader {
        id: emoji
        onLoaded: (item as EmojiPanel).chosen.connect(words => dialogs.conversation.react(dialogs.uuid, words))
    }
    ConfirmDialog {
        id: deleting
        title: dialogs.isForSelection ? Preferences.withDigits(qsTr("Delete %n message(s)?", "", dialogs.conversation.selectedCount)) : qsTr("Delete this message?")
        sentence: qsTr("It is deleted for everyone in this room. A note stays that something stood here.")
        acceptText: qsTr("Delete")
        isDanger: true
        onConfirmed: {
            if (dialogs.isForSelection)
                dialogs.conversation.deleteSelection();
            else
                dialogs.conversation.remove(dialogs.uuid);
        }
    }
    RoomDialogs {
        id: questions
        conversation: dialogs.conversation
        desk: dialogs.desk
    }
}
