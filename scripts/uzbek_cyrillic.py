#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uzbek in Latin letters from standard input, in Cyrillic ones on standard output: a draft for translations/suhbat_uz_Cyrl.ts.
Words given as arguments stay as they are. What comes out is read by somebody before it is kept."""
import re
import sys

# Longest first: yoʻ is й + ў, not ё + ʻ.
PAIRS = [("yoʻ", "йў"), ("sh", "ш"), ("ch", "ч"), ("oʻ", "ў"), ("gʻ", "ғ"), ("yo", "ё"), ("yu", "ю"), ("ya", "я"), ("ye", "е")]
LETTERS = dict(zip("abdefghijklmnopqrstuvxyzʼ", "абдефгҳижклмнопқрстувхйзъ"))
VOWELS = "aeiou"
# Words that came by way of Russian keep its ь and ц, which the Latin letters do not show.
LOANS = {"kompyuter": "компьютер", "kabel": "кабель", "litsenziya": "лицензия"}
KEPT = re.compile(r"%\d+|\b(?:Ctrl|Alt|Shift)\+\w+|%L?n|--[a-z-]+|\b[a-z]+(?:\.[a-z]+)+\b")


def cased(latin, cyrillic):
    return cyrillic[0].upper() + cyrillic[1:] if latin[0].isupper() else cyrillic


def word(latin):
    small = latin.lower()
    for loan, cyrillic in LOANS.items():
        if small.startswith(loan):
            rest = word(latin[len(loan):]) if len(latin) > len(loan) else ""
            return cased(latin, cyrillic) + rest
    out, at = "", 0
    while at < len(latin):
        pair = next((pair for pair in PAIRS if small.startswith(pair[0], at)), None)
        if pair:
            out += cased(latin[at], pair[1])
            at += len(pair[0])
            continue
        letter = small[at]
        cyrillic = LETTERS.get(letter, latin[at])
        if letter == "e" and (at == 0 or small[at - 1] in VOWELS):
            cyrillic = "э"
        out += cased(latin[at], cyrillic)
        at += 1
    return out


def cyrillic(text, names=()):
    kept = re.compile("|".join([KEPT.pattern] + [rf"\b{re.escape(name)}\b" for name in names]))
    out, at = "", 0
    for match in kept.finditer(text):
        out += re.sub(r"[A-Za-zʻʼ]+", lambda found: word(found[0]), text[at:match.start()]) + match[0]
        at = match.end()
    return out + re.sub(r"[A-Za-zʻʼ]+", lambda found: word(found[0]), text[at:])


if __name__ == "__main__":
    sys.stdout.write(cyrillic(sys.stdin.read(), sys.argv[1:]))
