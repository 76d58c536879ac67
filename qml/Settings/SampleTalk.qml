// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme
import Suhbat.Controls

// Two bubbles, to see a choice at once.
Rectangle {
    height: talk.implicitHeight + 2 * Theme.space16
    radius: Theme.radius
    color: Theme.conversation
    clip: true

    component Bubble: Rectangle {
        id: bubble
        property string words: ""
        property bool isOwn: false
        width: Math.min(label.implicitWidth + 2 * Theme.bubblePaddingX, (parent ? parent.width : 0) * 0.8)
        height: label.implicitHeight + 2 * Theme.bubblePaddingY
        radius: Theme.radiusLarge
        color: isOwn ? Theme.bubbleOwn : Theme.bubbleOther
        Label {
            id: label
            anchors { fill: parent; leftMargin: Theme.bubblePaddingX; rightMargin: Theme.bubblePaddingX }
            text: bubble.words
            wrapMode: Text.Wrap
        }
    }

    Pattern {
        anchors.fill: parent
    }
    Column {
        id: talk
        anchors { left: parent.left; right: parent.right; margins: Theme.space16; verticalCenter: parent.verticalCenter }
        spacing: Theme.space8
        Bubble {
            anchors.left: parent.left
            words: qsTr("Is the tea still warm?")
        }
        Bubble {
            anchors.right: parent.right
            isOwn: true
            words: qsTr("It is. Come and sit down.")
        }
    }
}
