// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A question with its consequence in a sentence.
Dialog {
    id: dialog

    property string sentence: ""

    Label {
        Layout.fillWidth: true
        text: dialog.sentence
        wrapMode: Text.Wrap
    }
}
