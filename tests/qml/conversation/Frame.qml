// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Conversation
import Suhbat.Models
import Suhbat.Theme

// What the window is to the view: direction, size, the details beside it.
Rectangle {
    id: frame

    required property Desk desk
    property bool hasInfo: false

    color: Theme.window
    LayoutMirroring.enabled: Theme.isMirrored
    LayoutMirroring.childrenInherit: true

    ConversationView {
        objectName: "view"
        anchors { left: parent.left; right: details.left; top: parent.top; bottom: parent.bottom }
        focus: true
        desk: frame.desk
        conversation: frame.desk.conversation
        isInfoShown: frame.hasInfo
        onInfoActivated: frame.hasInfo = !frame.hasInfo
    }
    Loader {
        id: details
        readonly property Conversation conversation: frame.hasInfo ? frame.desk.conversation : null

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: frame.hasInfo ? Theme.infoMinimum : 0
        onConversationChanged: {
            if (conversation === null)
                source = "";
            else if (item)
                (item as RoomInfo).conversation = conversation;
            else
                setSource("qrc:/qt/qml/Suhbat/Conversation/RoomInfo.qml", { conversation: conversation, desk: frame.desk });
        }
    }
}
