#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/emoji/emoji.json from Unicode's list of emoji and CLDR's words for them.

    scripts/emoji.py [/usr/share/unicode]

Debian's packages unicode-data and unicode-cldr-core bring both (licence: Unicode-DFS-2016). Each group is a list of
[emoji, words in en, ar, fa, uz], the words parted by ";", the name in that language first.
Skin tones are left out: a hand has the colour of its picture.
"""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

LANGUAGES = ("en", "ar", "fa", "uz")
GROUPS = {
    "Smileys & Emotion": "smileys",
    "People & Body": "people",
    "Animals & Nature": "nature",
    "Food & Drink": "food",
    "Travel & Places": "travel",
    "Activities": "activities",
    "Objects": "objects",
    "Symbols": "symbols",
    "Flags": "flags",
}
SKIN_TONES = {chr(code) for code in range(0x1F3FB, 0x1F400)}
VARIATION = "\ufe0f"


def annotations(cldr, language):
    """Emoji without variation selectors → words, the name first."""
    words, names = {}, {}
    for folder in ("annotations", "annotationsDerived"):
        file = cldr / "common" / folder / f"{language}.xml"
        if not file.exists():
            continue
        for node in ElementTree.parse(file).getroot().iter("annotation"):
            text = (node.text or "").strip()
            if "↑" in text:
                continue
            key = node.get("cp").replace(VARIATION, "")
            if node.get("type") == "tts":
                names[key] = text
            else:
                words[key] = [word.strip() for word in text.split("|")]
    return {key: ([names[key]] if key in names else []) + [w for w in words.get(key, []) if w != names.get(key)] for key in {*words, *names}}


def emoji_test(file):
    """(group, emoji, English name) in the order of a palette."""
    group = None
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("# group:"):
            group = GROUPS.get(line.split(":", 1)[1].strip())
        match = re.match(r"([0-9A-F ]+?)\s*; fully-qualified\s*# \S+ E[0-9.]+ (.*)", line)
        if not match or not group:
            continue
        emoji = "".join(chr(int(code, 16)) for code in match[1].split())
        if not SKIN_TONES & set(emoji):
            yield group, emoji, match[2]


def main():
    unicode = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
    known = [annotations(unicode / "cldr", language) for language in LANGUAGES]
    groups = {}
    for group, emoji, name in emoji_test(unicode / "emoji" / "emoji-test.txt"):
        row = [emoji]
        for words in known:
            row.append(";".join(words.get(emoji.replace(VARIATION, ""), [])))
        row[1] = row[1] or name  # CLDR may be older than the list
        groups.setdefault(group, []).append(row)
    lines = []
    for group, rows in groups.items():
        body = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
        lines.append(f'"{group}":[\n{body}\n]')
    target = pathlib.Path(__file__).resolve().parent.parent / "resources" / "emoji" / "emoji.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")
    print(sum(len(rows) for rows in groups.values()), "emoji,", target.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
