// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// What the emoji panel shows: the search, the emoji, the categories.
ColumnLayout {
    id: root

    required property EmojiModel emoji
    property bool isShown: false

    signal chosen(string words)
    signal abandoned

    function start() {
        search.clear();
        emoji.search = "";
        emoji.category = emoji.recent.length > 0 ? "recent" : "";
        search.forceActiveFocus();
    }
    function show(category: string) {
        search.clear();
        emoji.search = "";
        emoji.category = category;
        grid.positionViewAtBeginning();
    }

    spacing: Theme.space8

    SearchField {
        id: search
        Layout.fillWidth: true
        placeholderText: qsTr("Search emoji")
        onTextEdited: root.emoji.search = text
        onTextChanged: if (text === "") root.emoji.search = ""
        onAbandoned: root.abandoned()
        Keys.onDownPressed: grid.forceActiveFocus(Qt.TabFocusReason)
        Keys.onReturnPressed: if (grid.currentItem) root.chosen((grid.currentItem as EmojiCell).emoji)
    }
    GridView {
        id: grid
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        cellWidth: 40
        cellHeight: 40
        model: root.isShown ? root.emoji : null
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        onCountChanged: currentIndex = 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Emoji")
        Keys.onReturnPressed: root.chosen((currentItem as EmojiCell).emoji)
        Keys.onSpacePressed: root.chosen((currentItem as EmojiCell).emoji)
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: EmojiCell {
            width: grid.cellWidth
            height: grid.cellHeight
            isCurrent: GridView.isCurrentItem && grid.activeFocus
            onChosen: root.chosen(emoji)
        }
        Label {
            anchors.centerIn: parent
            visible: grid.count === 0
            text: root.emoji.search !== "" ? qsTr("No emoji by that name") : qsTr("What you use will stand here")
            color: Theme.textMuted
            font.pixelSize: Theme.font13
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 0
        Repeater {
            model: root.emoji.categories
            delegate: EmojiTab {
                Layout.fillWidth: true
                isCurrent: root.emoji.search === "" && root.emoji.category === modelData.category
                onClicked: root.show(modelData.category)
            }
        }
    }
}
