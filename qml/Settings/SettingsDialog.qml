// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// All settings: the pages at the side, one of them open. In a narrow window first the list, then the page.
T.Popup {
    id: dialog

    required property Desk desk
    property string page: "general"
    property bool isPageShown: false
    readonly property bool isNarrow: width < 620
    readonly property var pages: [
        { name: "account", title: qsTr("Account"), icon: "person", file: "AccountPage.qml" },
        { name: "general", title: qsTr("General"), icon: "settings", file: "GeneralPage.qml" },
        { name: "appearance", title: qsTr("Appearance"), icon: "palette", file: "AppearancePage.qml" },
        { name: "notifications", title: qsTr("Notifications"), icon: "bell", file: "NotificationsPage.qml" },
        { name: "keys", title: qsTr("Keys"), icon: "keyboard", file: "KeysPage.qml" },
        { name: "storage", title: qsTr("Storage"), icon: "storage", file: "StoragePage.qml" },
        { name: "devices", title: qsTr("Devices"), icon: "devices", file: "SessionsPage.qml" },
        { name: "blocked", title: qsTr("Blocked people"), icon: "block", file: "BlockedPage.qml" },
        { name: "about", title: qsTr("About"), icon: "info", file: "AboutPage.qml" }
    ]
    signal told(string sentence)
    signal signOutEverywhereWanted

    function show(name: string) {
        page = name === "" ? "general" : name;
        isPageShown = name !== "" || !isNarrow;
        open();
    }

    parent: T.Overlay.overlay
    width: Math.min(Theme.settingsWidth, parent ? parent.width - 2 * Theme.space8 : Theme.settingsWidth)
    height: Math.min(Theme.settingsHeight, parent ? parent.height - 2 * Theme.space8 : Theme.settingsHeight)
    x: Math.round((parent ? parent.width - width : 0) / 2)
    y: Math.round((parent ? parent.height - height : 0) / 2)
    modal: true
    dim: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    contentItem: SettingsPane {
        desk: dialog.desk
        pages: dialog.pages
        page: dialog.page
        isPageShown: dialog.isPageShown
        isNarrow: dialog.isNarrow
        isOpen: dialog.visible
        onChosen: name => {
            if (name !== "")
                dialog.page = name;
            dialog.isPageShown = name !== "";
        }
        onCloseWanted: dialog.close()
        onTold: sentence => dialog.told(sentence)
        onSignOutEverywhereWanted: dialog.signOutEverywhereWanted()
    }
    background: Card {
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion; easing.type: Theme.easing }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motionFast; easing.type: Theme.easing }
    }
}
