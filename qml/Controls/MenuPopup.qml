// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Theme

T.Menu {
    id: menu

    property int minimumWidth: 200
    property string iconName: "" // as an entry of another menu

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.space4
    margins: Theme.space8
    overlap: 1
    cascade: true
    delegate: MenuEntry {}

    onAboutToShow: {
        let widest = minimumWidth;
        for (let i = 0; i < count; ++i) {
            const item = itemAt(i);
            const entry = item as MenuEntry;
            if (entry && entry.subMenu)
                entry.sign = (entry.subMenu as MenuPopup).iconName;
            if (item)
                widest = Math.max(widest, item.implicitWidth);
        }
        contentWidth = widest;
    }

    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: contentHeight > height
        clip: interactive
        currentIndex: menu.currentIndex
        Accessible.role: Accessible.PopupMenu
        Accessible.name: menu.title !== "" ? menu.title : qsTr("Menu")
    }
    background: Card {}
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motionFast; easing.type: Theme.easing }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motionFast; easing.type: Theme.easing }
    }
}
