// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Suhbat.Models

// Every colour, size and duration of the program. Turquoise and lapis of Samarkand's tiles; saffron only for what wants
// attention (mentions, warnings), red only for loss. Text on each surface keeps a contrast of 4.5, signs of 3.
QtObject {
    id: theme

    readonly property bool isNight: Preferences.isNight
    readonly property bool isMirrored: Preferences.layoutDirection === Qt.RightToLeft

    // ── accent: what the person chose, made readable where it meets text ──
    readonly property bool hasChosenAccent: Preferences.accent !== ""
    readonly property color accent: hasChosenAccent ? readable(Qt.color(Preferences.accent), window, isNight ? 6.5 : 4) : isNight ? "#3CC3C0" : "#0B8A8F"
    readonly property color accentText: readable(accent, listSelected, 4.6) // words in the accent's colour
    readonly property color accentFill: isNight ? accent : readable(accent, Qt.color("#FFFFFF"), 4.7) // under inkOnAccent
    readonly property color accentFillHover: isNight ? Qt.lighter(accentFill, 1.08) : Qt.darker(accentFill, 1.1)
    readonly property color accentFillDown: isNight ? Qt.darker(accentFill, 1.12) : Qt.darker(accentFill, 1.22)
    readonly property color inkOnAccent: isNight ? "#0B1A22" : "#FFFFFF"
    readonly property color accentTint: isNight ? mix(surface, accent, 0.16) : mix(Qt.color("#FFFFFF"), accent, 0.1)
    readonly property list<color> accents: ["#0B8A8F", "#2F5DA8", "#7A4FA3", "#B23A6B", "#B0532B", "#2E7D4F"]

    // What a small picture of either theme is drawn with: ground, their bubble, own bubble, words.
    readonly property list<color> dayPreview: ["#E6EEEF", "#FFFFFF", "#D5F0EC", "#526470"]
    readonly property list<color> nightPreview: ["#0E1621", "#1B2836", "#17484F", "#9DB0BD"]

    // ── surfaces ──
    readonly property color window: isNight ? "#0E1621" : "#FFFFFF"
    readonly property color surface: isNight ? "#16212E" : "#FFFFFF" // cards, menus, dialogs, headers
    readonly property color strip: isNight ? "#0A111A" : "#E7EEF0"
    readonly property color stripHover: isNight ? "#14202D" : "#DAE5E8"
    readonly property color list: isNight ? "#111B27" : "#F4F7F8"
    readonly property color listHover: isNight ? "#182534" : "#E9F0F1"
    readonly property color listSelected: isNight ? mix(Qt.color("#111B27"), accent, 0.17) : mix(Qt.color("#FFFFFF"), accent, 0.13)
    readonly property color conversation: isNight ? "#0E1621" : "#E6EEEF"
    readonly property color field: isNight ? "#1D2B3A" : "#EAF0F2"
    readonly property color fieldBorder: isNight ? "#5E7387" : "#7E929B" // 3 : 1 against the field's surroundings
    readonly property color hover: isNight ? "#14FFFFFF" : "#0E14232B"
    readonly property color pressed: isNight ? "#24FFFFFF" : "#1C14232B"
    readonly property color divider: isNight ? "#22303F" : "#DDE5E8"
    readonly property color scrim: isNight ? "#B3050A10" : "#8014232B"
    readonly property color shadow: isNight ? "#80000000" : "#2614232B"
    readonly property color tooltip: isNight ? "#2B3B4C" : "#22343E"
    readonly property color inkOnTooltip: "#FFFFFF"

    // ── words ──
    readonly property color text: isNight ? "#E6EEF2" : "#14232B"
    readonly property color textMuted: isNight ? "#9DB0BD" : "#526470"
    readonly property color link: accentText
    readonly property color draft: isNight ? "#F0A27A" : "#9C431B"
    readonly property color danger: isNight ? "#FF8489" : "#BF2B37"
    readonly property color dangerFill: isNight ? "#FF8489" : "#BF2B37"
    readonly property color inkOnDanger: isNight ? "#2A0B0E" : "#FFFFFF"
    readonly property color dangerTint: isNight ? "#3A2129" : "#FBE9EA"
    readonly property color warning: "#E8A317" // saffron
    readonly property color inkOnWarning: "#2B1D00"
    readonly property color warningText: isNight ? "#F0B845" : "#875900"
    readonly property color warningTint: isNight ? "#332A17" : "#FDF3DC"
    readonly property color online: isNight ? "#4CCB7F" : "#23984F"
    readonly property color focus: accent
    readonly property color icon: isNight ? "#A4B6C3" : "#51636E"

    // ── counters ──
    readonly property color badge: accentFill
    readonly property color inkOnBadge: inkOnAccent
    readonly property color badgeMuted: isNight ? "#4A5C6C" : "#61737D"
    readonly property color inkOnBadgeMuted: "#FFFFFF"
    readonly property color badgeMention: warning
    readonly property color inkOnBadgeMention: inkOnWarning

    // ── bubbles ──
    readonly property color bubbleOwn: isNight ? "#17484F" : "#D5F0EC"
    readonly property color bubbleOther: isNight ? "#1B2836" : "#FFFFFF"
    readonly property color bubbleText: text
    readonly property color bubbleOwnMeta: isNight ? "#A9D3D3" : "#33696B"
    readonly property color bubbleOtherMeta: textMuted
    readonly property color bubbleOwnLink: isNight ? "#7FE3E0" : readable(accent, bubbleOwn, 4.6)
    readonly property color bubbleOtherLink: isNight ? readable(accent, bubbleOther, 4.6) : accentText
    readonly property color bubbleShadow: isNight ? "#30000000" : "#1A14232B"
    readonly property color tickRead: isNight ? "#5FE0DC" : "#0A777C"
    readonly property color quoteTint: isNight ? "#18FFFFFF" : "#120B8A8F"
    readonly property color code: isNight ? "#0B131C" : "#EDF2F4"
    readonly property color codeOwn: isNight ? "#0F3338" : "#C3E5E0"
    readonly property color mention: isNight ? "#3D3A1E" : "#FBEBC6" // behind a mention of me
    readonly property color spoiler: isNight ? "#5C7080" : "#8DA0AA"
    readonly property color servicePill: isNight ? "#B31C2937" : "#B35E7680"
    readonly property color inkOnServicePill: isNight ? "#D5E0E7" : "#FFFFFF"
    readonly property color unreadBar: isNight ? "#CC16212E" : "#CCFFFFFF"
    readonly property color messageSelected: isNight ? "#333CC3C0" : "#330B8A8F"
    readonly property color messageHighlight: isNight ? "#443CC3C0" : "#4D0B8A8F"
    readonly property color searchHit: isNight ? "#6B5214" : "#FBDD8E"
    readonly property real patternOpacity: isNight ? 0.05 : 0.045

    // ── people: colour by id, white initials upon it, and the name in it ──
    readonly property list<color> avatars: ["#0A7C81", "#2F5DA8", "#976000", "#B23A48", "#2C7A4D", "#7A4FA3", "#A94E27", "#506873"]
    readonly property list<color> names: isNight
        ? ["#5AC8C5", "#8AB4F8", "#E5B567", "#F595A0", "#7CCB98", "#C7A6EC", "#F0A27A", "#A9BCC6"]
        : ["#087378", "#2F5DA8", "#875600", "#B23A48", "#28704A", "#7A4FA3", "#A34A24", "#4D6570"]
    readonly property color inkOnAvatar: "#FFFFFF"

    // ── spacing: a grid of four ──
    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32

    // ── type ──
    readonly property real textScale: Preferences.textScale
    readonly property string fontFamily: Preferences.fontFamily
    readonly property int font12: Math.round(12 * textScale)
    readonly property int font13: Math.round(13 * textScale)
    readonly property int font15: Math.round(15 * textScale)
    readonly property int font17: Math.round(17 * textScale)
    readonly property int font20: Math.round(20 * textScale)
    readonly property int font28: Math.round(28 * textScale)
    readonly property real bodyLineHeight: 1.45 // Arabic letters reach far above and below
    readonly property int emojiSize: Math.round(40 * textScale)

    // ── corners ──
    readonly property int radiusSmall: 6
    readonly property int radius: 10
    readonly property int radiusLarge: 16

    // ── motion: ease-out, nothing bounces ──
    readonly property int motionFast: 120
    readonly property int motion: 160
    readonly property int motionSlow: 200
    readonly property int easing: Easing.OutCubic
    readonly property int tooltipDelay: 600
    readonly property int toastTime: 3500
    readonly property int highlightIn: 500
    readonly property int highlightOut: 3000
    readonly property int floatingDateTime: 1000

    // ── measures ──
    readonly property int hairline: 1
    readonly property int iconStroke: 2
    readonly property int icon16: 16
    readonly property int icon20: 20
    readonly property int icon24: 24
    readonly property int controlHeight: Math.round(40 * Math.max(1, textScale))
    readonly property int buttonSize: 40
    readonly property int headerHeight: Math.round(56 * Math.max(1, textScale))
    readonly property int rowHeight: Math.round(62 * Math.max(1, textScale))
    readonly property int lineRowHeight: Math.round(48 * Math.max(1, textScale))
    readonly property int menuRowHeight: Math.round(38 * Math.max(1, textScale))
    readonly property int avatarRow: 46
    readonly property int avatarHeader: 38
    readonly property int avatarBubble: 34
    readonly property int avatarLarge: 96
    readonly property int stripWidth: 72
    readonly property int listMinimum: 260
    readonly property int listMaximum: 540
    readonly property int conversationMinimum: 380
    readonly property int infoMinimum: 292
    readonly property int infoMaximum: 392
    readonly property int oneColumnBelow: 720
    readonly property int infoBesideFrom: 880
    readonly property int dialogWidth: 400
    readonly property int settingsWidth: 780
    readonly property int settingsHeight: 620
    readonly property int settingsListWidth: 232
    readonly property int drawerWidth: 288
    readonly property int formWidth: 360
    readonly property int bubbleMinimum: 160
    readonly property int bubbleMaximum: 430
    readonly property int bubblePaddingX: 11
    readonly property int bubblePaddingY: 8

    function avatarColor(index: int): color {
        return theme.avatars[Math.abs(index) % 8];
    }
    function nameColor(index: int): color {
        return theme.names[Math.abs(index) % 8];
    }

    function mix(below: color, above: color, share: real): color {
        return Qt.rgba(below.r + (above.r - below.r) * share, below.g + (above.g - below.g) * share, below.b + (above.b - below.b) * share, 1);
    }
    function luminance(of: color): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(of.r) + 0.7152 * linear(of.g) + 0.0722 * linear(of.b);
    }
    // As WCAG 2 has it: 1 to 21.
    function contrast(one: color, other: color): real {
        const first = luminance(one);
        const second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }
    // The colour itself if it stands out enough from the ground, or as little darker (lighter) as it takes.
    function readable(wanted: color, ground: color, ratio: real): color {
        const end = Qt.color(luminance(ground) > 0.18 ? "#000000" : "#FFFFFF");
        let share = 0;
        let found = wanted;
        while (contrast(found, ground) < ratio && share < 1) {
            share += 0.04;
            found = mix(wanted, end, share);
        }
        return found;
    }
}
