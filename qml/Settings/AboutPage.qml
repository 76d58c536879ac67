// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Suhbat.Theme

SettingsPage {
    title: qsTr("About")

    Item {
        width: parent.width
        height: Theme.space24
    }
    Image {
        x: (parent.width - width) / 2
        width: 112
        height: 112
        source: "image://suhbat/icons/suhbat"
        sourceSize { width: 112 * Screen.devicePixelRatio; height: 112 * Screen.devicePixelRatio }
        mirror: false
        Accessible.ignored: true
    }
    component Line: Text {
        width: parent ? parent.width : 0
        leftPadding: Theme.space24
        rightPadding: Theme.space24
        topPadding: Theme.space8
        textFormat: Text.PlainText
        color: Theme.textMuted
        font.family: Theme.fontFamily
        font.pixelSize: Theme.font15
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Line {
        text: qsTr("Suhbat")
        color: Theme.text
        font.pixelSize: Theme.font28
        font.weight: Font.DemiBold
    }
    Line {
        text: qsTr("Version %1").arg("\u2066" + Qt.application.version + "\u2069")
    }
    Line {
        text: qsTr("Conversation for those who write from right to left as easily as from left to right. “Suhbat” is what three languages call sitting together and talking.")
        lineHeight: Theme.bodyLineHeight / 1.18
    }
    Line {
        text: qsTr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")
        font.pixelSize: Theme.font13
    }
}
