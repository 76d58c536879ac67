// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls

// The composer's menu: cut, copy, paste, and how words can stand out. Built when it is first asked for.
Item {
    id: area

    required property TextEdit edit

    signal formatAsked(string kind)

    Accessible.ignored: true

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: {
            loader.active = true;
            (loader.item as MenuPopup).popup();
        }
    }
    Loader {
        id: loader
        active: false
        sourceComponent: MenuPopup {
            MenuEntry {
                text: qsTr("Undo")
                enabled: area.edit.canUndo
                onTriggered: area.edit.undo()
            }
            MenuEntry {
                text: qsTr("Cut")
                enabled: area.edit.selectedText !== ""
                onTriggered: area.edit.cut()
            }
            MenuEntry {
                iconName: "copy"
                text: qsTr("Copy")
                enabled: area.edit.selectedText !== ""
                onTriggered: area.edit.copy()
            }
            MenuEntry {
                text: qsTr("Paste")
                enabled: area.edit.canPaste
                onTriggered: area.edit.paste()
            }
            MenuLine {
            }
            MenuEntry {
                iconName: "bold"
                text: qsTr("Bold")
                onTriggered: area.formatAsked("bold")
            }
            MenuEntry {
                iconName: "italic"
                text: qsTr("Italic")
                onTriggered: area.formatAsked("italic")
            }
            MenuEntry {
                iconName: "strike"
                text: qsTr("Struck through")
                onTriggered: area.formatAsked("strike")
            }
            MenuEntry {
                iconName: "code"
                text: qsTr("Code")
                onTriggered: area.formatAsked("code")
            }
            MenuEntry {
                iconName: "spoiler"
                text: qsTr("Spoiler")
                onTriggered: area.formatAsked("spoiler")
            }
        }
    }
}
