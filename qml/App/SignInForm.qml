// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// Server, username, password.
Column {
    id: form

    required property Session session
    property string suggestedServer: ""
    property bool hasSign: false
    readonly property bool isBusy: session.state === Session.SigningIn
    signal guestWanted

    function errorOf(name: string): string {
        return session.errorField === name ? session.error : "";
    }
    function submit() {
        if (!isBusy && server.text.trim() !== "" && username.text.trim() !== "" && password.text !== "")
            session.signIn(server.text.trim(), username.text.trim(), password.text);
    }

    spacing: Theme.space16
    function begin() {
        if (visible)
            (server.text === "" ? server : username).forceActiveFocus();
    }
    onVisibleChanged: begin()
    Component.onCompleted: begin()

    Image {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: form.hasSign
        width: 72
        height: 72
        source: "image://suhbat/icons/suhbat"
        sourceSize { width: 72 * Screen.devicePixelRatio; height: 72 * Screen.devicePixelRatio }
        mirror: false
        Accessible.ignored: true
    }
    Label {
        width: parent.width
        text: qsTr("Sign in")
        font.pixelSize: Theme.font20
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    FormField {
        width: parent.width
        label: qsTr("Server")
        hint: qsTr("The address you were given, such as chat.example.org")
        error: form.errorOf("server")
        field: TextField {
            id: server
            objectName: "serverField"
            text: form.session.server !== "" ? form.session.server : form.suggestedServer
            enabled: !form.isBusy
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onTextEdited: form.session.clearError()
            onAccepted: username.forceActiveFocus()
        }
    }
    FormField {
        width: parent.width
        label: qsTr("Username")
        error: form.errorOf("username")
        field: TextField {
            id: username
            objectName: "usernameField"
            text: form.session.username
            enabled: !form.isBusy
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onTextEdited: form.session.clearError()
            onAccepted: password.forceActiveFocus()
        }
    }
    FormField {
        width: parent.width
        label: qsTr("Password")
        error: form.errorOf("password")
        field: PasswordField {
            id: password
            objectName: "passwordField"
            enabled: !form.isBusy
            onTextEdited: form.session.clearError()
            onAccepted: form.submit()
        }
    }
    Label {
        width: parent.width
        objectName: "signInError"
        visible: text !== ""
        text: form.session.errorField === "" ? form.session.error : ""
        color: Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        width: parent.width
        objectName: "signInButton"
        kind: Button.Primary
        text: form.isBusy ? qsTr("Signing in…") : qsTr("Sign in")
        isBusy: form.isBusy
        enabled: !form.isBusy && server.text.trim() !== "" && username.text.trim() !== "" && password.text !== ""
        onClicked: form.submit()
    }
    Button {
        width: parent.width
        text: qsTr("Continue without an account")
        enabled: !form.isBusy
        onClicked: {
            form.session.clearError();
            form.guestWanted();
        }
    }
}
