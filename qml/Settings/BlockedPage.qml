// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// People who can't write to me.
SettingsPage {
    id: page

    required property Session session

    title: qsTr("Blocked people")
    Component.onCompleted: session.refreshBlocked()

    SectionHeader {
        width: parent.width
        visible: page.session.blocked.count > 0
        text: qsTr("Can't write to you")
    }
    Repeater {
        model: page.session.blocked
        RowLayout {
            id: row
            required property real userId
            required property string name
            required property string username
            required property string initials
            required property int colorIndex
            x: Theme.space16
            width: page.width - 2 * Theme.space16
            height: Theme.rowHeight
            spacing: Theme.space12
            Avatar {
                initials: row.initials
                colorIndex: row.colorIndex
                ground: Theme.surface
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Label {
                    Layout.fillWidth: true
                    text: row.name
                    font.weight: Font.DemiBold
                }
                Label {
                    Layout.fillWidth: true
                    text: "\u200E@" + row.username
                    color: Theme.textMuted
                    font.pixelSize: Theme.font13
                }
            }
            Button {
                text: qsTr("Unblock")
                Accessible.name: qsTr("Unblock %1").arg(row.name)
                onClicked: page.session.unblock(row.userId)
            }
        }
    }
    EmptyState {
        width: page.width
        height: page.height
        visible: page.session.blocked.count === 0
        drawing: "no-rooms"
        title: qsTr("You have blocked nobody")
        sentence: qsTr("Somebody who bothers you is blocked from the details of their chat.")
    }
}
