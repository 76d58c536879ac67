// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Suhbat.Theme
import Suhbat.Controls

Item {
    id: stage

    width: 500
    height: 500

    Column {
        spacing: 8
        Button {
            id: button
            text: "Send"
            onClicked: stage.clicks++
        }
        IconButton {
            id: iconButton
            iconName: "reply"
            text: "Reply"
            isDirected: true
            onClicked: stage.clicks++
        }
        SwitchRow {
            id: switchRow
            width: 300
            text: "Sounds"
            onFlipped: isOn => stage.isOn = isOn
            isOn: stage.isOn
        }
        FormField {
            id: form
            width: 300
            label: "Server"
            field: TextField {
                id: field
            }
        }
        SearchField {
            id: search
            width: 300
            onAbandoned: stage.abandoned++
        }
        PasswordField {
            id: password
            width: 300
        }
        Icon {
            id: icon
            name: "reply"
            color: "#FF0000"
        }
        Spinner {
            id: spinner
        }
    }
    property int clicks: 0
    property int abandoned: 0
    property bool isOn: false

    TestCase {
        name: "Controls"
        when: windowShown

        function init() {
            stage.clicks = 0;
        }
        function test_aButtonIsPressedByEveryKeyThatPresses() {
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(stage.clicks, 2);
            iconButton.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(stage.clicks, 4);
        }
        function test_tabReachesEverything() {
            button.forceActiveFocus(Qt.TabFocusReason);
            let reached = [];
            for (let i = 0; i < 5; ++i) {
                keyClick(Qt.Key_Tab);
                reached.push([iconButton, switchRow, field, search, password].findIndex(item => item.activeFocus));
            }
            compare(reached, [0, 1, 2, 3, 4]);
        }
        function test_whatHasTheKeyboardShowsIt() {
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.visualFocus);
            iconButton.forceActiveFocus(Qt.MouseFocusReason);
            verify(!iconButton.visualFocus);
        }
        function test_everythingHasAName() {
            compare(iconButton.Accessible.name, "Reply");
            compare(field.Accessible.name, "Server");
            compare(switchRow.Accessible.name, "Sounds");
            compare(icon.Accessible.ignored, true);
        }
        function test_aSwitchFollowsItsTruth() {
            stage.isOn = false;
            mouseClick(switchRow);
            compare(stage.isOn, true);
            switchRow.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(stage.isOn, false);
        }
        function test_aWrongFieldSaysWhy() {
            form.error = "There is no server at this address.";
            verify(field.isWrong);
            compare(field.Accessible.description, form.error);
            form.error = "";
            verify(!field.isWrong);
        }
        function test_escapeEmptiesTheSearchThenLeavesIt() {
            stage.abandoned = 0;
            search.forceActiveFocus();
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
            compare(stage.abandoned, 0);
            keyClick(Qt.Key_Escape);
            compare(stage.abandoned, 1);
        }
        function test_aPasswordIsHiddenUntilItIsWanted() {
            verify(password.echoMode === TextInput.Password);
            password.isShown = true;
            verify(password.echoMode === TextInput.Normal);
            password.isShown = false;
        }
        function test_anIconTakesItsColour() {
            compare(icon.status, Image.Ready);
            const picture = grabImage(icon);
            let reds = 0;
            for (let x = 0; x < 24; ++x) {
                for (let y = 0; y < 24; ++y) {
                    if (picture.red(x, y) > 200 && picture.green(x, y) < 90 && picture.blue(x, y) < 90)
                        reds++;
                }
            }
            verify(reds > 20, "only " + reds + " red points");
        }
        function test_nothingTurnsUnseen() {
            verify(spinner.isTurning);
            spinner.visible = false;
            verify(!spinner.isTurning);
        }
    }
}
