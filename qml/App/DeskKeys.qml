// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Suhbat.Models

// The keys of the window, as the person has bound them. What belongs to writing is bound by the composer.
Item {
    id: keys

    required property Desk desk
    readonly property var actions: ["room.jump", "room.next", "room.previous", "room.saved", "room.search", "room.read", "window.close", "window.quit", "window.keys"]
    readonly property var rooms: ["room.1", "room.2", "room.3", "room.4", "room.5", "room.6", "room.7", "room.8", "room.9"]
    signal jumpWanted
    signal findWanted
    signal keysWanted
    signal closeWanted

    function perform(action: string) {
        const numbered = rooms.indexOf(action);
        if (numbered >= 0)
            desk.openRoomAt(numbered);
        else
            act(action);
    }
    function act(action: string) {
        switch (action) {
        case "room.jump":
            jumpWanted();
            break;
        case "room.next":
            desk.stepRoom(1);
            break;
        case "room.previous":
            desk.stepRoom(-1);
            break;
        case "room.saved":
            desk.openSaved();
            break;
        case "room.search":
            findWanted();
            break;
        case "room.read":
            desk.markAllRead(desk.currentRoom);
            break;
        case "window.close":
            closeWanted();
            break;
        case "window.quit":
            Qt.quit();
            break;
        case "window.keys":
            keysWanted();
            break;
        }
    }

    Instantiator {
        model: keys.actions.concat(keys.rooms)
        delegate: Shortcut {
            required property string modelData
            sequences: keys.desk.shortcuts.bindings[modelData] ?? []
            onActivated: keys.perform(modelData)
        }
    }
}
