// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models
import Suhbat.Controls

// Says what is lost before it is.
ConfirmDialog {
    id: dialog

    required property Session session
    property bool isEverywhere: false

    function ask(everywhere: bool) {
        isEverywhere = everywhere;
        open();
    }

    title: isEverywhere ? qsTr("Sign out everywhere?") : qsTr("Sign out?")
    sentence: session.waitingCount > 0 ? Preferences.withDigits(qsTr("%n message(s) still wait to be sent. They are lost if you sign out now.", "", session.waitingCount))
            : session.isGuest ? qsTr("You are here without an account: nobody can bring these conversations back.")
            : qsTr("What is kept on this computer is removed. Everything stays on the server.")
    acceptText: qsTr("Sign out")
    isDanger: session.waitingCount > 0 || session.isGuest
    onConfirmed: {
        if (isEverywhere)
            session.signOutEverywhere();
        else
            session.signOut();
    }
}
