// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Suhbat.Controls
import Suhbat.Theme

// Who felt what. A click joins in, another takes it back.
Flow {
    id: row

    required property MessageRoles message

    spacing: Theme.space4
    topPadding: Theme.space4

    Repeater {
        model: row.message.reactions
        delegate: Rectangle {
            id: chip

            required property var modelData
            readonly property bool isMine: modelData.mine

            implicitWidth: content.implicitWidth + 2 * Theme.space8
            implicitHeight: Math.round(26 * Math.max(1, Theme.textScale))
            radius: height / 2
            color: isMine ? Theme.accentFill : Theme.quoteTint
            border.width: area.containsMouse && !isMine ? 1 : 0
            border.color: Theme.accent
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1, %2. %3").arg(modelData.emoji).arg(modelData.count).arg(modelData.names)
            Accessible.onPressAction: row.message.reacted(modelData.emoji)

            Row {
                id: content
                anchors.centerIn: parent
                spacing: Theme.space4
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    text: chip.modelData.emoji
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.font15
                }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    text: chip.modelData.count
                    textFormat: Text.PlainText
                    color: chip.isMine ? Theme.inkOnAccent : row.message.isOwn ? Theme.bubbleOwnLink : Theme.bubbleOtherLink
                    font.family: Theme.fontFamily
                    font.pixelSize: Theme.font12
                    font.weight: Font.DemiBold
                }
            }
            MouseArea {
                id: area
                anchors.fill: parent
                hoverEnabled: true
                enabled: row.message.canReact
                cursorShape: Qt.PointingHandCursor
                onClicked: row.message.reacted(chip.modelData.emoji)
            }
            Tooltip {
                text: chip.modelData.names
                isWanted: area.containsMouse
            }
        }
    }
}
