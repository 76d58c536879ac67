// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// In place of messages: they load, there are none, or they could not be had.
Item {
    id: state

    required property Conversation conversation
    readonly property bool hasNone: conversation.messages.count === 0

    Rectangle {
        anchors.centerIn: parent
        visible: state.conversation.isLoading && state.hasNone && late.isOver
        width: 48
        height: 48
        radius: 24
        color: Theme.surface
        Spinner {
            anchors.centerIn: parent
        }
    }
    // What is in the cache is there at once; nobody needs to see a spinner flash by.
    Timer {
        id: late
        property bool isOver: false
        interval: Theme.motionSlow
        running: state.conversation.isLoading && state.hasNone
        onRunningChanged: if (running) isOver = false
        onTriggered: isOver = true
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space16, 360)
        height: nothing.implicitHeight + 2 * Theme.space24
        visible: nothing.visible
        radius: Theme.radiusLarge
        color: Theme.surface
    }
    EmptyState {
        id: nothing
        readonly property bool isTrouble: state.conversation.loadError !== ""
        anchors.fill: parent
        visible: state.hasNone && !state.conversation.isLoading && (isTrouble || state.conversation.isEmpty)
        drawing: isTrouble ? "offline" : "no-messages"
        title: isTrouble ? qsTr("The messages could not be loaded") : state.conversation.kind === "saved" ? qsTr("Notes to yourself") : qsTr("No messages yet")
        sentence: isTrouble ? state.conversation.loadError
                : state.conversation.kind === "saved" ? qsTr("Whatever you write or forward here, only you can see.")
                : state.conversation.canWrite ? qsTr("Say the first word: it can run from right to left as well as from left to right.")
                : qsTr("Nobody has written here.")
        actionText: isTrouble ? qsTr("Try again") : ""
        actionIcon: "refresh"
        onActed: state.conversation.reload()
    }
}
