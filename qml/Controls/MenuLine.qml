// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Theme

T.MenuSeparator {
    implicitHeight: visible ? 9 : 0
    height: implicitHeight
    contentItem: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.hairline
            color: Theme.divider
        }
    }
}
