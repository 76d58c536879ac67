// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Conversation

// One room in a window of its own.
T.ApplicationWindow {
    id: window

    required property Desk desk
    required property real roomId
    readonly property Conversation conversation: desk.conversationFor(roomId)
    readonly property var keys: desk.shortcuts.bindings
    property bool isInfoShown: false
    property bool isGone: false

    function give() {
        if (isGone)
            return;
        isGone = true;
        desk.release(conversation);
        destroy();
    }

    width: 520
    height: 640
    minimumWidth: 380
    minimumHeight: 400
    visible: true
    color: Theme.window
    title: conversation ? conversation.title : ""
    font.family: Theme.fontFamily
    transientParent: null
    onClosing: give()

    LayoutMirroring.enabled: Theme.isMirrored
    LayoutMirroring.childrenInherit: true

    Connections {
        target: window.desk.session
        function onStateChanged() {
            if (window.desk.session.state !== Session.SignedIn)
                window.close();
        }
    }
    ConversationView {
        id: room
        anchors.fill: parent
        focus: true
        desk: window.desk
        conversation: window.isGone ? null : window.conversation
        isInfoShown: window.isInfoShown
        onInfoActivated: window.isInfoShown = !window.isInfoShown
        Keys.onEscapePressed: {
            if (!room.closeOne())
                window.close();
        }
        Keys.onPressed: event => event.accepted = room.takeKey(event)
    }
    Rectangle {
        anchors.fill: parent
        visible: window.isInfoShown
        color: Theme.scrim
        TapHandler {
            onTapped: window.isInfoShown = false
        }
        InfoLoader {
            anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
            width: Math.min(parent.width, Theme.infoMaximum)
            desk: window.desk
            conversation: window.isGone ? null : window.conversation
            isWanted: window.isInfoShown
            onClosed: window.isInfoShown = false
        }
    }
    Shortcut {
        sequences: window.keys["room.search"] ?? []
        onActivated: room.startSearch()
    }
    Shortcut {
        sequences: window.keys["window.close"] ?? []
        onActivated: window.close()
    }
}
