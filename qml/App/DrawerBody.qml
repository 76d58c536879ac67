// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// Who I am, and where to go.
ColumnLayout {
    id: body

    required property Desk desk
    readonly property Session session: desk.session
    signal leaving
    signal newChatWanted
    signal newGroupWanted
    signal settingsWanted(string page)
    signal signOutWanted

    spacing: 2
    Accessible.role: Accessible.PopupMenu
    Accessible.name: qsTr("Main menu")

    component Entry: ListRow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space8
        Layout.rightMargin: Theme.space8
    }

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
            initials: body.session.initials
            colorIndex: body.session.colorIndex
        }
        Column {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.space16; bottomMargin: Theme.space8 }
            Label {
                width: parent.width
                text: body.session.name
                font.weight: Font.DemiBold
            }
            Label {
                width: parent.width
                text: body.session.isGuest ? qsTr("Guest") : "\u200E@" + body.session.username
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
        visible: !body.session.isGuest
        text: qsTr("New chat")
        iconName: "edit"
        onClicked: {
            body.leaving();
            body.newChatWanted();
        }
    }
    Entry {
        visible: !body.session.isGuest
        text: qsTr("New group")
        iconName: "people"
        onClicked: {
            body.leaving();
            body.newGroupWanted();
        }
    }
    Entry {
        text: qsTr("Saved messages")
        iconName: "bookmark"
        onClicked: {
            body.leaving();
            body.desk.openSaved();
        }
    }
    Entry {
        text: qsTr("Settings")
        iconName: "settings"
        onClicked: {
            body.leaving();
            body.settingsWanted("");
        }
    }
    Entry {
        text: qsTr("Keys")
        iconName: "keyboard"
        onClicked: {
            body.leaving();
            body.settingsWanted("keys");
        }
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
        onClicked: {
            body.leaving();
            body.settingsWanted("about");
        }
    }
    Entry {
        Layout.bottomMargin: Theme.space8
        text: qsTr("Sign out…")
        iconName: "logout"
        onClicked: {
            body.leaving();
            body.signOutWanted();
        }
    }
}
