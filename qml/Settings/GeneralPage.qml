// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Suhbat.Models
import Suhbat.Controls

// Language, digits, calendar, and how the program behaves.
SettingsPage {
    id: page

    title: qsTr("General")

    SectionHeader {
        width: parent.width
        text: qsTr("Language")
    }
    RadioRow {
        width: parent.width
        text: qsTr("As the system")
        isChosen: Preferences.language === ""
        onClicked: Preferences.language = ""
    }
    Repeater {
        model: Preferences.languages()
        RadioRow {
            required property var modelData
            width: page.width
            text: modelData.nativeName
            isChosen: Preferences.language === modelData.tag
            onClicked: Preferences.language = modelData.tag
        }
    }
    SectionHeader {
        width: parent.width
        text: qsTr("Digits")
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("Digits")
        chosen: Preferences.digits
        options: [
            { value: "auto", text: qsTr("By language") },
            { value: "latin", text: "456" },
            { value: "persian", text: "۴۵۶" },
            { value: "arabic", text: "٤٥٦" }
        ]
        onPicked: value => Preferences.digits = value
    }
    SectionHeader {
        width: parent.width
        text: qsTr("Calendar")
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("Calendar")
        chosen: Preferences.calendar
        options: [
            { value: "auto", text: qsTr("By language") },
            { value: "gregorian", text: qsTr("Gregorian") },
            { value: "jalali", text: qsTr("Solar Hijri") },
            { value: "islamic", text: qsTr("Lunar Hijri") }
        ]
        onPicked: value => Preferences.calendar = value
    }
    SwitchRow {
        width: parent.width
        text: qsTr("Twelve-hour clock")
        isOn: Preferences.clock12h
        onFlipped: isOn => Preferences.clock12h = isOn
    }
    SectionHeader {
        width: parent.width
        text: qsTr("Writing")
    }
    SwitchRow {
        width: parent.width
        text: qsTr("Send with Ctrl+Enter")
        detail: qsTr("Enter begins a new line then.")
        isOn: Preferences.sendWithCtrlEnter
        onFlipped: isOn => Preferences.sendWithCtrlEnter = isOn
    }
    SectionHeader {
        width: parent.width
        text: qsTr("Window")
    }
    SwitchRow {
        width: parent.width
        text: qsTr("Stay in the tray when the window is closed")
        detail: qsTr("Messages keep arriving; the program ends from the tray's menu.")
        isOn: Preferences.closeToTray
        onFlipped: isOn => Preferences.closeToTray = isOn
    }
    SwitchRow {
        width: parent.width
        text: qsTr("Start without a window")
        isOn: Preferences.startMinimised
        onFlipped: isOn => Preferences.startMinimised = isOn
    }
}
