// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// Where one writes: what is answered or edited above it, offers while a name or an emoji begins, a sentence where one may not write.
FocusScope {
    id: bar

    required property Conversation conversation
    required property Desk desk
    required property real availableHeight // of the whole conversation; the field grows to 40 % of it
    readonly property Composer composer: conversation.composer
    readonly property bool isReady: conversation.canWrite

    signal olderAsked // PageUp and the like, which the messages take
    signal newerAsked
    signal targetActivated

    // What was typed elsewhere lands here.
    function take(words: string) {
        field.edit.forceActiveFocus();
        composer.insert(words);
    }
    function start() {
        field.edit.forceActiveFocus();
    }
    function openEmoji() {
        if (!emoji.item)
            emoji.setSource("EmojiPanel.qml", { emoji: desk.emoji });
        (emoji.item as EmojiPanel).open();
    }
    // Completion, then emoji panel, then edit and reply. False: nothing of mine is open.
    function close(): bool {
        const panel = emoji.item as EmojiPanel;
        if (panel && panel.visible) {
            panel.close();
            return true;
        }
        if (composer.mode === Composer.Edit)
            return composer.cancel();
        if (composer.completion.isOpen) {
            composer.completion.close();
            return true;
        }
        return composer.cancel();
    }

    implicitHeight: column.implicitHeight

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.hairline
        color: Theme.divider
    }
    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: 0

        ComposerBanner {
            Layout.fillWidth: true
            visible: bar.isReady && bar.composer.mode !== Composer.Write
            composer: bar.composer
            onActivated: bar.targetActivated()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            Layout.rightMargin: Theme.space8
            Layout.topMargin: Theme.space8
            Layout.bottomMargin: Theme.space8
            visible: bar.isReady
            spacing: Theme.space4

            IconButton {
                id: smile
                Layout.alignment: Qt.AlignBottom
                iconName: "emoji"
                text: qsTr("Emoji")
                onClicked: bar.openEmoji()
            }
            ComposerField {
                id: field
                objectName: "composerField"
                Layout.fillWidth: true
                composer: bar.composer
                shortcuts: bar.desk.shortcuts
                most: bar.availableHeight * 0.4
                focus: true
                onOlderAsked: bar.olderAsked()
                onNewerAsked: bar.newerAsked()
            }
            Label {
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: Theme.space12
                visible: text !== ""
                text: bar.composer.remainingText
                color: bar.composer.isTooLong ? Theme.danger : Theme.warningText
                font.pixelSize: Theme.font13
                font.weight: Font.DemiBold
                Accessible.role: Accessible.AlertMessage
            }
            IconButton {
                objectName: "sendButton"
                Layout.alignment: Qt.AlignBottom
                iconName: bar.composer.mode === Composer.Edit ? "check" : "send"
                isDirected: bar.composer.mode !== Composer.Edit
                color: enabled ? Theme.accentText : Theme.icon
                enabled: bar.composer.canSend
                text: bar.composer.mode === Composer.Edit ? qsTr("Save the changes") : qsTr("Send")
                onClicked: {
                    bar.composer.send();
                    field.edit.forceActiveFocus();
                }
            }
        }
        Label { // why one cannot write here
            Layout.fillWidth: true
            Layout.margins: Theme.space16
            visible: !bar.isReady
            text: bar.conversation.whyReadOnly
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.textMuted
        }
        Button {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space12
            visible: !bar.isReady && bar.conversation.isBlocked
            text: qsTr("Unblock")
            onClicked: bar.conversation.block(false)
        }
    }
    CompletionPopup {
        id: offers
        anchors { left: parent.left; right: parent.right; bottom: parent.top; leftMargin: Theme.space8; rightMargin: Theme.space8; bottomMargin: Theme.space4 }
        completion: bar.composer.completion
        isWanted: bar.isReady && field.edit.activeFocus
    }
    Loader {
        id: emoji
        onLoaded: {
            const panel = item as EmojiPanel;
            panel.parent = smile;
            panel.y = Qt.binding(() => -panel.height - Theme.space8);
            panel.x = Qt.binding(() => Theme.isMirrored ? smile.width - panel.width : 0);
            panel.chosen.connect(words => bar.composer.insert(words));
            panel.closed.connect(() => bar.start());
        }
    }
    Binding {
        target: field
        property: "offers"
        value: offers
    }
}
