// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The menu of a field: cut, copy, paste. Built when it is first asked for.
Item {
    id: host

    required property TextInput field
    property bool isSecret: false

    anchors.fill: parent
    Accessible.ignored: true

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: {
            loader.active = true;
            const menu = loader.item as MenuPopup;
            menu.popup();
        }
    }
    Loader {
        id: loader
        active: false
        sourceComponent: MenuPopup {
            MenuEntry {
                text: qsTr("Cut")
                enabled: host.field.selectedText !== "" && !host.isSecret
                onTriggered: host.field.cut()
            }
            MenuEntry {
                text: qsTr("Copy")
                enabled: host.field.selectedText !== "" && !host.isSecret
                onTriggered: host.field.copy()
            }
            MenuEntry {
                text: qsTr("Paste")
                enabled: host.field.canPaste
                onTriggered: host.field.paste()
            }
            MenuEntry {
                text: qsTr("Select all")
                onTriggered: host.field.selectAll()
            }
        }
    }
}
