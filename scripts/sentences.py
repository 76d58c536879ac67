#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what is wrong in the .ts files it is given, one line a fault: what is not translated, placeholders that got lost,
a wrong number of plural forms, letters of the neighbour's alphabet."""
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter

# Plural forms as Qt counts them.
FORMS = {"en": 2, "ar": 6, "fa": 1, "uz": 2, "uz_Cyrl": 2}
# Forms for one number alone may leave the number out: "one message", and in Arabic none, one and two.
SPELT_OUT = {"en": {0}, "ar": {0, 1, 2}}
FOREIGN = {
    "ar": ("[یکۀ]", "a Persian letter"),
    "fa": ("[يكى]", "an Arabic letter"),
    "uz": ("['‘’`]|[\u0400-\u04ff]", "not ʻ or ʼ, or Cyrillic"),
    "uz_Cyrl": ("[ʻʼ'‘’`]", "an apostrophe"),
}


def placeholders(text):
    return Counter(re.findall(r"%L?(?:\d{1,2}|n)", text))


def isolates(text):
    """How far isolates are open at the end; below zero: one was closed that nobody opened."""
    depth = 0
    for letter in text:
        depth += (letter in "\u2066\u2067\u2068") - (letter == "\u2069")
        if depth < 0:
            return depth
    return depth


def faults_of_form(language, source, form, number):
    if not form.strip():
        yield "is empty"
        return
    wanted, found = placeholders(source), placeholders(form)
    if number in SPELT_OUT.get(language, ()):
        wanted, found = Counter({key: count for key, count in wanted.items() if key != "%n"}), Counter(
            {key: count for key, count in found.items() if key != "%n"})
    if wanted != found:
        yield f"has {' '.join(sorted(found.elements())) or 'no placeholders'} where the source has {' '.join(sorted(wanted.elements())) or 'none'}"
    if isolates(form) != 0:
        yield "opens or closes an isolate alone"
    letters, name = FOREIGN.get(language, (None, None))
    if letters and (strange := re.search(letters, form)):
        yield f"has “{strange[0]}”: {name}"


def faults(language, message):
    source, translation = message.findtext("source", ""), message.find("translation")
    if translation is None or translation.get("type"):
        yield translation.get("type") if translation is not None else "is missing"
        return
    if message.get("numerus") != "yes":
        yield from faults_of_form(language, source, translation.text or "", None)
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if len(forms) != FORMS[language]:
        yield f"has {len(forms)} plural forms, not {FORMS[language]}"
    for number, form in enumerate(forms):
        yield from faults_of_form(language, source, form, number)


def main(paths):
    languages = set()
    for path in paths:
        root = ElementTree.parse(path).getroot()
        language = root.get("language")
        languages.add(language)
        for context in root.iter("context"):
            for message in context.iter("message"):
                for fault in faults(language, message):
                    print(f"  {path}: {context.findtext('name')}: “{message.findtext('source')}” {fault}")
    for language in sorted(FORMS.keys() - languages):
        print(f"  no file for {language}")


if __name__ == "__main__":
    main(sys.argv[1:])
