// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models
import Suhbat.Theme

// The words. Direction and side of every paragraph come from BodyDocument, so nothing is aligned or mirrored here.
TextEdit {
    id: words

    required property MessageRoles message
    required property real availableWidth
    property var highlightWords: [] // of strings
    property string myName: ""

    readonly property color linkInk: message.isOwn ? Theme.bubbleOwnLink : Theme.bubbleOtherLink
    readonly property bool isWrapped: document.naturalWidth > availableWidth
    readonly property real naturalWidth: Math.min(Math.ceil(document.naturalWidth), availableWidth)
    readonly property real lastParagraphWidth: Math.ceil(document.lastParagraphWidth)
    readonly property real lastLineWidth: Math.ceil(document.lastLineWidth)
    readonly property bool lastLineIsRtl: document.lastLineIsRtl
    readonly property real lastBaseline: document.lastBaseline
    readonly property bool endsInBlock: document.endsInBlock

    LayoutMirroring.enabled: false
    readOnly: true
    selectByMouse: true
    selectByKeyboard: false
    activeFocusOnPress: true
    wrapMode: TextEdit.Wrap
    color: message.isDeleted ? (message.isOwn ? Theme.bubbleOwnMeta : Theme.bubbleOtherMeta) : Theme.bubbleText
    selectionColor: Theme.accentFill
    selectedTextColor: Theme.inkOnAccent
    font.family: Theme.fontFamily
    font.pixelSize: Theme.font15
    font.italic: message.isDeleted
    Accessible.ignored: true // the row says it all

    onActiveFocusChanged: if (!activeFocus) deselect()

    BodyDocument {
        id: document
        target: words
        content: words.message.isDeleted ? qsTr("This message was deleted") : words.message.isService ? "" : words.message.body
        highlightWords: words.highlightWords
        myName: words.myName
        bigEmoji: words.message.isBigEmoji
        linkColor: words.linkInk
        mentionColor: words.linkInk
        selfMentionColor: Theme.warningText
        quoteColor: words.linkInk
        codeBackground: words.message.isOwn ? Theme.codeOwn : Theme.code
        highlightColor: Theme.searchHit
        spoilerColor: Theme.spoiler
        baseDirection: Preferences.layoutDirection
        onLinkActivated: address => words.message.linkActivated(address)
        onMentionActivated: name => words.message.mentionActivated(name)
    }
    HoverHandler {
        cursorShape: words.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
}
