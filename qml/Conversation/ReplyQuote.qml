// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// What is answered: a bar in the colour of who said it, the name, one line of the words in their own direction.
Item {
    id: quote

    required property string sender
    required property string excerpt
    required property bool isRtl
    required property int colorIndex
    property color ink: Theme.text
    property color nameInk: Theme.nameColor(colorIndex)
    readonly property real naturalWidth: Math.ceil(Math.max(name.implicitWidth, words.implicitWidth)) + bar.width + 2 * Theme.space8

    signal activated

    implicitHeight: name.implicitHeight + words.implicitHeight + 2 * Theme.space4
    activeFocusOnTab: false
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("In reply to %1: %2").arg(sender).arg(excerpt)
    Accessible.onPressAction: quote.activated()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: quote.nameInk
        opacity: area.containsMouse ? 0.16 : 0.1
    }
    Rectangle {
        id: bar
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: 3
        radius: 1.5
        color: quote.nameInk
    }
    Label {
        id: name
        anchors { left: bar.right; right: parent.right; top: parent.top; leftMargin: Theme.space8; rightMargin: Theme.space8; topMargin: Theme.space4 }
        text: quote.sender
        color: quote.nameInk
        font.pixelSize: Theme.font13
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    DirectedLabel {
        id: words
        anchors { left: name.left; right: name.right; top: name.bottom }
        words: quote.excerpt
        isRtl: quote.isRtl
        color: quote.ink
        font.pixelSize: Theme.font13
        Accessible.ignored: true
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: quote.activated()
    }
}
