// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// A guest has no account, but the link of somebody who can be written to.
Column {
    id: form

    required property Session session
    readonly property bool isBusy: session.state === Session.SigningIn
    signal backWanted

    function submit() {
        if (!isBusy && link.text.trim() !== "")
            session.continueAsGuest(link.text.trim());
    }

    spacing: Theme.space16
    onVisibleChanged: if (visible) link.forceActiveFocus()

    Label {
        width: parent.width
        text: qsTr("Without an account")
        font.pixelSize: Theme.font20
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: qsTr("A shop or a team gave you a link? Paste it here and write to them at once.")
        color: Theme.textMuted
        wrapMode: Text.Wrap
    }
    FormField {
        width: parent.width
        label: qsTr("Link")
        hint: qsTr("It begins with %1").arg("\u2066suhbat://\u2069")
        error: form.session.error
        field: TextField {
            id: link
            objectName: "guestLinkField"
            enabled: !form.isBusy
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onTextEdited: form.session.clearError()
            onAccepted: form.submit()
        }
    }
    Button {
        width: parent.width
        objectName: "guestButton"
        kind: Button.Primary
        text: form.isBusy ? qsTr("Opening the conversation…") : qsTr("Start the conversation")
        isBusy: form.isBusy
        enabled: !form.isBusy && link.text.trim() !== ""
        onClicked: form.submit()
    }
    Button {
        width: parent.width
        text: qsTr("I have an account")
        enabled: !form.isBusy
        onClicked: {
            form.session.clearError();
            form.backWanted();
        }
    }
}
