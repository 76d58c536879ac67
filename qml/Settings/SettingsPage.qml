// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import QtQuick.Templates as T
import Suhbat.Theme
import Suhbat.Controls

// A page that scrolls, and follows the keyboard.
Flickable {
    id: page

    property string title: ""
    default property alias body: column.data
    readonly property Item focused: Window.activeFocusItem

    contentHeight: column.implicitHeight + Theme.space16
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: title

    onFocusedChanged: {
        for (let item = focused; item; item = item.parent) {
            if (item !== column)
                continue;
            const top = focused.mapToItem(column, 0, 0).y;
            contentY = Math.max(0, Math.min(Math.max(contentY, top + focused.height + Theme.space16 - height), top - Theme.space16));
        }
    }

    Column {
        id: column
        width: page.width
        spacing: 2
    }
    T.ScrollBar.vertical: ScrollBar {}
}
