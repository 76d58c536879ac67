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
        menu.active = true;
        (menu.item as MessageMenu).openFor(row, at, x, y);
    }
    function openRoomMenu(at: Item) {
        roomMenu.active = true;
        (roomMenu.item as RoomMenu).popup(at, Theme.isMirrored ? 0 : at.width - (roomMenu.item as RoomMenu).implicitWidth, at.height);
    }
    function openCalendar(at: Item, day: date) {
        calendar.active = true;
        const popup = calendar.item as CalendarPopup;
        popup.parent = at;
        popup.x = Math.round((at.width - popup.width) / 2);
        popup.y = at.height + Theme.space4;
        popup.openOn(day);
    }
    function forward(messageUuid: string) { // none: the chosen ones
        isForSelection = messageUuid === "";
        uuid = messageUuid;
        forwarding.active = true;
        (forwarding.item as ForwardDialog).open();
    }
    function remove(messageUuid: string) {
        isForSelection = messageUuid === "";
        uuid = messageUuid;
        deleting.open();
    }
    function showReaders(messageUuid: string) {
        conversation.readBy(messageUuid);
        readers.active = true;
        (readers.item as ReadersPopup).open();
    }
    function reactWithAny(messageUuid: string) {
        uuid = messageUuid;
        emoji.active = true;
        (emoji.item as EmojiPanel).open();
    }

    Loader {
        id: menu
        active: false
        sourceComponent: MessageMenu {
            conversation: dialogs.conversation
            onForwardAsked: uuid => dialogs.forward(uuid)
            onDeleteAsked: uuid => dialogs.remove(uuid)
            onReadersAsked: uuid => dialogs.showReaders(uuid)
            onEmojiAsked: uuid => dialogs.reactWithAny(uuid)
        }
    }
    Loader {
        id: roomMenu
        active: false
        sourceComponent: RoomMenu {
            conversation: dialogs.conversation
            onInfoAsked: dialogs.infoAsked()
            onSearchAsked: dialogs.searchAsked()
            onDateAsked: dialogs.dateAsked()
            onLeaveAsked: questions.askLeave()
            onBlockAsked: questions.askBlock()
        }
    }
    Loader {
        id: calendar
        active: false
        sourceComponent: CalendarPopup {
            onChosen: day => dialogs.conversation.jumpToDate(day)
        }
    }
    Loader {
        id: forwarding
        active: false
        sourceComponent: ForwardDialog {
            rooms: dialogs.desk.targets
            onAgreed: roomIds => {
                if (dialogs.isForSelection)
                    dialogs.conversation.forwardSelection(roomIds);
                else
                    dialogs.conversation.forward([dialogs.uuid], roomIds);
            }
        }
    }
    Loader {
        id: readers
        active: false
        sourceComponent: ReadersPopup {
            readers: dialogs.conversation.readers
        }
    }
    Loader {
        id: emoji
        active: false
        sourceComponent: EmojiPanel {
            parent: dialogs
            x: Math.round((dialogs.width - width) / 2)
            y: Math.round((dialogs.height - height) / 2)
            emoji: dialogs.desk.emoji
            closesOnChoice: true
            onChosen: words => dialogs.conversation.react(dialogs.uuid, words)
        }
    }
    ConfirmDialog {
        id: deleting
        title: dialogs.isForSelection ? qsTr("Delete %n message(s)?", "", dialogs.conversation.selectedCount) : qsTr("Delete this message?")
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
