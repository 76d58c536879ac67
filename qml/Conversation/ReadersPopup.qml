// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Controls
import Suhbat.Models
import Suhbat.Theme

// Who has read it, and when.
Dialog {
    id: dialog

    required property PeopleModel readers

    title: readers.isSearching || readers.count === 0 ? qsTr("Read by") : Preferences.withDigits(qsTr("Read by %n member(s)", "", readers.count))
    rejectText: qsTr("Close")

    ListView {
        id: list
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(80, Math.min(contentHeight, 5.5 * Theme.rowHeight))
        clip: true
        model: dialog.readers
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: dialog.title
        T.ScrollBar.vertical: ScrollBar {
        }
        delegate: FaceRow {
            required initials
            required colorIndex
            required property string name
            required property string note
            width: ListView.view.width
            title: name
            detail: note
        }
        Spinner {
            anchors.centerIn: parent
            visible: dialog.readers.isSearching
        }
        Label {
            anchors.centerIn: parent
            width: parent.width
            visible: !dialog.readers.isSearching && list.count === 0
            text: dialog.readers.error !== "" ? dialog.readers.error : qsTr("Nobody has read it yet.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.textMuted
        }
    }
}
