// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// What stands on a button.
Item {
    id: face

    required property string text
    required property string iconName
    required property color ink
    required property bool isBusy
    property alias font: words.font

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space8
        Spinner {
            anchors.verticalCenter: parent.verticalCenter
            visible: face.isBusy
            size: Theme.icon20
            color: face.ink
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: face.iconName !== "" && !face.isBusy
            name: face.iconName
            size: Theme.icon20
            color: face.ink
        }
        Text {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            text: face.text
            textFormat: Text.PlainText
            color: face.ink
        }
    }
}
