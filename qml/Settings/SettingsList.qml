// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Suhbat.Theme
import Suhbat.Controls

// The pages of the settings.
Item {
    id: list

    property var pages: [] // [{name, title, icon}]
    property string current: ""
    property bool hasClose: false
    signal chosen(string name)
    signal closeWanted

    RowLayout {
        id: head
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.space24; rightMargin: Theme.space12 }
        height: Theme.headerHeight
        Label {
            Layout.fillWidth: true
            text: qsTr("Settings")
            font.pixelSize: Theme.font17
            font.weight: Font.DemiBold
        }
        IconButton {
            visible: list.hasClose
            iconName: "close"
            text: qsTr("Close the settings")
            onClicked: list.closeWanted()
        }
    }
    SettingsPage {
        id: entries
        anchors { top: head.bottom; bottom: parent.bottom; left: parent.left; right: parent.right; leftMargin: Theme.space8; rightMargin: Theme.space8 }
        title: qsTr("Pages of the settings")
        Repeater {
            model: list.pages
            ListRow {
                required property var modelData
                width: entries.width
                text: modelData.title
                iconName: modelData.icon
                isCurrent: modelData.name === list.current
                onClicked: list.chosen(modelData.name)
            }
        }
    }
}
