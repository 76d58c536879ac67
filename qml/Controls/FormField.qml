// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// A labelled field and the sentence that says what is wrong with it.
Column {
    id: form

    property string label: ""
    property string error: ""
    property string hint: ""
    required property TextField field

    spacing: Theme.space4

    function place() {
        field.parent = slot;
        field.width = Qt.binding(() => slot.width);
        field.isWrong = Qt.binding(() => form.error !== "");
        field.Accessible.name = Qt.binding(() => form.label);
        field.Accessible.description = Qt.binding(() => form.error);
    }
    Component.onCompleted: place()

    Label {
        width: parent.width
        text: form.label
        color: Theme.textMuted
        font.pixelSize: Theme.font13
        font.weight: Font.Medium
    }
    Item {
        id: slot
        width: parent.width
        height: form.field.implicitHeight
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: form.error !== "" ? form.error : form.hint
        color: form.error !== "" ? Theme.danger : Theme.textMuted
        font.pixelSize: Theme.font13
        wrapMode: Text.Wrap
        Accessible.role: form.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
    }
}
