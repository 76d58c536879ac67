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
    property bool hasKeys: false
    readonly property bool hasMenu: !isMe || canRemove || canPromote

    signal writeAsked
    signal promoted(bool isAdmin)
    signal removeAsked

    function openMenu() {
        if (!hasMenu)
            return;
        loader.active = true;
        (loader.item as MenuPopup).popup(row, row.width / 2, row.height / 2);
    }

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
        active: false
        sourceComponent: MenuPopup {
            MenuEntry {
                visible: !row.isMe
                text: qsTr("Write a message")
                iconName: "chats"
                onTriggered: row.writeAsked()
            }
            MenuEntry {
                visible: row.canPromote
                text: row.isAdmin ? qsTr("Take admin rights away") : qsTr("Make an admin")
                iconName: "crown"
                onTriggered: row.promoted(!row.isAdmin)
            }
            MenuEntry {
                visible: row.canRemove
                text: qsTr("Remove from the group")
                iconName: "remove-person"
                isDanger: true
                onTriggered: row.removeAsked()
            }
        }
    }
}
