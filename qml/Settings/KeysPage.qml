// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// Every key, and a way to bind it anew: choose the line, press the keys.
ListView {
    id: page

    required property Desk desk
    readonly property ShortcutModel shortcuts: desk.shortcuts
    property string asked: "" // the action that waits for its keys
    property string objection: ""

    function ask(actionId: string) {
        asked = asked === actionId ? "" : actionId;
        objection = "";
    }
    // True: the keys were meant for the line that waits.
    function take(event: var): bool {
        if (asked === "")
            return false;
        if (event.key === Qt.Key_Escape) {
            ask("");
            return true;
        }
        const sequence = shortcuts.sequenceOf(event.key, event.modifiers);
        if (sequence === "")
            return true;
        const isCleared = sequence === "Backspace" || sequence === "Del";
        objection = shortcuts.rebind(asked, isCleared ? "" : sequence);
        if (objection === "")
            asked = "";
        return true;
    }

    model: shortcuts
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    currentIndex: -1
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Keys")
    // While a line waits no shortcut of the window may take the keys.
    Keys.onShortcutOverride: event => event.accepted = asked !== ""
    Keys.onPressed: event => {
        if (take(event))
            event.accepted = true;
        else if (event.key === Qt.Key_Return && currentItem)
            ask((currentItem as KeyRow).actionId);
    }

    section.property: "group"
    delegate: KeyRow {
        width: ListView.view.width
        heading: ListView.section !== ListView.previousSection ? ListView.section : ""
        isAsked: actionId === page.asked
        objection: isAsked ? page.objection : ""
        hasKeys: ListView.isCurrentItem && page.activeFocus
        onChosen: {
            page.currentIndex = index;
            page.forceActiveFocus();
            page.ask(actionId);
        }
        onResetWanted: page.shortcuts.resetAction(actionId)
    }
    bottomMargin: Theme.controlHeight + Theme.space24
    Button {
        parent: page.contentItem
        x: (page.width - width) / 2
        y: page.contentHeight + Theme.space12
        text: qsTr("Reset all keys")
        onClicked: page.shortcuts.reset()
    }
    T.ScrollBar.vertical: ScrollBar {}
}
