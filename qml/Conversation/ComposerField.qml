// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// The field itself: every paragraph takes its direction while it is typed, and the field grows until it scrolls.
FocusScope {
    id: root

    required property Composer composer
    property ShortcutModel shortcuts: null
    property CompletionPopup offers: null
    required property real most
    readonly property alias edit: edit
    readonly property var bindings: shortcuts !== null ? shortcuts.bindings : ({})

    signal olderAsked
    signal newerAsked

    implicitHeight: Math.max(Theme.controlHeight, Math.min(most, edit.contentHeight + 2 * Theme.space8 + 2))

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, 20)
        color: Theme.field
        border.width: edit.activeFocus ? 1 : 0
        border.color: Theme.focus
    }
    Flickable {
        id: scroller
        anchors { fill: parent; leftMargin: Theme.space16; rightMargin: Theme.space12; topMargin: 1; bottomMargin: 1 }
        clip: true
        contentWidth: width
        contentHeight: edit.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        T.ScrollBar.vertical: ScrollBar {
        }

        function keepInSight(caret: rect) {
            if (caret.y < contentY)
                contentY = Math.max(0, caret.y - Theme.space8);
            else if (caret.y + caret.height > contentY + height)
                contentY = caret.y + caret.height - height + Theme.space8;
        }

        TextEdit {
            id: edit

            width: scroller.width
            height: Math.max(scroller.height, contentHeight + topPadding + bottomPadding)
            topPadding: Math.max(Theme.space8 - 1, Math.round((Theme.controlHeight - 2 - metrics.height * 1.25) / 2))
            bottomPadding: Theme.space8
            focus: true
            activeFocusOnTab: true
            LayoutMirroring.enabled: false
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            persistentSelection: true
            color: Theme.text
            selectionColor: Theme.accentFill
            selectedTextColor: Theme.inkOnAccent
            font.family: Theme.fontFamily
            font.pixelSize: Theme.font15
            Accessible.role: Accessible.EditableText
            Accessible.name: root.composer.placeholder
            Accessible.multiLine: true

            onTextChanged: {
                if (!keys.isWriting && root.composer.text !== text)
                    root.composer.text = text;
            }
            onCursorPositionChanged: if (!keys.isWriting) root.composer.cursor = cursorPosition
            onCursorRectangleChanged: scroller.keepInSight(cursorRectangle)
            Keys.onPressed: event => keys.take(event)
            Keys.onShortcutOverride: event => event.accepted = keys.isMine(event)

            ComposerDocument {
                target: edit
                baseDirection: Preferences.layoutDirection
                zwnjSequence: root.bindings["write.zwnj"] !== undefined ? root.shortcuts.portableSequence("write.zwnj") : ""
            }
            cursorDelegate: ComposerCaret {}
        }
    }
    Label { // stands where the interface begins
        anchors { left: parent.left; leftMargin: Theme.space16; right: parent.right; rightMargin: Theme.space16; verticalCenter: parent.verticalCenter }
        visible: edit.length === 0 && edit.preeditText === ""
        text: root.composer.placeholder
        color: Theme.textMuted
        Accessible.ignored: true
    }
    FontMetrics {
        id: metrics
        font: edit.font
    }
    ComposerKeys {
        id: keys
        composer: root.composer
        edit: edit
        offers: root.offers
        shortcuts: root.shortcuts
        onOlderAsked: root.olderAsked()
        onNewerAsked: root.newerAsked()
    }
    Connections {
        target: root.composer
        function onTextChanged() {
            if (edit.text !== root.composer.text)
                keys.write(root.composer.text, root.composer.cursor);
        }
        function onCursorChanged() {
            if (edit.text === root.composer.text && edit.cursorPosition !== root.composer.cursor)
                edit.cursorPosition = Math.min(root.composer.cursor, edit.length);
        }
        function onSelectionAsked(start: int, end: int) {
            edit.select(start, end);
        }
        function onModeChanged() {
            edit.forceActiveFocus();
        }
    }
    Component.onCompleted: if (composer.text !== "") keys.write(composer.text, composer.cursor)
    EditMenuArea {
        anchors.fill: parent
        edit: edit
        onFormatAsked: kind => keys.format(kind)
    }
}
