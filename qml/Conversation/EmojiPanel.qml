// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// All emoji: searched by name in one's own language, by category, and what one used last.
T.Popup {
    id: panel

    required property EmojiModel emoji
    property bool closesOnChoice: false

    signal chosen(string words)

    function pick(words: string) {
        emoji.use(words);
        chosen(words);
        if (closesOnChoice)
            close();
    }

    implicitWidth: 9 * 40 + 2 * padding
    implicitHeight: 384
    margins: Theme.space8
    padding: Theme.space8
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: (contentItem as EmojiPicker).start()
    background: Card {
        radius: Theme.radiusLarge
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motionFast
            easing.type: Theme.easing
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.motionFast
            easing.type: Theme.easing
        }
    }
    contentItem: EmojiPicker {
        emoji: panel.emoji
        isShown: panel.visible
        onChosen: words => panel.pick(words)
        onAbandoned: panel.close()
    }
}
