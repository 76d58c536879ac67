// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// The month itself: its name, the weekdays, six weeks of days.
ColumnLayout {
    id: root

    readonly property int cell: Math.round(38 * Math.max(1, Theme.textScale))

    signal chosen(date day)

    spacing: Theme.space4

    function show(day: date) {
        month.day = day;
    }
    function start() {
        grid.currentIndex = month.chosenRow;
        grid.forceActiveFocus(Qt.PopupFocusReason);
    }
    function take(cell: CalendarDay) {
        if (cell !== null && cell.isPossible)
            chosen(month.dateAt(cell.index));
    }

    MonthModel {
        id: month
    }
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
                width: root.cell
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
        implicitWidth: 7 * root.cell
        implicitHeight: 6 * root.cell
        cellWidth: root.cell
        cellHeight: root.cell
        interactive: false
        model: month
        layoutDirection: Theme.isMirrored ? Qt.RightToLeft : Qt.LeftToRight
        LayoutMirroring.enabled: false
        activeFocusOnTab: true
        onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
        Keys.onReturnPressed: root.take(currentItem as CalendarDay)
        Keys.onSpacePressed: root.take(currentItem as CalendarDay)
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
                return;
            month.step(event.key === Qt.Key_PageUp ? -1 : 1);
            event.accepted = true;
        }
        delegate: CalendarDay {
            width: root.cell
            height: root.cell
            hasKeys: GridView.isCurrentItem && GridView.view.activeFocus
            onActivated: root.take(this)
        }
    }
}
