// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// Words that nobody wrote, on the pattern: a date, who came and went, a call.
Rectangle {
    id: pill

    property string text: ""
    property real availableWidth: 320

    implicitWidth: words.width + 2 * Theme.space12
    implicitHeight: words.implicitHeight + 2 * Theme.space4
    radius: Math.min(height / 2, Theme.radiusLarge)
    color: Theme.servicePill

    Label {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, pill.availableWidth - 2 * Theme.space12)
        text: pill.text
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkOnServicePill
        font.pixelSize: Theme.font13
        font.weight: Font.Medium
    }
}
