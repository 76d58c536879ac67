// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Suhbat.Models
import Suhbat.Theme

TestCase {
    name: "Theme"

    function words(): var {
        return [
            ["text on the window", Theme.text, Theme.window], ["text on a card", Theme.text, Theme.surface], ["text in the list", Theme.text, Theme.list],
            ["text on the chosen room", Theme.text, Theme.listSelected], ["quiet words on a card", Theme.textMuted, Theme.surface],
            ["quiet words in the list", Theme.textMuted, Theme.list], ["quiet words on the chosen room", Theme.textMuted, Theme.listSelected],
            ["quiet words under the pointer", Theme.textMuted, Theme.listHover], ["quiet words in the strip", Theme.textMuted, Theme.strip],
            ["a placeholder", Theme.textMuted, Theme.field], ["accent on a card", Theme.accentText, Theme.surface],
            ["accent in the list", Theme.accentText, Theme.list], ["accent on the chosen room", Theme.accentText, Theme.listSelected],
            ["words on the accent", Theme.inkOnAccent, Theme.accentFill], ["a draft", Theme.draft, Theme.list], ["a draft in the chosen room", Theme.draft, Theme.listSelected],
            ["danger on a card", Theme.danger, Theme.surface], ["words on danger", Theme.inkOnDanger, Theme.dangerFill],
            ["warning", Theme.warningText, Theme.warningTint], ["words on saffron", Theme.inkOnWarning, Theme.warning],
            ["a counter", Theme.inkOnBadge, Theme.badge], ["a grey counter", Theme.inkOnBadgeMuted, Theme.badgeMuted],
            ["a mention's counter", Theme.inkOnBadgeMention, Theme.badgeMention], ["an own message", Theme.bubbleText, Theme.bubbleOwn],
            ["another's message", Theme.bubbleText, Theme.bubbleOther], ["the time of an own message", Theme.bubbleOwnMeta, Theme.bubbleOwn],
            ["the time of another's", Theme.bubbleOtherMeta, Theme.bubbleOther], ["a link of one's own", Theme.bubbleOwnLink, Theme.bubbleOwn],
            ["a link of another's", Theme.bubbleOtherLink, Theme.bubbleOther], ["code", Theme.text, Theme.code], ["own code", Theme.text, Theme.codeOwn],
            ["a mention of me", Theme.text, Theme.mention], ["a hit", Theme.text, Theme.searchHit], ["a tooltip", Theme.inkOnTooltip, Theme.tooltip]
        ];
    }
    function signs(): var {
        return [
            ["an icon on a card", Theme.icon, Theme.surface], ["an icon in the list", Theme.icon, Theme.list], ["an icon in the strip", Theme.icon, Theme.strip],
            ["the focus", Theme.focus, Theme.surface], ["the focus in the list", Theme.focus, Theme.list], ["a field's border", Theme.fieldBorder, Theme.surface],
            ["two ticks on an own message", Theme.tickRead, Theme.bubbleOwn], ["two ticks in the list", Theme.tickRead, Theme.list], ["online", Theme.online, Theme.list]
        ];
    }
    function check(pairs: var, least: real, when: string) {
        for (const pair of pairs) {
            const found = Theme.contrast(pair[1], pair[2]);
            verify(found >= least, qsTr("%1, %2: %3 on %4 is %5").arg(pair[0]).arg(when).arg(pair[1]).arg(pair[2]).arg(found.toFixed(2)));
        }
    }

    function test_wordsCanBeReadInEveryThemeAndAccent_data() {
        let rows = [];
        for (const theme of ["day", "night"]) {
            for (const accent of ["", "#2F5DA8", "#7A4FA3", "#B23A6B", "#B0532B", "#2E7D4F", "#FFFF00", "#000080"])
                rows.push({ tag: theme + " " + accent, theme: theme, accent: accent });
        }
        return rows;
    }
    function test_wordsCanBeReadInEveryThemeAndAccent(data) {
        Preferences.theme = data.theme;
        Preferences.accent = data.accent;
        check(words(), 4.5, data.tag);
        check(signs(), 3, data.tag);
    }
    function test_initialsAndNamesCanBeRead() {
        for (const theme of ["day", "night"]) {
            Preferences.theme = theme;
            Preferences.accent = "";
            for (let index = 0; index < 8; ++index) {
                verify(Theme.contrast(Theme.inkOnAvatar, Theme.avatarColor(index)) >= 4.5, "initials " + index);
                verify(Theme.contrast(Theme.nameColor(index), Theme.bubbleOther) >= 4.5, "name " + index + " by " + theme);
            }
        }
    }
    function test_theSizeOfWordsGrowsRowsWithThem() {
        Preferences.textScale = 1;
        compare(Theme.font15, 15);
        compare(Theme.rowHeight, 62);
        Preferences.textScale = 1.6;
        compare(Theme.font15, 24);
        verify(Theme.rowHeight >= 99);
        Preferences.textScale = 0.8;
        compare(Theme.rowHeight, 62);
        Preferences.textScale = 1;
    }
    function test_theInterfaceTurnsWithItsLanguage() {
        Preferences.language = "fa";
        verify(Theme.isMirrored);
        Preferences.language = "uz";
        verify(!Theme.isMirrored);
        Preferences.language = "en";
    }
}
