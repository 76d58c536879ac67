// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// The messages of a room, the newest at the bottom. What is older or newer is asked for while three screens remain; what
// arrives there moves nothing that one looks at.
FocusScope {
    id: root

    required property Conversation conversation
    property var highlightWords: [] // of strings
    property string myName: ""

    readonly property real fromBottom: list.originY + list.contentHeight - list.contentY - list.height
    readonly property bool isAtBottom: fromBottom < 8 && !conversation.messages.hasNewer
    readonly property alias list: list
    readonly property alias dateAnchor: floating

    signal menuAsked(MessageRow row, Item at, real x, real y)
    signal senderActivated(double userId)
    signal linkActivated(string link)
    signal mentionActivated(string username)
    signal dateActivated(date day)

    // Up to here one has seen it, and what is pinned above it is what the bar shows.
    function report() {
        if (list.count === 0 || list.height <= 0)
            return;
        const newest = list.indexAt(list.width / 2, list.contentY + list.height - Theme.space12);
        const oldest = list.indexAt(list.width / 2, list.contentY + Theme.space12);
        if (root.Window.active && newest >= 0)
            conversation.seen(conversation.messages.idAt(newest));
        conversation.pins.follow(conversation.messages.idAt(oldest >= 0 ? oldest : list.count - 1));
        const upper = list.itemAtIndex(oldest) as MessageRow;
        floating.text = conversation.messages.floatingDate(oldest >= 0 ? oldest : list.count - 1);
        floating.isCovered = upper !== null && upper.dateText !== "" && upper.y - list.contentY > -Theme.space32;
    }
    function askForMore() {
        if (list.count === 0 || list.height <= 0)
            return;
        if (conversation.messages.hasOlder && list.contentY - list.originY < 3 * list.height)
            conversation.loadOlder();
        if (conversation.messages.hasNewer && fromBottom < 3 * list.height)
            conversation.loadNewer();
    }
    function show(row: int, mode: string) {
        list.forceLayout();
        if (mode === "bottom")
            list.positionViewAtBeginning();
        else
            list.positionViewAtIndex(row, mode === "unread" ? ListView.End : ListView.Center);
        // Rows that were only estimated have their real height a moment later.
        settle.row = row;
        settle.mode = mode;
        settle.restart();
    }
    // By most of a screen, from the composer's PageUp and PageDown.
    function page(by: int) {
        const lowest = list.originY + list.contentHeight - list.height;
        list.contentY = Math.max(list.originY, Math.min(lowest, list.contentY + by * list.height * 0.85));
        floating.stir();
    }
    function focusNewest() {
        list.currentIndex = Math.max(0, list.indexAt(list.width / 2, list.contentY + list.height - Theme.space24));
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: root.conversation
        function onScrollTo(index: int, mode: string, isHighlighted: bool) {
            root.show(index, mode);
        }
    }
    Window.onActiveChanged: look.start()

    Timer {
        id: settle
        property int row: -1
        property string mode: ""
        interval: 0
        onTriggered: {
            if (mode === "bottom")
                list.positionViewAtBeginning();
            else
                list.positionViewAtIndex(row, mode === "unread" ? ListView.End : ListView.Center);
        }
    }
    Timer { // once for all that happens in one turn
        id: look
        interval: 0
        onTriggered: {
            root.report();
            root.askForMore();
        }
    }
    Timer {
        id: stick
        interval: 0
        onTriggered: list.positionViewAtBeginning()
    }
    ListView {
        id: list
        objectName: "messageList"

        property bool wasAtBottom: true
        property real knownHeight: 0

        anchors.fill: parent
        clip: true
        focus: true
        activeFocusOnTab: true
        model: root.conversation.messages
        verticalLayoutDirection: ListView.BottomToTop
        reuseItems: true
        cacheBuffer: 400
        boundsBehavior: Flickable.StopAtBounds
        highlightFollowsCurrentItem: false
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")
        T.ScrollBar.vertical: ScrollBar {
            id: bar
        }

        onContentYChanged: {
            if (height === knownHeight) // not because the composer grew
                wasAtBottom = root.isAtBottom;
            look.start();
        }
        onCountChanged: {
            if (wasAtBottom && !root.conversation.messages.hasNewer)
                stick.start();
            look.start();
        }
        onHeightChanged: {
            if (wasAtBottom)
                positionViewAtBeginning();
            knownHeight = height;
            look.start();
        }
        onMovingChanged: floating.stir()
        onActiveFocusChanged: if (activeFocus && currentIndex < 0) root.focusNewest()
        onCurrentIndexChanged: if (activeFocus && currentIndex >= 0) positionViewAtIndex(currentIndex, ListView.Contain)

        Keys.onPressed: event => keys.take(event)

        delegate: MessageRow {
            isGroup: root.conversation.kind !== "direct" && root.conversation.kind !== "saved"
            isSelecting: root.conversation.isSelecting
            highlightWords: root.highlightWords
            myName: root.myName
            onMenuAsked: (at, x, y) => root.menuAsked(this, at, x, y)
            onReplyAsked: root.conversation.reply(messageUuid)
            onQuoteActivated: root.conversation.jumpTo(replyId)
            onSenderActivated: root.senderActivated(senderId)
            onToggled: root.conversation.toggle(index)
            onLinkActivated: link => root.linkActivated(link)
            onMentionActivated: username => root.mentionActivated(username)
            onReacted: emoji => root.conversation.react(messageUuid, emoji)
            onRetried: root.conversation.retry(messageUuid)
            onCancelled: root.conversation.cancel(messageUuid)
            onDateActivated: root.dateActivated(root.conversation.messages.dateAt(index))
        }
    }
    MessageListKeys {
        id: keys
        conversation: root.conversation
        list: list
        onMenuAsked: row => root.menuAsked(row, row, row.width / 2, row.height / 2)
    }
    FloatingDate {
        id: floating
        anchors { top: parent.top; topMargin: Theme.space8; horizontalCenter: parent.horizontalCenter }
        isMoving: list.moving || bar.pressed
        onActivated: root.dateActivated(root.conversation.messages.dateAt(list.indexAt(list.width / 2, list.contentY + Theme.space12)))
    }
    ScrollButton {
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.space16 }
        isWanted: !root.isAtBottom && root.fromBottom > list.height / 3 || root.conversation.canReturn || root.conversation.messages.hasNewer
        count: root.conversation.unreadText
        hasCount: root.conversation.unreadCount > 0
        isReturning: root.conversation.canReturn
        onActivated: isControlHeld => isControlHeld ? root.conversation.jumpToEnd() : root.conversation.jumpToNewest()
    }
}
