// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Theme

// A month to choose a day from, in one's own calendar. Arrows walk by days, PageUp and PageDown by months.
T.Popup {
    id: popup

    signal chosen(date day)

    function openOn(day: date) {
        (contentItem as CalendarMonth).show(day);
        open();
    }

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.space8
    padding: Theme.space12
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: (contentItem as CalendarMonth).start()
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
    contentItem: CalendarMonth {
        onChosen: day => {
            popup.close();
            popup.chosen(day);
        }
    }
}
