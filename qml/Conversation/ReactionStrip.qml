// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Theme

// The first line of a message's menu: a few emoji at once, all of them behind the last sign. Arrows walk, Enter takes.
T.MenuItem {
    id: strip

    property list<string> offers: ["👍", "❤️", "😂", "🎉", "😮", "😢", "🙏"]
    property int current: 0
    readonly property int cell: 38

    signal reacted(string emoji)
    signal moreAsked

    function accept() {
        if (current < offers.length)
            reacted(offers[current]);
        else
            moreAsked();
    }

    implicitWidth: (offers.length + 1) * cell + leftPadding + rightPadding
    implicitHeight: 46
    height: visible ? implicitHeight : 0
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    text: qsTr("React")
    Accessible.name: current < offers.length ? qsTr("React with %1").arg(offers[current]) : qsTr("More emoji")
    Keys.onRightPressed: current = (current + (Theme.isMirrored ? offers.length : 1)) % (offers.length + 1)
    Keys.onLeftPressed: current = (current + (Theme.isMirrored ? 1 : offers.length)) % (offers.length + 1)
    onTriggered: accept()

    Row {
        anchors { verticalCenter: parent.verticalCenter; left: parent.left; leftMargin: strip.leftPadding }
        Repeater {
            model: strip.offers
            delegate: Item {
                id: offer
                required property int index
                required property string modelData
                width: strip.cell
                height: strip.cell
                Rectangle {
                    anchors { fill: parent; margins: 1 }
                    radius: width / 2
                    color: area.containsMouse || strip.visualFocus && strip.current === offer.index ? Theme.listSelected : "transparent"
                }
                Text {
                    anchors.centerIn: parent
                    text: offer.modelData
                    textFormat: Text.PlainText
                    font.pixelSize: 22
                }
                MouseArea {
                    id: area
                    anchors.fill: parent
                    hoverEnabled: true
                    onClicked: strip.reacted(offer.modelData)
                }
            }
        }
        Item {
            width: strip.cell
            height: strip.cell
            Rectangle {
                anchors { fill: parent; margins: Theme.space4 }
                radius: width / 2
                color: more.containsMouse || strip.visualFocus && strip.current === strip.offers.length ? Theme.listSelected : Theme.field
            }
            Icon {
                anchors.centerIn: parent
                name: "chevron-down"
                size: Theme.icon20
            }
            MouseArea {
                id: more
                anchors.fill: parent
                hoverEnabled: true
                onClicked: strip.moreAsked()
            }
        }
    }
}
