// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// People to choose from: one by a click, or several by ticks.
ColumnLayout {
    id: picker

    required property PeopleModel people
    property bool hasChoice: false
    property alias searchField: search
    signal chosen(real userId)

    spacing: Theme.space8

    function take(row: PersonRow) {
        if (!row)
            return;
        if (hasChoice)
            people.toggle(row.userId);
        chosen(row.userId);
    }

    SearchField {
        id: search
        Layout.fillWidth: true
        placeholderText: qsTr("Name or username")
        onTextChanged: picker.people.search = text
        Keys.onDownPressed: {
            list.currentIndex = Math.max(0, list.currentIndex); // a new search leaves none
            list.forceActiveFocus(Qt.TabFocusReason);
        }
        Keys.onReturnPressed: picker.take(list.itemAtIndex(0) as PersonRow)
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 5.5 * Theme.rowHeight
        ListView {
            id: list
            objectName: "peopleList"
            anchors.fill: parent
            model: picker.people
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("People")
            delegate: PersonRow {
                width: ListView.view.width
                hasChoice: picker.hasChoice
                hasKeys: ListView.isCurrentItem && list.activeFocus
                onChosen: picker.take(this)
            }
            Keys.onReturnPressed: picker.take(currentItem as PersonRow)
            Keys.onSpacePressed: picker.take(currentItem as PersonRow)
            T.ScrollBar.vertical: ScrollBar {}
        }
        Spinner {
            anchors.centerIn: parent
            visible: picker.people.isSearching && list.count === 0
        }
        EmptyState {
            anchors.fill: parent
            visible: !picker.people.isSearching && list.count === 0
            drawing: picker.people.error !== "" ? "offline" : "no-results"
            title: picker.people.error !== "" ? qsTr("People can't be looked up now") : qsTr("Nobody by that name")
            sentence: picker.people.error !== "" ? picker.people.error : qsTr("Try another spelling, or their username.")
        }
    }
}
