// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Theme

// One line to write in. What is written keeps its own direction; the placeholder follows the interface.
T.TextField {
    id: control

    property bool isWrong: false
    property int reserved: 0 // room at the trailing end for what a heir puts there

    implicitWidth: 240
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.space12 + (Theme.isMirrored ? reserved : 0)
    rightPadding: Theme.space12 + (Theme.isMirrored ? 0 : reserved)
    color: Theme.text
    selectionColor: Theme.accentFill
    selectedTextColor: Theme.inkOnAccent
    placeholderTextColor: Theme.textMuted
    font.family: Theme.fontFamily
    font.pixelSize: Theme.font15
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: text === "" && preeditText === "" ? TextInput.AlignLeft : undefined // an empty field waits at the leading side
    selectByMouse: true
    opacity: enabled ? 1 : 0.6
    Accessible.name: placeholderText
    Accessible.role: Accessible.EditableText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: control.activeFocus || control.isWrong ? 2 : 1
        border.color: control.isWrong ? Theme.danger : control.activeFocus ? Theme.focus : Theme.fieldBorder
    }
    Text {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height
        visible: control.text === "" && control.preeditText === ""
        text: control.placeholderText
        textFormat: Text.PlainText
        color: control.placeholderTextColor
        font: control.font
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
    }
    EditMenu {
        field: control
    }
}
