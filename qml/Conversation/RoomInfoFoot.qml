// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// The lower end of the details: the ways out.
ColumnLayout {
    id: foot

    required property Conversation conversation

    signal leaveAsked
    signal blockAsked

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
        onClicked: foot.conversation.isBlocked ? foot.conversation.block(false) : foot.blockAsked()
    }
    ListRow {
        Layout.fillWidth: true
        visible: foot.conversation.canLeave
        iconName: "logout"
        isDanger: true
        text: qsTr("Leave the group")
        onClicked: foot.leaveAsked()
    }
    Item {
        implicitHeight: Theme.space16
    }
}
