// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// A pill to search in; Escape and the cross empty it.
TextField {
    id: field

    signal abandoned // Escape in an empty field

    placeholderText: qsTr("Search")
    leftPadding: Theme.isMirrored ? Theme.buttonSize : Theme.controlHeight
    rightPadding: Theme.isMirrored ? Theme.controlHeight : Theme.buttonSize
    inputMethodHints: Qt.ImhNoAutoUppercase
    Accessible.searchEdit: true

    Keys.onEscapePressed: event => {
        if (field.text !== "")
            field.clear();
        else
            field.abandoned();
        event.accepted = true;
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.field
        border.width: field.activeFocus ? 2 : 0
        border.color: Theme.focus
    }
    Icon {
        anchors { left: parent.left; leftMargin: Theme.space12; verticalCenter: parent.verticalCenter }
        name: "search"
        size: Theme.icon20
        color: field.activeFocus ? Theme.accentText : Theme.icon
    }
    IconButton {
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: field.height
        height: field.height
        visible: field.text !== ""
        iconName: "close"
        iconSize: Theme.icon16
        text: qsTr("Clear the search")
        onClicked: {
            field.clear();
            field.forceActiveFocus();
        }
    }
}
