// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// Who I am here: name, password.
SettingsPage {
    id: page

    required property Session session
    property string nameError: ""
    property string passwordError: ""
    property bool isChanging: false
    signal told(string sentence)

    title: qsTr("Account")

    function changePassword() {
        if (fresh.text !== again.text) {
            passwordError = qsTr("The two new passwords differ.");
            return;
        }
        passwordError = "";
        isChanging = true;
        session.changePassword(old.text, fresh.text);
    }

    Connections {
        target: page.session
        function onPasswordChanged(ok: bool, sentence: string) {
            page.isChanging = false;
            page.passwordError = ok ? "" : sentence;
            if (!ok)
                return;
            old.clear();
            fresh.clear();
            again.clear();
            page.told(qsTr("Your password is changed."));
        }
        function onRenamed(ok: bool, sentence: string) {
            page.nameError = ok ? "" : sentence;
            if (ok)
                page.told(qsTr("Your name is changed."));
        }
    }

    RowLayout {
        x: Theme.space16
        width: parent.width - 2 * Theme.space16
        spacing: Theme.space16
        Avatar {
            Layout.margins: Theme.space8
            size: 72
            initials: page.session.initials
            colorIndex: page.session.colorIndex
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Label {
                Layout.fillWidth: true
                text: page.session.name
                font.pixelSize: Theme.font20
                font.weight: Font.DemiBold
            }
            Label {
                Layout.fillWidth: true
                text: page.session.isGuest ? qsTr("Guest") : "\u200E@" + page.session.username
                color: Theme.textMuted
            }
            Label {
                Layout.fillWidth: true
                text: "\u200E" + page.session.server
                color: Theme.textMuted
                font.pixelSize: Theme.font13
            }
        }
    }
    SectionHeader {
        width: parent.width
        text: qsTr("Your name")
    }
    RowLayout {
        x: Theme.space16
        width: parent.width - 2 * Theme.space16
        spacing: Theme.space8
        FormField {
            Layout.fillWidth: true
            label: qsTr("What others see")
            error: page.nameError
            field: TextField {
                id: nameField
                text: page.session.name
                maximumLength: 64
            }
        }
        Button {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.font13 + Theme.space12
            text: qsTr("Save")
            enabled: nameField.text.trim() !== "" && nameField.text !== page.session.name
            onClicked: page.session.rename(nameField.text.trim())
        }
    }
    SectionHeader {
        width: parent.width
        visible: !page.session.isGuest
        text: qsTr("Password")
    }
    Column {
        anchors { left: parent.left; leftMargin: Theme.space16 }
        width: Math.min(parent.width - 2 * Theme.space16, Theme.formWidth)
        visible: !page.session.isGuest
        spacing: Theme.space12
        FormField {
            width: parent.width
            label: qsTr("Current password")
            field: PasswordField {
                id: old
            }
        }
        FormField {
            width: parent.width
            label: qsTr("New password")
            hint: qsTr("Your other devices will be signed out.")
            field: PasswordField {
                id: fresh
            }
        }
        FormField {
            width: parent.width
            label: qsTr("New password again")
            error: page.passwordError
            field: PasswordField {
                id: again
                onAccepted: page.changePassword()
            }
        }
        Button {
            anchors.left: parent.left
            text: qsTr("Change the password")
            kind: Button.Primary
            isBusy: page.isChanging
            enabled: !page.isChanging && old.text !== "" && fresh.text !== "" && again.text !== ""
            onClicked: page.changePassword()
        }
    }
}
