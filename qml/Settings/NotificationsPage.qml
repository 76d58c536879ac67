// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

SettingsPage {
    title: qsTr("Notifications")

    SectionHeader {
        width: parent.width
        text: qsTr("Notifications")
    }
    SwitchRow {
        width: parent.width
        text: qsTr("Do not disturb")
        detail: qsTr("Nothing pops up and nothing sounds. Counters go on.")
        iconName: "moon"
        isOn: Preferences.doNotDisturb
        onFlipped: isOn => Preferences.doNotDisturb = isOn
    }
    SwitchRow {
        width: parent.width
        text: qsTr("Show notifications")
        detail: qsTr("Never twice, and never for what is on the screen.")
        iconName: "bell"
        isOn: Preferences.notificationsEnabled
        onFlipped: isOn => Preferences.notificationsEnabled = isOn
    }
    SwitchRow {
        width: parent.width
        enabled: Preferences.notificationsEnabled
        opacity: enabled ? 1 : 0.5
        text: qsTr("Show what was written")
        detail: qsTr("Otherwise a notification says only that something arrived.")
        iconName: "eye"
        isOn: Preferences.notificationPreview
        onFlipped: isOn => Preferences.notificationPreview = isOn
    }
    SwitchRow {
        width: parent.width
        text: qsTr("Play sounds")
        iconName: "sound"
        isOn: Preferences.soundsEnabled
        onFlipped: isOn => Preferences.soundsEnabled = isOn
    }
    Label {
        width: parent.width
        leftPadding: Theme.space16
        rightPadding: Theme.space16
        topPadding: Theme.space12
        text: qsTr("A single chat is muted from its menu in the list. A mention of you is told even then.")
        color: Theme.textMuted
        font.pixelSize: Theme.font13
        wrapMode: Text.Wrap
    }
}
