// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// Where I am signed in.
SettingsPage {
    id: page

    required property Session session
    signal signOutEverywhereWanted

    title: qsTr("Devices")
    Component.onCompleted: session.sessions.refresh()

    SectionHeader {
        width: parent.width
        text: qsTr("Signed in here")
    }
    Repeater {
        model: page.session.sessions
        Item {
            id: row
            required property real sessionId
            required property string device
            required property string address
            required property string lastUsed
            required property bool isCurrent
            width: page.width
            height: Theme.rowHeight + Theme.space4
            RowLayout {
                anchors { fill: parent; leftMargin: Theme.space16; rightMargin: Theme.space8 }
                spacing: Theme.space16
                Icon {
                    name: "devices"
                    color: row.isCurrent ? Theme.accentText : Theme.icon
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    Label {
                        Layout.fillWidth: true
                        text: row.device !== "" ? row.device : qsTr("Unknown device")
                        font.weight: Font.DemiBold
                    }
                    Label {
                        Layout.fillWidth: true
                        text: row.isCurrent ? qsTr("This device") : row.address !== "" ? qsTr("%1, last used %2").arg("\u2066" + row.address + "\u2069").arg(row.lastUsed) : qsTr("Last used %1").arg(row.lastUsed)
                        color: row.isCurrent ? Theme.accentText : Theme.textMuted
                        font.pixelSize: Theme.font13
                    }
                }
                Button {
                    visible: !row.isCurrent
                    text: qsTr("Sign out")
                    Accessible.name: qsTr("Sign out %1").arg(row.device)
                    onClicked: page.session.sessions.revoke(row.sessionId)
                }
            }
        }
    }
    Spinner {
        x: (parent.width - width) / 2
        visible: page.session.sessions.isLoading && page.session.sessions.count === 0
    }
    Label {
        width: parent.width
        visible: text !== ""
        leftPadding: Theme.space16
        rightPadding: Theme.space16
        text: page.session.sessions.error
        color: Theme.danger
        wrapMode: Text.Wrap
    }
    ListRow {
        width: parent.width
        text: qsTr("Sign out everywhere…")
        detail: qsTr("On this device too.")
        iconName: "logout"
        isDanger: true
        onClicked: page.signOutEverywhereWanted()
    }
}
