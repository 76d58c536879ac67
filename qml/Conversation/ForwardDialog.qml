// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// Into which rooms? Several can be chosen.
Dialog {
    id: dialog

    required property RoomListModel rooms // of its own: searching here leaves the list of chats alone
    property var chosen: [] // ids of rooms

    signal agreed(var roomIds)

    function flip(roomId: double) {
        const at = chosen.indexOf(roomId);
        const next = Array.from(chosen);
        if (at >= 0)
            next.splice(at, 1);
        else
            next.push(roomId);
        chosen = next;
    }

    title: qsTr("Forward to")
    acceptText: qsTr("Forward")
    canAccept: chosen.length > 0
    firstFocus: search
    onAboutToShow: {
        chosen = [];
        search.clear();
        rooms.folder = "all";
    }
    onConfirmed: agreed(Array.from(chosen))

    SearchField {
        id: search
        Layout.fillWidth: true
        placeholderText: qsTr("Search your rooms")
        onTextChanged: dialog.rooms.filter = text
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 5.5 * Theme.rowHeight
        clip: true
        model: dialog.rooms
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Your rooms")
        Keys.onSpacePressed: if (currentItem) dialog.flip(dialog.rooms.roomAt(currentIndex))
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: FaceRow {
            id: room
            required title
            required initials
            required colorIndex
            required property double roomId
            required property string kind
            readonly property bool isOn: dialog.chosen.indexOf(roomId) >= 0
            width: ListView.view.width
            icon: kind === "saved" ? "bookmark" : ""
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: isOn
            Accessible.onPressAction: dialog.flip(roomId)
            SelectionTick {
                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                isOn: room.isOn
            }
            MouseArea {
                parent: room
                anchors.fill: parent
                cursorShape: Qt.PointingHandCursor
                onClicked: dialog.flip(room.roomId)
            }
            FocusRing {
                parent: room
                isShown: room.ListView.isCurrentItem && list.activeFocus
                gap: -1
            }
        }
        Label {
            anchors.centerIn: parent
            visible: list.count === 0
            text: qsTr("No room by that name")
            color: Theme.textMuted
        }
    }
}
