// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// A person or a room as a disc: initials on the colour that its id gives it, a dot while online.
Item {
    id: avatar

    property string initials: ""
    property int colorIndex: 0
    property int size: Theme.avatarRow
    property bool isOnline: false
    property string icon: "" // instead of initials: saved messages, archive
    property color ground: Theme.list // what lies behind: the ring around the dot

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.lighter(disc.color, 1.12) }
            GradientStop { position: 0.6; color: disc.color }
        }
        QtObject {
            id: disc
            property color color: avatar.icon === "" ? Theme.avatarColor(avatar.colorIndex) : Theme.avatars[0]
        }
    }
    Text {
        anchors.centerIn: parent
        visible: avatar.icon === ""
        text: avatar.initials
        textFormat: Text.PlainText
        color: Theme.inkOnAvatar
        font.family: Theme.fontFamily
        font.pixelSize: Math.round(avatar.size * 0.38)
        font.weight: Font.Medium
    }
    Icon {
        anchors.centerIn: parent
        visible: avatar.icon !== ""
        name: avatar.icon
        color: Theme.inkOnAvatar
        size: Math.round(avatar.size * 0.52)
    }
    Rectangle {
        id: dot
        visible: avatar.isOnline
        width: Math.max(10, Math.round(avatar.size * 0.28))
        height: width
        radius: width / 2
        color: Theme.online
        border.width: 2
        border.color: avatar.ground
        anchors { right: parent.right; bottom: parent.bottom; rightMargin: -1; bottomMargin: -1 }
    }
}
