// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// Rooms, people and messages that answer to what is searched for.
Item {
    id: results

    required property Desk desk
    readonly property SearchModel found: desk.search
    signal chosen

    function focusFirst() {
        list.currentIndex = 1; // below the first heading
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    function open(row: SearchRow) {
        if (!row || row.isHeader)
            return;
        if (row.messageId > 0)
            desk.openMessage(row.roomId, row.messageId);
        else if (row.roomId > 0)
            desk.openRoom(row.roomId);
        else
            desk.openDirect(row.userId);
        chosen();
    }

    Rectangle {
        id: note
        width: parent.width
        height: visible ? words.implicitHeight + Theme.space8 : 0
        visible: results.found.isOfflineAnswer
        color: Theme.warningTint
        Label {
            id: words
            anchors { left: parent.left; right: parent.right; leftMargin: Theme.space16; rightMargin: Theme.space16; verticalCenter: parent.verticalCenter }
            text: qsTr("Found on this computer only: the server is out of reach.")
            color: Theme.warningText
            font.pixelSize: Theme.font13
            wrapMode: Text.Wrap
        }
    }
    ListView {
        id: list
        objectName: "searchResults"
        anchors { top: note.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        model: results.found
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Search results")
        delegate: SearchRow {
            width: ListView.view.width
            hasKeys: ListView.isCurrentItem && list.activeFocus
            onChosen: results.open(this)
        }
        Keys.onReturnPressed: results.open(currentItem as SearchRow)
        Keys.onEnterPressed: results.open(currentItem as SearchRow)
        onAtYEndChanged: if (atYEnd && results.found.hasMore && !results.found.isSearching) results.found.more()
        T.ScrollBar.vertical: ScrollBar {}
    }
    Spinner {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.space24 }
        visible: results.found.isSearching && list.count === 0
    }
    EmptyState {
        anchors.fill: parent
        visible: results.found.isEmpty
        drawing: results.found.error !== "" ? "trouble" : "no-results"
        title: results.found.error !== "" ? qsTr("The search failed") : qsTr("Nothing found")
        sentence: results.found.error !== "" ? results.found.error : qsTr("Try the beginning of a word, a name, or fewer words. Arabic and Persian letters, digits and marks are taken as the same.")
    }
}
