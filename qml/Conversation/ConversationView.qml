// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// The open room. Without one: a kind word and what to do.
FocusScope {
    id: view

    property Conversation conversation: null
    required property Desk desk
    property bool hasBack: false // one column: the chats are behind this
    property bool isInfoShown: false

    signal backActivated
    signal infoActivated

    // For the window's shortcuts.
    function startSearch() {
        if (loader.item)
            (loader.item as ConversationPane).startSearch();
    }
    function focusComposer() {
        if (loader.item)
            (loader.item as ConversationPane).focusComposer();
    }
    // Letters typed anywhere belong into the composer.
    function takeKey(event: var): bool {
        return loader.item ? (loader.item as ConversationPane).takeKey(event) : false;
    }
    // Closes one thing: search or selection, edit, completion, reply. False: nothing is open, so the room may close.
    function closeOne(): bool {
        return loader.item ? (loader.item as ConversationPane).closeOne() : false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.conversation
    }
    Pattern {
        anchors.fill: parent
    }
    EmptyState {
        anchors.fill: parent
        visible: view.conversation === null
        drawing: "choose-room"
        title: qsTr("Choose a chat")
        sentence: qsTr("Your conversations are waiting at the side. Press Ctrl+K to jump to any of them.")
    }
    Loader {
        id: loader
        anchors.fill: parent
        focus: true
        active: view.conversation !== null
        sourceComponent: ConversationPane {
            conversation: view.conversation
            desk: view.desk
            hasBack: view.hasBack
            isInfoShown: view.isInfoShown
            onBackActivated: view.backActivated()
            onInfoActivated: view.infoActivated()
        }
    }
}
