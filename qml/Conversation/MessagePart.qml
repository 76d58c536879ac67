// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A part of a bubble that few messages have: built when one does.
Loader {
    id: part

    required property MessageRoles message
    required property url file
    required property bool isNeeded

    function place() {
        if (isNeeded)
            setSource(file, { message: part.message });
        else
            source = "";
    }

    visible: isNeeded
    onIsNeededChanged: place()
    Component.onCompleted: if (isNeeded) place()
}
