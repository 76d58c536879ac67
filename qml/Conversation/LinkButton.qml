// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Theme

// Words that do something, inside a sentence's company.
T.AbstractButton {
    id: button

    property color ink: Theme.accentText

    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight + Theme.space4
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.role: Accessible.Button
    Keys.onReturnPressed: clicked()

    Text {
        id: words
        anchors.fill: parent
        text: button.text
        textFormat: Text.PlainText
        color: button.ink
        font.family: Theme.fontFamily
        font.pixelSize: Theme.font13
        font.weight: Font.DemiBold
        font.underline: button.hovered
        verticalAlignment: Text.AlignVCenter
    }
    FocusRing {
        isShown: button.visualFocus
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
