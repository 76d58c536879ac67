// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models

// The message list by keyboard: arrows walk, Enter opens the menu, Space chooses, R replies.
QtObject {
    id: keys

    required property Conversation conversation
    required property ListView list

    signal menuAsked(MessageRow row)

    function take(event: var) {
        const row = list.currentItem as MessageRow;
        if (row === null || !list.activeFocus)
            return;
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Menu:
            keys.menuAsked(row);
            break;
        case Qt.Key_F10:
            if (!(event.modifiers & Qt.ShiftModifier))
                return;
            keys.menuAsked(row);
            break;
        case Qt.Key_Space:
            conversation.toggle(row.index);
            break;
        case Qt.Key_C:
            if (!(event.modifiers & Qt.ControlModifier))
                return;
            if (conversation.isSelecting)
                conversation.copySelection();
            else
                conversation.copyText(row.messageUuid);
            break;
        case Qt.Key_Delete:
            conversation.select(row.index);
            break;
        case Qt.Key_PageUp:
            list.currentIndex = Math.min(list.count - 1, list.currentIndex + 8);
            break;
        case Qt.Key_PageDown:
            list.currentIndex = Math.max(0, list.currentIndex - 8);
            break;
        case Qt.Key_Home:
            list.currentIndex = list.count - 1;
            break;
        case Qt.Key_End:
            conversation.jumpToEnd();
            list.currentIndex = 0;
            break;
        default:
            return;
        }
        event.accepted = true;
    }
}
