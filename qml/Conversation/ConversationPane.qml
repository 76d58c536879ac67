// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// A room from header to composer.
FocusScope {
    id: pane

    required property Conversation conversation
    required property Desk desk
    property bool hasBack: false
    property bool isInfoShown: false
    property bool isSearching: false

    signal backActivated
    signal infoActivated

    function startSearch() {
        isSearching = true;
        find.start();
    }
    function stopSearch() {
        isSearching = false;
        conversation.finder.clear();
        composer.start();
    }
    function focusComposer() {
        composer.start();
    }
    function takeKey(event: var): bool {
        const isPlain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        if (!isPlain || event.text === "" || event.text < " " || event.text === "\u007F" || !conversation.canWrite)
            return false;
        composer.take(event.text);
        return true;
    }
    function closeOne(): bool {
        if (isSearching) {
            stopSearch();
            return true;
        }
        if (conversation.isSelecting) {
            conversation.clearSelection();
            return true;
        }
        return composer.close();
    }

    onConversationChanged: {
        isSearching = false;
        composer.start();
    }
    Component.onCompleted: composer.start()
    Keys.onEscapePressed: event => event.accepted = closeOne()
    Keys.onPressed: event => event.accepted = takeKey(event)

    ConversationHeader {
        id: header
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: !pane.conversation.isSelecting && !pane.isSearching
        conversation: pane.conversation
        line: pane.hasBack ? pane.desk.line : null // else the list of chats tells it
        hasBack: pane.hasBack
        isInfoShown: pane.isInfoShown
        onBackActivated: pane.backActivated()
        onInfoActivated: pane.infoActivated()
        onSearchActivated: pane.startSearch()
        onMenuActivated: at => dialogs.openRoomMenu(at)
    }
    SelectionBar {
        anchors.fill: header
        visible: pane.conversation.isSelecting
        conversation: pane.conversation
        onForwardAsked: dialogs.forward("")
        onDeleteAsked: dialogs.remove("")
    }
    FindBar {
        id: find
        anchors.fill: header
        visible: pane.isSearching && !pane.conversation.isSelecting
        conversation: pane.conversation
        onDateAsked: at => dialogs.openCalendar(at, new Date())
        onClosed: pane.stopSearch()
    }
    PinBar {
        id: pins
        anchors { left: parent.left; right: parent.right; top: header.bottom }
        conversation: pane.conversation
    }
    HistoryHint {
        id: hint
        anchors { left: parent.left; right: parent.right; top: pins.bottom }
        isPartial: pane.conversation.messages.isPartial
        error: pane.conversation.isEmpty ? "" : pane.conversation.loadError
        onRetried: pane.conversation.reload()
    }
    MessageList {
        id: messages
        anchors { left: parent.left; right: parent.right; top: hint.bottom; bottom: composer.top }
        conversation: pane.conversation
        highlightWords: pane.isSearching ? pane.conversation.finder.words : []
        onMenuAsked: (row, at, x, y) => dialogs.openMenu(row, at, x, y)
        onSenderActivated: userId => pane.desk.openDirect(userId)
        myName: pane.desk.session.username
        onLinkActivated: link => pane.desk.openLink(link)
        onMentionActivated: pane.infoActivated()
        onDateActivated: day => dialogs.openCalendar(messages.dateAnchor, day)
    }
    HistoryState {
        anchors.fill: messages
        conversation: pane.conversation
    }
    ComposerBar {
        id: composer
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        focus: true
        conversation: pane.conversation
        desk: pane.desk
        availableHeight: pane.height
        onOlderAsked: messages.page(-1)
        onNewerAsked: messages.page(1)
        onTargetActivated: pane.conversation.jumpTo(pane.conversation.composer.replyId)
    }
    ConversationDialogs {
        id: dialogs
        anchors.fill: parent
        conversation: pane.conversation
        desk: pane.desk
        onInfoAsked: pane.infoActivated()
        onSearchAsked: pane.startSearch()
        onDateAsked: openCalendar(header, new Date())
    }
}
