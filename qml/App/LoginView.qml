// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Suhbat.Models
import Suhbat.Theme
import Suhbat.Controls

// The first thing one sees: what this is, and the way in.
Rectangle {
    id: view

    required property Session session
    property string suggestedServer: ""
    property bool isGuest: false
    readonly property bool isWide: width >= 760

    color: Theme.list

    Pattern {
        anchors.fill: parent
    }
    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: Math.max(height, card.height + 2 * Theme.space32 + Theme.headerHeight)
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Card {
            id: card
            x: Math.round((flick.width - width) / 2)
            y: Math.round((flick.contentHeight - height) / 2)
            width: Math.min(view.isWide ? 760 : 420, flick.width - 2 * Theme.space12)
            height: Math.max(form.implicitHeight + 2 * Theme.space32, view.isWide ? 460 : 0)
            radius: Theme.radiusLarge

            Item {
                id: side
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                width: 330
                visible: view.isWide
                Column {
                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.space32
                    spacing: Theme.space12
                    Drawing {
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: 240
                        height: 180
                        name: "welcome"
                    }
                    Text {
                        width: parent.width
                        text: qsTr("Suhbat")
                        textFormat: Text.PlainText
                        color: Theme.text
                        font.family: Theme.fontFamily
                        font.pixelSize: Theme.font28
                        font.weight: Font.DemiBold
                        horizontalAlignment: Text.AlignHCenter
                    }
                    Text {
                        width: parent.width
                        text: qsTr("Sit down and talk: with your team, with your customers, in every script, from either side.")
                        textFormat: Text.PlainText
                        color: Theme.textMuted
                        font.family: Theme.fontFamily
                        font.pixelSize: Theme.font15
                        lineHeight: Theme.bodyLineHeight / 1.18
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.Wrap
                    }
                }
                Rectangle {
                    anchors { right: parent.right; top: parent.top; bottom: parent.bottom; topMargin: Theme.space32; bottomMargin: Theme.space32 }
                    width: Theme.hairline
                    color: Theme.divider
                }
            }
            Item {
                id: form
                anchors { left: view.isWide ? side.right : parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.space32; rightMargin: Theme.space32 }
                implicitHeight: view.isGuest ? guestForm.implicitHeight : signInForm.implicitHeight
                height: implicitHeight
                SignInForm {
                    id: signInForm
                    width: parent.width
                    visible: !view.isGuest
                    session: view.session
                    suggestedServer: view.suggestedServer
                    hasSign: !view.isWide
                    onGuestWanted: view.isGuest = true
                }
                GuestForm {
                    id: guestForm
                    width: parent.width
                    visible: view.isGuest
                    session: view.session
                    onBackWanted: view.isGuest = false
                }
            }
        }
    }
    LanguageButton {
        anchors { top: parent.top; right: parent.right; margins: Theme.space8 }
    }
}
