// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// The program's window: signing in, or the desk.
T.ApplicationWindow {
    id: window

    required property Desk desk
    property string suggestedServer: ""
    readonly property Session session: desk.session
    readonly property string lineText: desk.line.text
    readonly property string unreadText: desk.rooms.totalUnread > 0 ? desk.rooms.totalUnreadText : ""

    width: 800
    height: 600
    minimumWidth: 380
    minimumHeight: 480
    visible: false // the program shows it
    color: Theme.window
    title: session.state === Session.SignedIn && lineText !== "" ? qsTr("%1 – Suhbat").arg(lineText) : unreadText !== "" ? qsTr("(%1) Suhbat").arg(unreadText) : qsTr("Suhbat")
    font.family: Theme.fontFamily
    font.pixelSize: Theme.font15

    LayoutMirroring.enabled: Theme.isMirrored
    LayoutMirroring.childrenInherit: true

    function openWindow(roomId: real) {
        roomWindow.createObject(window, { desk: window.desk, roomId: roomId }); // it goes when it is closed
    }

    Loader {
        id: content
        anchors.fill: parent
        focus: true

        function show() {
            if (window.session.state === Session.SignedIn)
                setSource("DeskView.qml", { desk: window.desk });
            else if (window.session.state === Session.Unknown)
                source = "";
            else if (!(item instanceof LoginView))
                setSource("LoginView.qml", { session: window.session, suggestedServer: window.suggestedServer });
        }
        Component.onCompleted: show()
    }
    Connections {
        target: window.session
        function onStateChanged() {
            content.show();
        }
    }
    Connections {
        target: content.item as DeskView
        function onWindowWanted(roomId: real) {
            window.openWindow(roomId);
        }
        function onTold(sentence: string) {
            toast.show(sentence);
        }
        function onCloseWanted() {
            window.close();
        }
    }
    Component {
        id: roomWindow
        RoomWindow {}
    }
    Toast {
        id: toast
        objectName: "toast"
        z: 10
    }
    Connections {
        target: window.desk
        function onToast(text: string) {
            toast.show(text);
        }
        function onWarned(code: string, sentence: string) {
            toast.warn(sentence);
        }
        function onWindowRequested() {
            window.show();
            window.raise();
            window.requestActivate();
        }
    }
    WindowMemory {
        window: window
    }
}
