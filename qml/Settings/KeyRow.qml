// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Theme
import Suhbat.Controls

// One action and its keys.
Item {
    id: row

    required property int index
    required property string actionId
    required property string label
    required property string sequence
    required property bool isDefault
    required property bool isFixed
    property string heading: "" // above the first of a group
    property bool isAsked: false
    property bool hasKeys: false
    property string objection: ""
    signal chosen
    signal resetWanted

    implicitHeight: (title.visible ? title.height : 0) + line.implicitHeight + (note.visible ? note.implicitHeight : 0) + Theme.space12
    Accessible.role: Accessible.ListItem
    Accessible.name: isAsked ? qsTr("%1. Press the new keys.").arg(label) : qsTr("%1, %2").arg(label).arg(sequence)
    Accessible.description: objection
    Accessible.onPressAction: if (!isFixed) chosen()

    SectionHeader {
        id: title
        width: parent.width
        visible: text !== ""
        text: row.heading
    }
    Rectangle {
        anchors { fill: parent; topMargin: title.visible ? title.height : 0 }
        radius: Theme.radius
        color: row.isAsked ? Theme.listSelected : hover.hovered && !row.isFixed ? Theme.hover : "transparent"
        FocusRing {
            isShown: row.hasKeys
            gap: -1
            radius: Theme.radius
        }
    }
    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: (title.visible ? title.height : 0) + Theme.space4 + 2; leftMargin: Theme.space16; rightMargin: Theme.space8 }
        spacing: Theme.space8
        Label {
            Layout.fillWidth: true
            text: row.label
        }
        IconButton {
            visible: !row.isDefault && !row.isFixed && !row.isAsked
            implicitWidth: 28
            implicitHeight: 28
            iconName: "refresh"
            iconSize: Theme.icon16
            text: qsTr("Back to its own keys")
            onClicked: row.resetWanted()
        }
        Rectangle {
            implicitWidth: Math.max(48, keys.implicitWidth + Theme.space16)
            implicitHeight: Math.round(28 * Math.max(1, Theme.textScale))
            radius: Theme.radiusSmall
            color: row.isAsked ? "transparent" : Theme.field
            border.width: row.isAsked ? 2 : 0
            border.color: Theme.accent
            Label {
                id: keys
                anchors.centerIn: parent
                text: row.isAsked ? qsTr("Press the keys…") : row.sequence !== "" ? row.sequence : qsTr("None")
                color: row.isAsked ? Theme.accentText : row.isFixed || row.sequence === "" ? Theme.textMuted : Theme.text
                font.pixelSize: Theme.font13
            }
        }
        Icon {
            visible: row.isFixed
            name: "lock"
            size: Theme.icon16
            color: Theme.textMuted
        }
    }
    Label {
        id: note
        anchors { left: line.left; right: line.right; top: line.bottom }
        visible: row.isAsked
        text: row.objection !== "" ? row.objection : qsTr("Backspace takes the keys away, Escape leaves them as they are.")
        color: row.objection !== "" ? Theme.danger : Theme.textMuted
        font.pixelSize: Theme.font13
        wrapMode: Text.Wrap
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        enabled: !row.isFixed
        onTapped: row.chosen()
    }
}
