// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// A counter. Muted rooms count in grey, mentions in saffron.
Rectangle {
    id: badge

    property string text: ""
    property bool isMuted: false
    property bool isMention: false
    readonly property int thickness: Math.round(20 * Math.max(1, Theme.textScale))

    implicitHeight: thickness
    implicitWidth: Math.max(thickness, words.implicitWidth + 12)
    radius: height / 2
    color: isMention ? Theme.badgeMention : isMuted ? Theme.badgeMuted : Theme.badge

    Text {
        id: words
        anchors.centerIn: parent
        text: badge.text
        textFormat: Text.PlainText
        color: badge.isMention ? Theme.inkOnBadgeMention : badge.isMuted ? Theme.inkOnBadgeMuted : Theme.inkOnBadge
        font.family: Theme.fontFamily
        font.pixelSize: Theme.font12
        font.weight: Font.DemiBold
    }
}
