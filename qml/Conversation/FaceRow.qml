// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Controls
import Suhbat.Theme

// A face, a name, a line below: people and rooms in the conversation's dialogs and its panel.
Item {
    id: row

    property string initials: ""
    property int colorIndex: 0
    property string title: ""
    property string detail: ""
    property bool isOnline: false
    property bool isActive: false // the line below tells something that is happening
    property string icon: ""
    default property alias extras: end.data

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: detail

    RowLayout {
        anchors { fill: parent; leftMargin: Theme.space12; rightMargin: Theme.space8 }
        spacing: Theme.space12
        Avatar {
            size: 40
            initials: row.initials
            colorIndex: row.colorIndex
            isOnline: row.isOnline
            icon: row.icon
            ground: Theme.surface
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            Label {
                Layout.fillWidth: true
                text: row.title
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.detail
                color: row.isActive ? Theme.accentText : Theme.textMuted
                font.pixelSize: Theme.font13
                Accessible.ignored: true
            }
        }
        Row {
            id: end
            spacing: Theme.space4
        }
    }
}
