// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models

// The composer's keys: sending, breaking, formatting, walking through replies, and the sign that Persian cannot do without.
QtObject {
    id: keys

    required property Composer composer
    required property TextEdit edit
    property CompletionPopup offers: null
    property ShortcutModel shortcuts: null

    signal olderAsked
    signal newerAsked

    property bool isWriting: false // not typed: the composer knows it already

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
        isWriting = true;
        if (old.length - tail > head)
            edit.remove(head, old.length - tail);
        if (words.length - tail > head)
            edit.insert(head, words.slice(head, words.length - tail));
        edit.cursorPosition = Math.min(cursor, edit.length);
        isWriting = false;
    }
    function format(kind: string) {
        composer.toggleFormat(kind, edit.selectionStart, edit.selectionEnd);
    }
    // Which of the rebindable actions a key means: "bold" of write.bold, "older" of reply.older; "" for none.
    function actionOf(event: var): string {
        if (shortcuts === null || !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)))
            return "";
        const pressed = shortcuts.sequenceOf(event.key, event.modifiers);
        if (pressed === "")
            return "";
        for (const action of ["write.bold", "write.italic", "write.code", "write.strike", "write.spoiler", "reply.older", "reply.newer"]) {
            if (shortcuts.portableSequence(action) === pressed)
                return action.split(".")[1];
        }
        return "";
    }
    // Keys that the window's shortcuts must not take while one writes.
    function isMine(event: var): bool {
        return actionOf(event) !== "";
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
        const action = actionOf(event);
        if (takeOffer(event)) {
            event.accepted = true;
        } else if (action === "older" || action === "newer") {
            composer.moveReply(action === "older" ? 1 : -1);
            event.accepted = true;
        } else if (action !== "") {
            format(action);
            event.accepted = true;
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            takeReturn(event);
        } else if (event.key === Qt.Key_Up && edit.length === 0 && event.modifiers === Qt.NoModifier) {
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
            if (!event.isAutoRepeat && composer.canSend)
                composer.send();
        } else {
            if (edit.selectionStart !== edit.selectionEnd)
                edit.remove(edit.selectionStart, edit.selectionEnd);
            edit.insert(edit.cursorPosition, "\n");
        }
        event.accepted = true;
    }
}
