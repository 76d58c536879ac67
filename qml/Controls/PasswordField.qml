// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

TextField {
    id: field

    property bool isShown: false

    echoMode: isShown ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    passwordCharacter: "•"
    reserved: Theme.buttonSize
    Accessible.passwordEdit: !isShown

    IconButton {
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: field.height
        height: field.height
        iconName: field.isShown ? "eye-off" : "eye"
        iconSize: Theme.icon20
        text: field.isShown ? qsTr("Hide the password") : qsTr("Show the password")
        onClicked: field.isShown = !field.isShown
    }
}
