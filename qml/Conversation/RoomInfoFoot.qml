// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// The lower end of the details: the ways out.
ColumnLayout {
    id: foot

    readonly property RoomListBase list: ListView.view as RoomListBase
    readonly property Conversation conversation: list ? list.conversation : null

    width: list ? list.width : 0
    spacing: 0

    Item {
        implicitHeight: Theme.space16
    }
    ListRow {
        Layout.fillWidth: true
        visible: foot.conversation.canBlock
        iconName: "block"
        isDanger: !foot.conversation.isBlocked
        text: foot.conversation.isBlocked ? qsTr("Unblock") : qsTr("Block")
        onClicked: foot.conversation.isBlocked ? foot.conversation.block(false) : foot.list.blockAsked()
    }
    ListRow {
        Layout.fillWidth: true
        visible: foot.conversation.canLeave
        iconName: "logout"
        isDanger: true
        text: qsTr("Leave the group")
        onClicked: foot.list.leaveAsked()
    }
    Item {
        implicitHeight: Theme.space16
    }
}
