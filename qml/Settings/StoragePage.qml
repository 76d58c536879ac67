// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// What is kept on this computer.
SettingsPage {
    id: page

    required property Desk desk
    readonly property Storage storage: desk.storage
    signal told(string sentence)

    title: qsTr("Storage")
    Component.onCompleted: storage.refresh()

    Connections {
        target: page.storage
        function onCleared() {
            page.told(qsTr("What was kept here is removed."));
        }
    }
    SectionHeader {
        width: parent.width
        text: qsTr("Kept on this computer")
    }
    RowLayout {
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.space16; rightMargin: Theme.space16 }
        height: Theme.rowHeight
        spacing: Theme.space16
        Icon {
            name: "storage"
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            Label {
                Layout.fillWidth: true
                text: page.storage.size !== "" ? page.storage.size : qsTr("Counting…")
                font.weight: Font.DemiBold
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.storage.messages
                color: Theme.textMuted
                font.pixelSize: Theme.font13
            }
        }
        Spinner {
            visible: page.storage.isBusy
            size: Theme.icon20
        }
    }
    Label {
        width: parent.width
        leftPadding: Theme.space16
        rightPadding: Theme.space16
        text: qsTr("Everything you have seen can be read and searched without a line. The server keeps it too: what is removed here comes back when you look at it.")
        color: Theme.textMuted
        font.pixelSize: Theme.font13
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        visible: text !== ""
        leftPadding: Theme.space16
        rightPadding: Theme.space16
        text: page.storage.error
        color: Theme.danger
        wrapMode: Text.Wrap
    }
    ListRow {
        width: parent.width
        enabled: !page.storage.isBusy
        text: qsTr("Remove what is kept…")
        detail: qsTr("Drafts and what still waits to be sent stay.")
        iconName: "broom"
        isDanger: true
        onClicked: question.open()
    }
    ConfirmDialog {
        id: question
        title: qsTr("Remove what is kept here?")
        sentence: qsTr("Without a line you will see nothing until it is back. Nothing is lost on the server.")
        acceptText: qsTr("Remove")
        isDanger: true
        onConfirmed: page.storage.clear()
    }
}
