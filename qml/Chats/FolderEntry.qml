// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme
import Suhbat.Controls

// One folder of the strip: its sign, its name, how many rooms in it have news.
Item {
    id: entry

    required property string folderId
    required property string title
    required property string icon
    required property int unread
    required property string unreadText
    required property bool isOwn
    property bool isCurrent: false
    property bool hasKeys: false
    signal clicked
    signal menuWanted

    height: column.implicitHeight + Theme.space16
    Accessible.role: Accessible.PageTab
    Accessible.name: unread > 0 ? qsTr("%1, %n unread chat(s)", "", unread).arg(title) : title
    Accessible.selected: isCurrent
    Accessible.focusable: true
    Accessible.onPressAction: clicked()

    Rectangle {
        anchors { fill: parent; leftMargin: Theme.space4; rightMargin: Theme.space4; topMargin: 2; bottomMargin: 2 }
        radius: Theme.radius
        color: entry.isCurrent ? Theme.listSelected : tap.pressed || hover.hovered ? Theme.stripHover : "transparent"
        FocusRing {
            isShown: entry.hasKeys
            gap: 0
            radius: Theme.radius
        }
    }
    Column {
        id: column
        anchors.centerIn: parent
        width: parent.width - Theme.space8
        spacing: 2
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: entry.icon
            color: entry.isCurrent ? Theme.accentText : Theme.icon
        }
        Text {
            width: parent.width
            text: entry.title
            textFormat: Text.PlainText
            color: entry.isCurrent ? Theme.accentText : Theme.textMuted
            font.family: Theme.fontFamily
            font.pixelSize: Math.min(Theme.font12, 14)
            font.weight: entry.isCurrent ? Font.DemiBold : Font.Normal
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
        }
    }
    Badge {
        anchors { top: column.top; topMargin: -6; horizontalCenter: parent.horizontalCenter; horizontalCenterOffset: Theme.isMirrored ? -16 : 16 }
        visible: entry.unread > 0
        text: entry.unreadText
        isMuted: !entry.isCurrent
        scale: 0.85 / Math.max(1, Theme.textScale)
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        id: tap
        onTapped: entry.clicked()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: entry.menuWanted()
    }
}
