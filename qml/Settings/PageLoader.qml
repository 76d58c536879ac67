// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models

// Builds the page that is open, and gives it what it needs.
Loader {
    id: loader

    required property Desk desk
    property string file: ""
    signal told(string sentence)
    signal signOutEverywhereWanted

    function load() {
        if (file === "")
            source = "";
        else if (file === "AccountPage.qml" || file === "SessionsPage.qml" || file === "BlockedPage.qml")
            setSource(file, { session: desk.session });
        else if (file === "KeysPage.qml" || file === "StoragePage.qml")
            setSource(file, { desk: desk });
        else
            setSource(file, {});
    }
    onFileChanged: load()
    Component.onCompleted: load()

    Connections {
        target: loader.item
        ignoreUnknownSignals: true
        function onTold(sentence: string) {
            loader.told(sentence);
        }
        function onSignOutEverywhereWanted() {
            loader.signOutEverywhereWanted();
        }
    }
}
