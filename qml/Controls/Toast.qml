// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// Short news at the foot of the window, read out to screen readers.
Rectangle {
    id: toast

    property string text: ""
    property bool isWarning: false
    property string actionText: ""
    signal acted

    function show(words: string) {
        isWarning = false;
        text = words;
        timer.interval = Theme.toastTime;
        appear();
    }
    function warn(words: string) {
        isWarning = true;
        text = words;
        timer.interval = 3 * Theme.toastTime;
        appear();
    }
    function appear() {
        opacity = 1;
        timer.restart();
    }

    anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 80 }
    width: Math.min(parent.width - 2 * Theme.space16, row.implicitWidth + 2 * Theme.space16)
    height: row.implicitHeight + 2 * Theme.space12
    radius: Theme.radius
    color: Theme.tooltip
    visible: opacity > 0
    opacity: 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.ignored: !visible

    Behavior on opacity {
        NumberAnimation { duration: Theme.motion; easing.type: Theme.easing }
    }
    Timer {
        id: timer
        onTriggered: toast.opacity = 0
    }
    TapHandler {
        onTapped: toast.opacity = 0
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space12
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: toast.isWarning
            name: "warning"
            size: Theme.icon20
            color: Theme.warning
        }
        Text {
            width: Math.min(implicitWidth, 480, toast.parent.width - 6 * Theme.space16)
            text: toast.text
            textFormat: Text.PlainText
            color: Theme.inkOnTooltip
            font.family: Theme.fontFamily
            font.pixelSize: Theme.font15
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
    }
}
