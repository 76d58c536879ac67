// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Theme
import Suhbat.Controls

// Somebody in a list of people.
Item {
    id: row

    required property real userId
    required property string name
    required property string username
    required property string initials
    required property int colorIndex
    required property string presence
    required property bool isOnline
    required property bool isSelected
    property bool hasChoice: false
    property bool hasKeys: false
    signal chosen

    implicitHeight: Theme.rowHeight
    Accessible.role: hasChoice ? Accessible.CheckBox : Accessible.ListItem
    Accessible.name: name
    Accessible.description: presence
    Accessible.checkable: hasChoice
    Accessible.checked: isSelected
    Accessible.onPressAction: chosen()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: tap.pressed ? Theme.pressed : hover.hovered ? Theme.hover : "transparent"
        FocusRing {
            isShown: row.hasKeys
            gap: -1
            radius: Theme.radius
        }
    }
    RowLayout {
        anchors { fill: parent; leftMargin: Theme.space8; rightMargin: Theme.space12 }
        spacing: Theme.space12
        Avatar {
            initials: row.initials
            colorIndex: row.colorIndex
            isOnline: row.isOnline
            ground: Theme.surface
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            LineLabel {
                Layout.fillWidth: true
                text: row.name
                font.weight: Font.DemiBold
            }
            LineLabel {
                Layout.fillWidth: true
                text: row.presence !== "" ? row.presence : "\u200E@" + row.username
                color: row.isOnline ? Theme.accentText : Theme.textMuted
                size: Theme.font13
            }
        }
        Rectangle {
            visible: row.hasChoice
            implicitWidth: 22
            implicitHeight: 22
            radius: 11
            color: row.isSelected ? Theme.accentFill : "transparent"
            border.width: row.isSelected ? 0 : 2
            border.color: Theme.fieldBorder
            Icon {
                anchors.centerIn: parent
                visible: row.isSelected
                name: "check"
                size: Theme.icon16
                color: Theme.inkOnAccent
            }
        }
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        id: tap
        onTapped: row.chosen()
    }
}
