// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Theme

// A card in the middle of the window; everything behind it waits. Its children stand below each other.
T.Dialog {
    id: dialog

    property string acceptText: ""
    property string rejectText: qsTr("Cancel")
    property bool canAccept: true
    property bool isDanger: false
    property bool isBusy: false
    property bool closesOnAccept: true
    property Item firstFocus: null
    signal confirmed
    signal refused

    function agree() {
        if (!canAccept || isBusy || acceptText === "")
            return;
        if (closesOnAccept)
            close();
        confirmed();
    }

    parent: T.Overlay.overlay
    x: Math.round((parent ? parent.width - width : 0) / 2)
    y: Math.round((parent ? parent.height - height : 0) / 2)
    implicitWidth: Math.min(Theme.dialogWidth, parent ? parent.width - 2 * Theme.space16 : Theme.dialogWidth)
    implicitHeight: Math.min(implicitContentHeight + topPadding + bottomPadding + implicitHeaderHeight + implicitFooterHeight, parent ? parent.height - 2 * Theme.space16 : 10000)
    padding: Theme.space24
    topPadding: title === "" ? Theme.space24 : Theme.space16
    bottomPadding: Theme.space16
    modal: true
    dim: true
    focus: true
    closePolicy: isBusy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: if (firstFocus) firstFocus.forceActiveFocus(Qt.PopupFocusReason)

    header: Label {
        visible: text !== ""
        text: dialog.title
        leftPadding: dialog.leftPadding
        rightPadding: dialog.rightPadding
        topPadding: Theme.space24
        font.pixelSize: Theme.font20
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        lineHeight: 1
        Accessible.role: Accessible.Heading
    }
    contentItem: ColumnLayout {
        focus: true
        spacing: Theme.space12
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
        Keys.onReturnPressed: dialog.agree()
        Keys.onEnterPressed: dialog.agree()
    }
    footer: DialogFoot {
        acceptText: dialog.acceptText
        rejectText: dialog.rejectText
        canAccept: dialog.canAccept
        isDanger: dialog.isDanger
        isBusy: dialog.isBusy
        onAgreed: dialog.agree()
        onRefused: {
            dialog.close();
            dialog.refused();
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
