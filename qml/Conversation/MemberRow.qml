// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// Somebody in a group: role, presence, and what an admin may do about them.
FaceRow {
    id: row

    required initials
    required colorIndex
    required isOnline
    required property double userId
    required property string name
    required property string presence
    required property bool isAdmin
    required property bool isMe
    required property bool canRemove
    required property bool canPromote
    readonly property RoomListBase list: ListView.view as RoomListBase
    readonly property bool hasKeys: ListView.isCurrentItem && list !== null && list.activeFocus
    readonly property bool hasMenu: !isMe || canRemove || canPromote

    function openMenu() {
        if (!hasMenu)
            return;
        loader.setSource("MemberMenu.qml", { isMe: isMe, isAdmin: isAdmin, canRemove: canRemove, canPromote: canPromote });
        (loader.item as MemberMenu).popup(row, row.width / 2, row.height / 2);
    }

    width: list ? list.width : 0
    title: name
    detail: presence
    isActive: isOnline
    Accessible.name: isAdmin ? qsTr("%1, admin").arg(name) : name
    Accessible.onPressAction: openMenu()

    Label {
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        visible: row.isAdmin
        text: qsTr("admin")
        color: Theme.accentText
        font.pixelSize: Theme.font13
        Accessible.ignored: true
    }
    IconButton {
        visible: row.hasMenu
        iconName: "more"
        iconSize: Theme.icon20
        focusPolicy: Qt.NoFocus
        text: qsTr("What to do with this member")
        onClicked: row.openMenu()
    }
    FocusRing {
        parent: row
        isShown: row.hasKeys
        gap: -1
        radius: Theme.radius
    }
    Loader {
        id: loader
        onLoaded: {
            const menu = item as MemberMenu;
            menu.writeAsked.connect(() => row.list.writeAsked(row.userId));
            menu.promoted.connect(isAdmin => row.list.conversation.setAdmin(row.userId, isAdmin));
            menu.removeAsked.connect(() => row.list.removeAsked(row.userId, row.name));
        }
    }
}
