// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Theme

// Down to the newest, or first back to where one jumped from; Ctrl leads to the end at once.
T.AbstractButton {
    id: button

    required property bool isWanted
    required property bool isReturning
    required property bool hasCount
    required property string count

    signal activated(bool isControlHeld)

    implicitWidth: 44
    implicitHeight: 44
    opacity: isWanted ? 1 : 0
    visible: opacity > 0
    focusPolicy: Qt.TabFocus
    text: isReturning ? qsTr("Back to where you were") : qsTr("Go to the newest message")
    Accessible.name: hasCount ? qsTr("%1, unread: %2").arg(text).arg(count) : text
    Accessible.role: Accessible.Button
    Keys.onReturnPressed: event => activated(event.modifiers & Qt.ControlModifier)
    Keys.onEnterPressed: event => activated(event.modifiers & Qt.ControlModifier)
    Keys.onSpacePressed: activated(false)

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.motion
            easing.type: Theme.easing
        }
    }
    background: Rectangle {
        radius: width / 2
        color: Theme.surface
        border.width: 1
        border.color: Theme.divider
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: area.pressed ? Theme.pressed : area.containsMouse ? Theme.hover : "transparent"
        }
        FocusRing {
            isShown: button.visualFocus
            radius: width / 2
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.isReturning ? "chevron-down" : "arrow-down"
        }
    }
    Badge {
        anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.top }
        visible: button.hasCount
        text: button.count
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: mouse => button.activated(mouse.modifiers & Qt.ControlModifier)
    }
    Tooltip {
        text: button.text
        isWanted: area.containsMouse
    }
}
