// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Suhbat.Theme

// Blinks only in the field of an active window.
Rectangle {
    id: caret

    readonly property TextEdit edit: parent as TextEdit

    width: 2
    color: Theme.accent
    visible: edit !== null && edit.activeFocus
    SequentialAnimation on opacity {
        running: caret.visible && caret.Window.active
        loops: Animation.Infinite
        alwaysRunToEnd: false
        PropertyAction {
            value: 1
        }
        PauseAnimation {
            duration: 530
        }
        PropertyAction {
            value: 0
        }
        PauseAnimation {
            duration: 530
        }
    }
}
