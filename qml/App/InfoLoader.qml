// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models
import Suhbat.Conversation

// The details of a room, built when they are wanted.
Loader {
    id: loader

    required property Desk desk
    property Conversation conversation: null
    property bool isWanted: false
    readonly property bool isNeeded: isWanted && conversation !== null
    signal closed

    function refresh() {
        if (!isNeeded)
            source = "";
        else if (item)
            (item as RoomInfo).conversation = conversation;
        else
            setSource("../Conversation/RoomInfo.qml", { desk: desk, conversation: conversation });
    }

    onIsNeededChanged: refresh()
    onConversationChanged: refresh()
    onLoaded: (item as RoomInfo).closed.connect(closed)
}
