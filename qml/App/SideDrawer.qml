// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// The main menu: who I am, where to go.
T.Drawer {
    id: drawer

    required property Desk desk
    readonly property Session session: desk.session
    signal newChatWanted
    signal newGroupWanted
    signal settingsWanted(string page)
    signal signOutWanted

    parent: T.Overlay.overlay
    edge: Theme.isMirrored ? Qt.RightEdge : Qt.LeftEdge
    width: Math.min(Theme.drawerWidth, parent ? parent.width - Theme.space32 : Theme.drawerWidth)
    height: parent ? parent.height : 0
    dragMargin: 0
    focus: true

    component Entry: ListRow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space8
        Layout.rightMargin: Theme.space8
        onClicked: drawer.close()
    }

    contentItem: ColumnLayout {
        spacing: 2
        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("Main menu")

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 132
            Layout.bottomMargin: Theme.space8
            color: Theme.accentTint
            clip: true
            Pattern {
                anchors.fill: parent
                opacity: 2 * Theme.patternOpacity
            }
            Avatar {
                id: face
                anchors { left: parent.left; top: parent.top; margins: Theme.space16 }
                size: 56
                initials: drawer.session.initials
                colorIndex: drawer.session.colorIndex
            }
            Column {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space16; bottomMargin: Theme.space8 }
                Label {
                    width: parent.width
                    text: drawer.session.name
                    font.weight: Font.DemiBold
                }
                Label {
                    width: parent.width
                    text: drawer.session.isGuest ? qsTr("Guest") : "\u200E@" + drawer.session.username
                    color: Theme.textMuted
                    font.pixelSize: Theme.font13
                }
            }
            IconButton {
                anchors { right: parent.right; top: parent.top; margins: Theme.space8 }
                iconName: Theme.isNight ? "sun" : "moon"
                text: Theme.isNight ? qsTr("Switch to day") : qsTr("Switch to night")
                onClicked: Preferences.theme = Theme.isNight ? "day" : "night"
            }
        }
        Entry {
            visible: !drawer.session.isGuest
            text: qsTr("New chat")
            iconName: "edit"
            onClicked: drawer.newChatWanted()
        }
        Entry {
            visible: !drawer.session.isGuest
            text: qsTr("New group")
            iconName: "people"
            onClicked: drawer.newGroupWanted()
        }
        Entry {
            text: qsTr("Saved messages")
            iconName: "bookmark"
            onClicked: drawer.desk.openSaved()
        }
        Entry {
            text: qsTr("Settings")
            iconName: "settings"
            onClicked: drawer.settingsWanted("")
        }
        Entry {
            text: qsTr("Keys")
            iconName: "keyboard"
            onClicked: drawer.settingsWanted("keys")
        }
        SwitchRow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            Layout.rightMargin: Theme.space8
            text: qsTr("Do not disturb")
            iconName: "mute"
            isOn: Preferences.doNotDisturb
            onFlipped: isOn => Preferences.doNotDisturb = isOn
        }
        Item {
            Layout.fillHeight: true
        }
        Entry {
            text: qsTr("About Suhbat")
            iconName: "info"
            onClicked: drawer.settingsWanted("about")
        }
        Entry {
            Layout.bottomMargin: Theme.space8
            text: qsTr("Sign out…")
            iconName: "logout"
            onClicked: drawer.signOutWanted()
        }
    }
    background: Rectangle {
        color: Theme.surface
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    enter: Transition {
        NumberAnimation { property: "position"; to: 1; duration: Theme.motionSlow; easing.type: Theme.easing }
    }
    exit: Transition {
        NumberAnimation { property: "position"; to: 0; duration: Theme.motion; easing.type: Theme.easing }
    }
}
