// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// Nothing is here: a drawing, a kind sentence, the next step.
Item {
    id: empty

    property string drawing: ""
    property string title: ""
    property string sentence: ""
    property string actionText: ""
    property string actionIcon: ""
    property bool isQuiet: false
    signal acted

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(320, empty.width - 2 * Theme.space24)
        spacing: Theme.space12

        Drawing {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: empty.drawing !== "" && empty.height > 320
            name: empty.drawing
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: empty.title
            textFormat: Text.PlainText
            color: Theme.text
            font.family: Theme.fontFamily
            font.pixelSize: Theme.font17
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: empty.sentence
            textFormat: Text.PlainText
            color: Theme.textMuted
            font.family: Theme.fontFamily
            font.pixelSize: Theme.font15
            lineHeight: Theme.bodyLineHeight / 1.18
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: empty.actionText !== ""
            kind: empty.isQuiet ? Button.Quiet : Button.Primary
            iconName: empty.actionIcon
            text: empty.actionText
            onClicked: empty.acted()
        }
    }
}
