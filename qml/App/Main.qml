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
        sourceComponent: window.session.state === Session.SignedIn ? deskView : window.session.state === Session.Unknown ? null : loginView
    }
    Component {
        id: deskView
        DeskView {
            desk: window.desk
            onWindowWanted: roomId => window.openWindow(roomId)
            onTold: sentence => toast.show(sentence)
            onCloseWanted: window.close()
        }
    }
    Component {
        id: loginView
        LoginView {
            session: window.session
            suggestedServer: window.suggestedServer
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
