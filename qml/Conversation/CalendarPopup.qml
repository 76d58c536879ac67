// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// A month to choose a day from, in one's own calendar. Arrows walk by days, PageUp and PageDown by months.
T.Popup {
    id: popup

    readonly property int cell: Math.round(38 * Math.max(1, Theme.textScale))

    signal chosen(date day)

    function openOn(day: date) {
        month.day = day;
        open();
    }

    margins: Theme.space8
    padding: Theme.space12
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: grid.forceActiveFocus(Qt.PopupFocusReason)
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
    MonthModel {
        id: month
    }
    contentItem: ColumnLayout {
        spacing: Theme.space4
        RowLayout {
            spacing: 0
            IconButton {
                iconName: "chevron-left"
                isDirected: true
                text: qsTr("Earlier month")
                onClicked: month.step(-1)
            }
            Label {
                Layout.fillWidth: true
                text: month.title
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            IconButton {
                iconName: "chevron-right"
                isDirected: true
                enabled: month.hasNext
                text: qsTr("Later month")
                onClicked: month.step(1)
            }
        }
        Row {
            Repeater {
                model: month.weekdays
                delegate: Label {
                    required property string modelData
                    width: popup.cell
                    text: modelData
                    color: Theme.textMuted
                    font.pixelSize: Theme.font12
                    horizontalAlignment: Text.AlignHCenter
                    elide: Text.ElideNone
                }
            }
        }
        GridView {
            id: grid
            implicitWidth: 7 * popup.cell
            implicitHeight: 6 * popup.cell
            cellWidth: popup.cell
            cellHeight: popup.cell
            interactive: false
            model: month
            layoutDirection: Theme.isMirrored ? Qt.RightToLeft : Qt.LeftToRight
            LayoutMirroring.enabled: false
            activeFocusOnTab: true
            onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
            Keys.onReturnPressed: popup.take(currentItem as CalendarDay)
            Keys.onSpacePressed: popup.take(currentItem as CalendarDay)
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
                    return;
                month.step(event.key === Qt.Key_PageUp ? -1 : 1);
                event.accepted = true;
            }
            delegate: CalendarDay {
                width: popup.cell
                height: popup.cell
                hasKeys: GridView.isCurrentItem && GridView.view.activeFocus
                onActivated: popup.take(this)
            }
        }
    }
    function take(cell: CalendarDay) {
        if (cell === null || !cell.isPossible)
            return;
        close();
        chosen(month.dateAt(cell.index));
    }
}
