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

    readonly property ConversationPane pane: loader.item as ConversationPane

    // For the window's shortcuts.
    function startSearch() {
        if (pane)
            pane.startSearch();
    }
    function focusComposer() {
        if (pane)
            pane.focusComposer();
    }
    // Letters typed anywhere belong into the composer.
    function takeKey(event: var): bool {
        return pane ? pane.takeKey(event) : false;
    }
    // Closes one thing: search or selection, edit, completion, reply. False: nothing is open, so the room may close.
    function closeOne(): bool {
        return pane ? pane.closeOne() : false;
    }
    // One pane for all rooms: going from room to room builds nothing anew.
    function place() {
        if (conversation === null)
            loader.source = "";
        else if (pane)
            pane.conversation = conversation;
        else
            loader.setSource("ConversationPane.qml", { conversation: conversation, desk: desk });
    }

    onConversationChanged: place()
    Component.onCompleted: place()

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
        onLoaded: {
            const pane = item as ConversationPane;
            pane.hasBack = Qt.binding(() => view.hasBack);
            pane.isInfoShown = Qt.binding(() => view.isInfoShown);
            pane.backActivated.connect(view.backActivated);
            pane.infoActivated.connect(view.infoActivated);
        }
    }
}
