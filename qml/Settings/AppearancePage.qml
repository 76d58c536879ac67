// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Suhbat.Theme
import Suhbat.Controls

// Day or night, the accent, the size of words; each is seen at once.
SettingsPage {
    id: page

    title: qsTr("Appearance")

    SectionHeader {
        width: parent.width
        text: qsTr("Theme")
    }
    Item {
        width: parent.width
        height: themes.height + Theme.space16
        Row {
            id: themes
            anchors { left: parent.left; leftMargin: Theme.space16; verticalCenter: parent.verticalCenter }
            spacing: Theme.space12
            Repeater {
                model: ["system", "day", "night"]
                ThemeCard {
                    required property string modelData
                    theme: modelData
                    width: Math.min(140, (page.width - 2 * Theme.space16 - 2 * Theme.space12) / 3)
                }
            }
        }
    }
    SectionHeader {
        width: parent.width
        text: qsTr("Accent")
    }
    Item {
        width: parent.width
        height: dots.height + Theme.space16
        Flow {
            id: dots
            anchors { left: parent.left; right: parent.right; leftMargin: Theme.space16; rightMargin: Theme.space16; verticalCenter: parent.verticalCenter }
            spacing: Theme.space12
            Repeater {
                model: [qsTr("Turquoise"), qsTr("Lapis"), qsTr("Violet"), qsTr("Pomegranate"), qsTr("Clay"), qsTr("Emerald")]
                AccentDot {
                    required property int index
                    required property string modelData
                    text: modelData
                    dot: Theme.accents[index]
                    isDefault: index === 0
                }
            }
        }
    }
    SectionHeader {
        width: parent.width
        text: qsTr("Text size")
    }
    SizeRow {
        width: parent.width
    }
    SampleTalk {
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.space16; rightMargin: Theme.space16 }
    }
}
