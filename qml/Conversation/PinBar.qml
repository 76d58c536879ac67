// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Suhbat.Chats
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// The pinned message above which one reads; a click leads there and then to the one before it.
Rectangle {
    id: bar

    required property Conversation conversation
    readonly property PinnedModel pins: conversation.pins

    function jump() {
        conversation.jumpTo(pins.currentMessage);
        pins.showNext();
    }

    visible: pins.count > 0 && pins.currentMessage > 0
    implicitHeight: visible ? Math.round(48 * Math.max(1, Theme.textScale)) : 0
    color: area.containsMouse ? Theme.listHover : Theme.surface
    activeFocusOnTab: visible
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Pinned message from %1: %2").arg(pins.currentSender).arg(pins.currentExcerpt)
    Accessible.onPressAction: jump()
    Keys.onReturnPressed: jump()
    Keys.onSpacePressed: jump()

    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: bar.jump()
    }
    Column { // one mark a pin, the current one strong
        id: marks
        readonly property int shown: Math.min(bar.pins.count, 4)
        anchors { left: parent.left; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
        width: 3
        spacing: 2
        Repeater {
            model: marks.shown
            delegate: Rectangle {
                required property int index
                readonly property int place: marks.shown - 1 - index
                width: 3
                height: (34 - 2 * (marks.shown - 1)) / marks.shown
                radius: 1.5
                color: Theme.accent
                opacity: bar.pins.current % Math.max(1, marks.shown) === place ? 1 : 0.35
            }
        }
    }
    LineLabel {
        id: title
        anchors { left: marks.right; leftMargin: Theme.space8; right: unpin.left; top: parent.top; topMargin: Theme.space4 }
        text: bar.pins.positionText === "" ? qsTr("Pinned message") : qsTr("Pinned message %1").arg(bar.pins.positionText)
        color: Theme.accentText
        size: Theme.font13
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    DirectedLabel {
        anchors { left: title.left; right: title.right; bottom: parent.bottom; bottomMargin: Theme.space4 + 1 }
        words: bar.pins.currentExcerpt
        isRtl: bar.pins.currentIsRtl
        size: Theme.font13
        Accessible.ignored: true
    }
    IconButton {
        id: unpin
        anchors { right: parent.right; rightMargin: Theme.space8; verticalCenter: parent.verticalCenter }
        visible: bar.conversation.canPin
        iconName: "unpin"
        iconSize: Theme.icon20
        text: qsTr("Unpin this message")
        onClicked: bar.conversation.pin(bar.conversation.messages.uuidAt(bar.conversation.messages.indexOfMessage(bar.pins.currentMessage)), false)
        enabled: bar.conversation.messages.count > 0 && bar.conversation.messages.indexOfMessage(bar.pins.currentMessage) >= 0
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.hairline
        color: Theme.divider
    }
    FocusRing {
        isShown: bar.activeFocus
        gap: -2
    }
}
