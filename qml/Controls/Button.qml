// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Theme

// Primary: the one thing to do here. Quiet: everything else. Danger: something is lost.
T.Button {
    id: button

    enum Kind { Quiet, Primary, Danger }
    property int kind: Button.Quiet
    property string iconName: ""
    property bool isBusy: false

    readonly property color fill: kind === Button.Primary ? (down ? Theme.accentFillDown : hovered ? Theme.accentFillHover : Theme.accentFill)
                                : kind === Button.Danger ? (down || hovered ? Qt.darker(Theme.dangerFill, 1.12) : Theme.dangerFill)
                                : down ? Theme.pressed : hovered ? Theme.hover : "transparent"
    readonly property color ink: kind === Button.Primary ? Theme.inkOnAccent : kind === Button.Danger ? Theme.inkOnDanger : Theme.accentText

    implicitWidth: Math.max(96, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    font.family: Theme.fontFamily
    font.pixelSize: Theme.font15
    font.weight: Font.Medium
    opacity: enabled || isBusy ? 1 : 0.5
    focusPolicy: Qt.StrongFocus
    Accessible.name: text

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: ButtonFace {
        text: button.text
        iconName: button.iconName
        ink: button.ink
        isBusy: button.isBusy
        font: button.font
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.fill
        FocusRing {
            isShown: button.visualFocus
            radius: Theme.radius + gap
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
