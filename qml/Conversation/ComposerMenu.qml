// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls

// The composer's menu: cut, copy, paste, and how words can stand out.
MenuPopup {
    id: menu

    required property TextEdit edit

    signal formatAsked(string kind)

    MenuEntry {
        text: qsTr("Undo")
        enabled: menu.edit.canUndo
        onTriggered: menu.edit.undo()
    }
    MenuEntry {
        text: qsTr("Cut")
        enabled: menu.edit.selectedText !== ""
        onTriggered: menu.edit.cut()
    }
    MenuEntry {
        iconName: "copy"
        text: qsTr("Copy")
        enabled: menu.edit.selectedText !== ""
        onTriggered: menu.edit.copy()
    }
    MenuEntry {
        text: qsTr("Paste")
        enabled: menu.edit.canPaste
        onTriggered: menu.edit.paste()
    }
    MenuLine {
    }
    MenuEntry {
        iconName: "bold"
        text: qsTr("Bold")
        onTriggered: menu.formatAsked("bold")
    }
    MenuEntry {
        iconName: "italic"
        text: qsTr("Italic")
        onTriggered: menu.formatAsked("italic")
    }
    MenuEntry {
        iconName: "strike"
        text: qsTr("Struck through")
        onTriggered: menu.formatAsked("strike")
    }
    MenuEntry {
        iconName: "code"
        text: qsTr("Code")
        onTriggered: menu.formatAsked("code")
    }
    MenuEntry {
        iconName: "spoiler"
        text: qsTr("Spoiler")
        onTriggered: menu.formatAsked("spoiler")
    }
}
