// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// All emoji: searched by name in one's own language, by category, and what one used last.
T.Popup {
    id: panel

    required property EmojiModel emoji
    property bool closesOnChoice: false

    signal chosen(string words)

    function pick(words: string) {
        emoji.use(words);
        chosen(words);
        if (closesOnChoice)
            close();
    }

    implicitWidth: 9 * grid.cellWidth + 2 * padding
    implicitHeight: 384
    margins: Theme.space8
    padding: Theme.space8
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        search.clear();
        emoji.search = "";
        emoji.category = emoji.recent.length > 0 ? "recent" : emoji.categories.length > 1 ? emoji.categories[1].category : "";
    }
    onOpened: search.forceActiveFocus()
    background: Card {
        radius: Theme.radiusLarge
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motionFast
            easing.type: Theme.easing
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.motionFast
            easing.type: Theme.easing
        }
    }
    contentItem: ColumnLayout {
        spacing: Theme.space8
        SearchField {
            id: search
            Layout.fillWidth: true
            placeholderText: qsTr("Search emoji")
            onTextEdited: panel.emoji.search = text
            onTextChanged: if (text === "") panel.emoji.search = ""
            onAbandoned: panel.close()
            Keys.onDownPressed: grid.forceActiveFocus(Qt.TabFocusReason)
            Keys.onReturnPressed: if (grid.currentItem) panel.pick((grid.currentItem as EmojiCell).emoji)
        }
        GridView {
            id: grid
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            cellWidth: 40
            cellHeight: 40
            model: panel.visible ? panel.emoji : null
            boundsBehavior: Flickable.StopAtBounds
            reuseItems: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            onCountChanged: currentIndex = 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Emoji")
            Keys.onReturnPressed: panel.pick((currentItem as EmojiCell).emoji)
            Keys.onSpacePressed: panel.pick((currentItem as EmojiCell).emoji)
            T.ScrollBar.vertical: ScrollBar {
            }
            delegate: EmojiCell {
                width: GridView.view.cellWidth
                height: GridView.view.cellHeight
                isCurrent: GridView.isCurrentItem && GridView.view.activeFocus
                onChosen: panel.pick(emoji)
            }
            Label {
                anchors.centerIn: parent
                visible: grid.count === 0
                text: panel.emoji.search !== "" ? qsTr("No emoji by that name") : qsTr("What you use will stand here")
                color: Theme.textMuted
                font.pixelSize: Theme.font13
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 0
            Repeater {
                model: panel.emoji.categories
                delegate: T.AbstractButton {
                    id: tab
                    required property var modelData
                    readonly property bool isCurrent: panel.emoji.search === "" && panel.emoji.category === modelData.category
                    Layout.fillWidth: true
                    implicitHeight: 34
                    focusPolicy: Qt.TabFocus
                    text: modelData.name
                    Accessible.name: text
                    Accessible.role: Accessible.PageTab
                    Accessible.selected: isCurrent
                    Keys.onReturnPressed: clicked()
                    onClicked: {
                        search.clear();
                        panel.emoji.search = "";
                        panel.emoji.category = modelData.category;
                        grid.positionViewAtBeginning();
                    }
                    contentItem: Item {
                        Icon {
                            anchors.centerIn: parent
                            visible: tab.modelData.category === "recent"
                            name: "clock"
                            size: Theme.icon20
                            color: tab.isCurrent ? Theme.accentText : Theme.icon
                        }
                        Text {
                            anchors.centerIn: parent
                            visible: tab.modelData.category !== "recent"
                            text: tab.modelData.emoji
                            textFormat: Text.PlainText
                            font.pixelSize: Theme.font17
                            opacity: tab.isCurrent || tab.hovered ? 1 : 0.6
                        }
                    }
                    background: Rectangle {
                        radius: Theme.radiusSmall
                        color: tab.isCurrent ? Theme.listSelected : tab.hovered ? Theme.hover : "transparent"
                        FocusRing {
                            isShown: tab.visualFocus
                            gap: 0
                        }
                    }
                    Tooltip {
                        text: tab.text
                        isWanted: tab.hovered
                    }
                }
            }
        }
    }
}
