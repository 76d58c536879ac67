// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Theme
import Suhbat.Controls

// One answer of the search: a heading, a room, a person or a message with what was found in it.
Item {
    id: row

    required property string kind
    required property string title
    required property string subtitle
    required property string bodyExcerpt
    required property var highlights // [[start, length], …] of bodyExcerpt
    required property real roomId
    required property real messageId
    required property real userId
    required property string time
    required property string initials
    required property int colorIndex
    required property bool isRtl

    readonly property bool isHeader: kind === "header"
    readonly property string words: bodyExcerpt !== "" ? bodyExcerpt : subtitle
    property bool hasKeys: false
    signal chosen

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }
    // What was found, in the accent's colour.
    function marked(): string {
        let out = isRtl ? "\u200F" : "\u200E";
        let from = 0;
        const hits = bodyExcerpt !== "" && highlights ? highlights : [];
        for (let i = 0; i < hits.length; ++i) {
            const hit = hits[i];
            out += escaped(words.slice(from, hit[0])) + "<b><font color=\"" + Theme.accentText + "\">" + escaped(words.substr(hit[0], hit[1])) + "</font></b>";
            from = hit[0] + hit[1];
        }
        return out + escaped(words.slice(from));
    }

    implicitHeight: isHeader ? header.implicitHeight : Theme.rowHeight
    Accessible.role: isHeader ? Accessible.Heading : Accessible.ListItem
    Accessible.name: isHeader ? title : qsTr("%1, %2").arg(title).arg(words)
    Accessible.description: time
    Accessible.onPressAction: if (!isHeader) chosen()

    SectionHeader {
        id: header
        width: parent.width
        visible: row.isHeader
        text: row.title
        Accessible.ignored: true
    }
    Rectangle {
        anchors { fill: parent; leftMargin: Theme.space4; rightMargin: Theme.space4 }
        visible: !row.isHeader
        radius: Theme.radius
        color: tap.pressed ? Theme.listSelected : hover.hovered ? Theme.listHover : "transparent"
        FocusRing {
            isShown: row.hasKeys
            gap: -1
            radius: Theme.radius
        }
    }
    Avatar {
        id: avatar
        anchors { left: parent.left; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
        visible: !row.isHeader
        initials: row.initials
        colorIndex: row.colorIndex
    }
    ColumnLayout {
        anchors { left: avatar.right; right: parent.right; leftMargin: Theme.space12; rightMargin: Theme.space12; verticalCenter: parent.verticalCenter }
        visible: !row.isHeader
        spacing: 1
        RowLayout {
            Layout.preferredHeight: Math.round(Theme.font15 * Theme.bodyLineHeight)
            spacing: Theme.space8
            LineLabel {
                Layout.fillWidth: true
                text: row.title
                font.weight: Font.DemiBold
            }
            LineLabel {
                visible: text !== ""
                text: row.time
                color: Theme.textMuted
                size: Theme.font12
            }
        }
        Label {
            Layout.fillWidth: true
            visible: row.words !== ""
            textFormat: Text.StyledText
            text: row.marked()
            color: Theme.textMuted
            font.pixelSize: Theme.font13
            maximumLineCount: 1
            Accessible.ignored: true
        }
    }
    HoverHandler {
        id: hover
        enabled: !row.isHeader
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        id: tap
        enabled: !row.isHeader
        onTapped: row.chosen()
    }
}
