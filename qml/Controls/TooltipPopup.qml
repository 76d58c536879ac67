// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Theme

// A few words below what they explain.
T.Popup {
    id: popup

    required property string text

    x: Math.round(((parent ? parent.width : 0) - width) / 2)
    y: (parent ? parent.height : 0) + Theme.space4
    margins: Theme.space8
    padding: Theme.space8
    topPadding: Theme.space4
    bottomPadding: Theme.space4
    closePolicy: T.Popup.NoAutoClose
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    Component.onCompleted: open()

    contentItem: Text {
        text: popup.text
        textFormat: Text.PlainText
        color: Theme.inkOnTooltip
        font.family: Theme.fontFamily
        font.pixelSize: Theme.font13
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.tooltip
    }
}
