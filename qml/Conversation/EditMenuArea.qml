// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A right click in the composer opens its menu, built when it is first asked for.
Item {
    id: area

    required property TextEdit edit

    signal formatAsked(string kind)

    Accessible.ignored: true

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: {
            if (!loader.item)
                loader.setSource("ComposerMenu.qml", { edit: area.edit });
            (loader.item as ComposerMenu).popup();
        }
    }
    Loader {
        id: loader
        onLoaded: (item as ComposerMenu).formatAsked.connect(area.formatAsked)
    }
}
