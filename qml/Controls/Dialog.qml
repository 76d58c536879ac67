// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Theme

// A card in the middle of the window; everything behind it waits. Set contentItem; `confirmed` says that it was agreed to.
T.Popup {
    id: dialog

    property string title: ""
    property string acceptText: ""
    property string rejectText: qsTr("Cancel")
    property bool canAccept: true
    property bool isDanger: false
    property bool isBusy: false
    property bool closesOnAccept: true
    property bool hasFooter: acceptText !== "" || rejectText !== ""
    default property alias body: holder.data
    property Item firstFocus: null
    signal confirmed
    signal refused

    parent: T.Overlay.overlay
    x: Math.round((parent ? parent.width - width : 0) / 2)
    y: Math.round((parent ? parent.height - height : 0) / 2)
    implicitWidth: Math.min(Theme.dialogWidth, parent ? parent.width - 2 * Theme.space16 : Theme.dialogWidth)
    implicitHeight: Math.min(column.implicitHeight + topPadding + bottomPadding, parent ? parent.height - 2 * Theme.space16 : 10000)
    padding: Theme.space24
    topPadding: Theme.space16
    bottomPadding: Theme.space16
    modal: true
    dim: true
    focus: true
    closePolicy: isBusy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: if (firstFocus) firstFocus.forceActiveFocus(Qt.PopupFocusReason)

    function agree() {
        if (!canAccept || isBusy || acceptText === "")
            return;
        if (closesOnAccept)
            close();
        confirmed();
    }

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
        Keys.onReturnPressed: dialog.agree()
        Keys.onEnterPressed: dialog.agree()

        ColumnLayout {
            id: column
            anchors.fill: parent
            spacing: Theme.space16
            Label {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space4
                visible: text !== ""
                text: dialog.title
                font.pixelSize: Theme.font20
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            ColumnLayout {
                id: holder
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Theme.space12
            }
            RowLayout {
                Layout.fillWidth: true
                visible: dialog.hasFooter
                spacing: Theme.space8
                Item {
                    Layout.fillWidth: true
                }
                Button {
                    visible: dialog.rejectText !== ""
                    text: dialog.rejectText
                    enabled: !dialog.isBusy
                    onClicked: {
                        dialog.close();
                        dialog.refused();
                    }
                }
                Button {
                    visible: dialog.acceptText !== ""
                    text: dialog.acceptText
                    kind: dialog.isDanger ? Button.Danger : Button.Primary
                    enabled: dialog.canAccept && !dialog.isBusy
                    isBusy: dialog.isBusy
                    onClicked: dialog.agree()
                }
            }
        }
    }
    background: Card {
        radius: Theme.radiusLarge
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion; easing.type: Theme.easing }
        NumberAnimation { property: "scale"; from: 0.97; to: 1; duration: Theme.motion; easing.type: Theme.easing }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motionFast; easing.type: Theme.easing }
    }
}
