// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Controls

// The details as one list: who it is, the members, the ways out.
RoomListBase {
    property bool isFresh: true // nobody has scrolled yet: the upper end shows, however tall it turns out

    clip: true
    model: conversation.kind === "group" ? conversation.members : null
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    currentIndex: -1
    onMovementStarted: isFresh = false
    onOriginYChanged: if (isFresh) positionViewAtBeginning()
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Members")
    Keys.onReturnPressed: if (currentItem) (currentItem as MemberRow).openMenu()
    T.ScrollBar.vertical: ScrollBar {}

    // Neither names what is outside of it, so both are built without being bound to this file.
    header: RoomInfoHead {}
    footer: RoomInfoFoot {}
    delegate: MemberRow {}
}
