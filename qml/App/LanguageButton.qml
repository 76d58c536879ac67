// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import QtQuick
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// The language, before anything else can be read.
IconButton {
    id: button

    iconName: "language"
    text: qsTr("Language")
    onClicked: menu.popup(button, Theme.isMirrored ? 0 : button.width - menu.width, button.height)

    MenuPopup {
        id: menu
        Instantiator {
            model: Preferences.languages()
            delegate: MenuEntry {
                required property var modelData
                text: modelData.nativeName
                checkable: true
                checked: Preferences.spokenLanguage === modelData.tag
                onTriggered: Preferences.language = modelData.tag
            }
            onObjectAdded: (index, entry) => menu.insertItem(index, entry as MenuEntry)
            onObjectRemoved: (index, entry) => menu.removeItem(entry as MenuEntry)
        }
    }
}
