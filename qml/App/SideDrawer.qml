// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme

// The main menu: who I am, where to go.
T.Drawer {
    id: drawer

    required property Desk desk
    signal newChatWanted
    signal newGroupWanted
    signal settingsWanted(string page)
    signal signOutWanted

    parent: T.Overlay.overlay
    edge: Theme.isMirrored ? Qt.RightEdge : Qt.LeftEdge
    width: Math.min(Theme.drawerWidth, parent ? parent.width - Theme.space32 : Theme.drawerWidth)
    height: parent ? parent.height : 0
    dragMargin: 0
    focus: true

    contentItem: DrawerBody {
        desk: drawer.desk
        onLeaving: drawer.close()
        onNewChatWanted: drawer.newChatWanted()
        onNewGroupWanted: drawer.newGroupWanted()
        onSettingsWanted: page => drawer.settingsWanted(page)
        onSignOutWanted: drawer.signOutWanted()
    }
    background: Rectangle {
        color: Theme.surface
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    enter: Transition {
        NumberAnimation { property: "position"; to: 1; duration: Theme.motionSlow; easing.type: Theme.easing }
    }
    exit: Transition {
        NumberAnimation { property: "position"; to: 0; duration: Theme.motion; easing.type: Theme.easing }
    }
}
