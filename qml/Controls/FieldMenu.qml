// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Cut, copy, paste.
MenuPopup {
    id: menu

    required property TextInput field
    property bool isSecret: false

    MenuEntry {
        text: qsTr("Cut")
        enabled: menu.field.selectedText !== "" && !menu.isSecret
        onTriggered: menu.field.cut()
    }
    MenuEntry {
        text: qsTr("Copy")
        enabled: menu.field.selectedText !== "" && !menu.isSecret
        onTriggered: menu.field.copy()
    }
    MenuEntry {
        text: qsTr("Paste")
        enabled: menu.field.canPaste
        onTriggered: menu.field.paste()
    }
    MenuEntry {
        text: qsTr("Select all")
        onTriggered: menu.field.selectAll()
    }
}
