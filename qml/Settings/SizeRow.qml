// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// The size of all words, in steps of five per cent.
RowLayout {
    id: row

    spacing: Theme.space12

    TextMetrics {
        id: widest
        font.family: Theme.fontFamily
        font.pixelSize: Theme.font15
        text: qsTr("%1%").arg(Preferences.number(100))
    }
    Label {
        Layout.leftMargin: Theme.space16
        text: qsTr("A", "a small letter, for a small text size")
        font.pixelSize: 12
        Accessible.ignored: true
    }
    T.Slider {
        id: slider
        Layout.fillWidth: true
        implicitHeight: 32
        from: 0.8
        to: 1.6
        stepSize: 0.05
        snapMode: T.Slider.SnapAlways
        value: Preferences.textScale
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Text size")
        onMoved: Preferences.textScale = value

        background: Rectangle {
            x: slider.leftPadding
            y: (slider.height - height) / 2
            width: slider.availableWidth
            height: 4
            radius: 2
            color: Theme.fieldBorder
            Rectangle {
                x: Theme.isMirrored ? parent.width - width : 0
                width: slider.position * parent.width
                height: 4
                radius: 2
                color: Theme.accent
            }
        }
        handle: Rectangle {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            y: (slider.height - height) / 2
            width: 20
            height: 20
            radius: 10
            color: Theme.accent
            FocusRing {
                isShown: slider.visualFocus
                radius: parent.radius + gap
            }
        }
    }
    Label {
        text: qsTr("A", "a large letter, for a large text size")
        font.pixelSize: 22
        Accessible.ignored: true
    }
    Label {
        Layout.rightMargin: Theme.space16
        Layout.preferredWidth: widest.advanceWidth + 2
        text: qsTr("%1%").arg(Preferences.number(Math.round(Preferences.textScale * 100)))
        color: Theme.textMuted
    }
}
