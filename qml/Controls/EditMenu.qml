// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The menu of a field, built when it is first asked for.
Item {
    id: host

    required property TextInput field

    anchors.fill: parent
    Accessible.ignored: true

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: {
            if (!loader.item)
                loader.setSource("FieldMenu.qml", { field: host.field, isSecret: host.field.echoMode !== TextInput.Normal });
            (loader.item as FieldMenu).popup();
        }
    }
    Loader {
        id: loader
    }
}
