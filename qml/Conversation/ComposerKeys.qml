// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models

// The composer's keys: sending, breaking, formatting, walking through replies, and the sign that Persian cannot do without.
QtObject {
    id: keys

    required property Composer composer
    required property TextEdit edit
    property CompletionPopup offers: null

    signal olderAsked
    signal newerAsked

    // As little as differs is replaced, so that undo and the caret stay.
    function write(words: string, cursor: int) {
        const old = edit.text;
        let head = 0;
        const shorter = Math.min(old.length, words.length);
        while (head < shorter && old[head] === words[head])
            ++head;
        let tail = 0;
        while (tail < shorter - head && old[old.length - 1 - tail] === words[words.length - 1 - tail])
            ++tail;
        if (old.length - tail > head)
            edit.remove(head, old.length - tail);
        if (words.length - tail > head)
            edit.insert(head, words.slice(head, words.length - tail));
        edit.cursorPosition = Math.min(cursor, edit.length);
    }
    function format(kind: string) {
        composer.toggleFormat(kind, edit.selectionStart, edit.selectionEnd);
    }
    function formatOf(event: var): string {
        const control = event.modifiers & Qt.ControlModifier;
        const shift = event.modifiers & Qt.ShiftModifier;
        if (!control)
            return "";
        switch (event.key) {
        case Qt.Key_B:
            return shift ? "" : "bold";
        case Qt.Key_I:
            return shift ? "" : "italic";
        case Qt.Key_M:
            return shift ? "code" : "";
        case Qt.Key_X:
            return shift ? "strike" : "";
        case Qt.Key_P:
            return shift ? "spoiler" : "";
        }
        return "";
    }
    // Keys that the window's shortcuts must not take while one writes.
    function isMine(event: var): bool {
        return formatOf(event) !== "";
    }
    function isSend(event: var): bool {
        const control = (event.modifiers & Qt.ControlModifier) !== 0;
        return !(event.modifiers & Qt.ShiftModifier) && (Preferences.sendWithCtrlEnter ? control : true);
    }
    function takeOffer(event: var): bool {
        if (offers === null || !offers.isShown)
            return false;
        switch (event.key) {
        case Qt.Key_Up:
            offers.step(-1);
            return true;
        case Qt.Key_Down:
            offers.step(1);
            return true;
        case Qt.Key_Tab:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            offers.accept();
            return true;
        }
        return false;
    }
    function take(event: var) {
        const control = event.modifiers & Qt.ControlModifier;
        const kind = formatOf(event);
        if (takeOffer(event)) {
            event.accepted = true;
        } else if (kind !== "") {
            format(kind);
            event.accepted = true;
        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
            takeReturn(event);
        } else if (event.key === Qt.Key_Space && event.modifiers & Qt.ShiftModifier) {
            edit.insert(edit.cursorPosition, "\u200C");
            event.accepted = true;
        } else if (event.key === Qt.Key_Up && control) {
            composer.moveReply(1);
            event.accepted = true;
        } else if (event.key === Qt.Key_Down && control) {
            composer.moveReply(-1);
            event.accepted = true;
        } else if (event.key === Qt.Key_Up && edit.length === 0) {
            composer.editLast();
            event.accepted = true;
        } else if (event.key === Qt.Key_PageUp && !control) {
            keys.olderAsked();
            event.accepted = true;
        } else if (event.key === Qt.Key_PageDown && !control) {
            keys.newerAsked();
            event.accepted = true;
        } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
            const next = edit.nextItemInFocusChain(event.key === Qt.Key_Tab);
            if (next)
                next.forceActiveFocus(event.key === Qt.Key_Tab ? Qt.TabFocusReason : Qt.BacktabFocusReason);
            event.accepted = true;
        }
    }
    function takeReturn(event: var) {
        if (isSend(event)) {
            if (composer.canSend)
                composer.send();
        } else {
            if (edit.selectionStart !== edit.selectionEnd)
                edit.remove(edit.selectionStart, edit.selectionEnd);
            edit.insert(edit.cursorPosition, "\n");
        }
        event.accepted = true;
    }
}
