// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Suhbat.Models

// Where the window stood comes back, if there is still a screen there.
Item {
    id: memory

    required property Window window
    property bool isRestored: false

    function restore() {
        const kept = Preferences.windowGeometry;
        if (kept.width >= window.minimumWidth && kept.height >= window.minimumHeight) {
            let fits = false;
            const screens = Qt.application.screens; // a list, but no Array
            for (let i = 0; i < screens.length; ++i) {
                const screen = screens[i];
                fits = fits || (kept.x >= screen.virtualX - 8 && kept.y >= screen.virtualY - 8
                    && kept.x + 100 < screen.virtualX + screen.width && kept.y + 40 < screen.virtualY + screen.height);
            }
            if (fits) {
                window.x = kept.x;
                window.y = kept.y;
            }
            window.width = kept.width;
            window.height = kept.height;
        }
        isRestored = true;
    }
    function keep() {
        if (!isRestored || window.visibility === Window.Hidden || window.visibility === Window.Minimized)
            return;
        Preferences.windowMaximised = window.visibility === Window.Maximized;
        if (window.visibility === Window.Windowed)
            Preferences.windowGeometry = Qt.rect(window.x, window.y, window.width, window.height);
    }

    Component.onCompleted: restore()
    Timer {
        id: pause
        interval: 500
        onTriggered: memory.keep()
    }
    Connections {
        target: memory.window
        function onXChanged() {
            pause.restart();
        }
        function onYChanged() {
            pause.restart();
        }
        function onWidthChanged() {
            pause.restart();
        }
        function onHeightChanged() {
            pause.restart();
        }
        function onVisibilityChanged() {
            pause.restart();
        }
        function onClosing() {
            memory.keep();
        }
    }
}
