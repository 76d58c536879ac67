// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Chats
import Suhbat.Controls
import Suhbat.Theme

// Beside the last line: pinned, edited, the time and how far the message has come. Ticks and clocks are never mirrored.
Row {
    id: meta

    required property MessageRoles message
    property color ink: message.isOwn ? Theme.bubbleOwnMeta : Theme.bubbleOtherMeta
    readonly property string tickIcon: !message.isOwn ? "" : tickIcons[message.tick] ?? ""
    readonly property var tickIcons: ({ waiting: "clock", sending: "clock", failed: "warning", sent: "check", read: "checks" })

    readonly property real standsOn: Math.round(Theme.font12 * 1.07) // of the time, from the top

    spacing: Theme.space4

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: meta.message.isPinned
        name: "pin"
        size: 13
        color: meta.ink
    }
    LineLabel {
        text: meta.message.footerText // "14:05", or "edited 14:05"
        color: meta.ink
        size: Theme.font12
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: meta.tickIcon !== ""
        name: meta.tickIcon
        size: Theme.icon16
        color: meta.message.tick === "read" ? Theme.tickRead : meta.message.tick === "failed" ? Theme.danger : meta.ink
    }
}
