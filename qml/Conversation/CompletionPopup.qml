// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// People after @, emoji after a colon, commands after a slash: arrows choose, Enter or Tab takes.
Item {
    id: popup

    required property CompletionModel completion
    required property bool isWanted
    readonly property bool isShown: isWanted && completion.isOpen

    function step(by: int) {
        list.currentIndex = (list.currentIndex + by + list.count) % list.count;
    }
    function accept() {
        completion.accept(Math.max(0, list.currentIndex));
    }

    visible: isShown
    implicitHeight: Math.min(list.contentHeight, 5.5 * Theme.menuRowHeight) + 2 * Theme.space4
    onIsShownChanged: list.currentIndex = 0

    Card {
        anchors.fill: parent
    }
    ListView {
        id: list
        anchors { fill: parent; margins: Theme.space4 }
        clip: true
        model: popup.isShown ? popup.completion : null
        boundsBehavior: Flickable.StopAtBounds
        onCountChanged: currentIndex = 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Suggestions")
        delegate: Rectangle {
            id: offer

            required property int index
            required property string label
            required property string detail
            required property string initials
            required property int colorIndex
            required property string emoji

            width: ListView.view.width
            height: Theme.menuRowHeight
            radius: Theme.radiusSmall
            color: ListView.isCurrentItem ? Theme.listSelected : area.containsMouse ? Theme.hover : "transparent"
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2").arg(label).arg(detail)
            Accessible.focused: ListView.isCurrentItem

            Avatar {
                id: face
                anchors { left: parent.left; leftMargin: Theme.space8; verticalCenter: parent.verticalCenter }
                visible: offer.initials !== ""
                size: 28
                initials: offer.initials
                colorIndex: offer.colorIndex
            }
            Text {
                anchors.centerIn: face
                visible: offer.emoji !== ""
                text: offer.emoji
                textFormat: Text.PlainText
                font.pixelSize: Theme.font20
            }
            Label {
                id: name
                anchors { left: face.right; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
                width: Math.min(implicitWidth, offer.width * 0.6)
                text: offer.label
            }
            Label {
                anchors { left: name.right; leftMargin: Theme.space8; right: parent.right; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
                text: offer.detail
                color: Theme.textMuted
                font.pixelSize: Theme.font13
            }
            MouseArea {
                id: area
                anchors.fill: parent
                hoverEnabled: true
                onClicked: popup.completion.accept(offer.index)
            }
        }
    }
}
