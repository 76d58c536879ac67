// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Theme

T.MenuItem {
    id: entry

    property string iconName: ""
    property string shortcutText: ""
    property bool isDanger: false
    property bool isDirected: false
    property string sign: iconName // of an entry that opens a menu: that menu's own
    readonly property color ink: isDanger ? Theme.danger : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.menuRowHeight
    height: visible ? implicitHeight : 0
    leftPadding: Theme.space12
    rightPadding: Theme.space16
    opacity: enabled ? 1 : 0.45
    activeFocusOnTab: visible // the arrows pass over what is not there
    Accessible.role: Accessible.MenuItem
    Accessible.name: text

    contentItem: RowLayout {
        spacing: Theme.space12
        Icon {
            visible: entry.sign !== ""
            name: entry.sign
            size: Theme.icon20
            isDirected: entry.isDirected
            color: entry.isDanger ? Theme.danger : Theme.icon
        }
        Label {
            Layout.fillWidth: true
            text: entry.text
            color: entry.ink
        }
        Label {
            visible: text !== ""
            Layout.leftMargin: Theme.space16
            text: entry.shortcutText
            color: Theme.textMuted
            font.pixelSize: Theme.font13
        }
        Icon {
            visible: entry.checkable && entry.checked
            name: "check"
            size: Theme.icon20
            color: Theme.accentText
        }
        Icon {
            visible: entry.subMenu !== null
            name: "chevron-right"
            size: Theme.icon20
            isDirected: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: entry.highlighted || entry.hovered ? Theme.hover : "transparent"
        FocusRing {
            isShown: entry.visualFocus
            gap: 0
        }
    }
}
