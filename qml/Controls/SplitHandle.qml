// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

// The line between two columns: dragged, or moved with the arrow keys. `dragged` tells the wish, in pixels toward the trailing side.
Item {
    id: handle

    property string label: qsTr("Width of the list")
    signal dragged(int by)
    signal dropped

    implicitWidth: 7
    activeFocusOnTab: true
    Accessible.role: Accessible.Separator
    Accessible.name: label
    Accessible.focusable: true

    Keys.onLeftPressed: move(-8)
    Keys.onRightPressed: move(8)
    function move(by: int) {
        dragged(Theme.isMirrored ? -by : by);
        dropped();
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        height: parent.height
        width: drag.active || hover.hovered || handle.activeFocus ? 3 : 1
        color: drag.active || handle.activeFocus ? Theme.accent : Theme.divider
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.SplitHCursor
    }
    DragHandler {
        id: drag
        property real last: 0
        target: null
        yAxis.enabled: false
        cursorShape: Qt.SplitHCursor
        onActiveChanged: {
            last = centroid.scenePosition.x;
            if (!active)
                handle.dropped();
        }
        onCentroidChanged: {
            if (!active)
                return;
            const by = Math.round(centroid.scenePosition.x - last);
            if (by === 0)
                return;
            last += by;
            handle.dragged(Theme.isMirrored ? -by : by);
        }
    }
}
