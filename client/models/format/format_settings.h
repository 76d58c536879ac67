// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/digits.h"

#include <QString>
#include <QStringList>
#include <Qt>

namespace Suhbat::client {

enum class CalendarKind { Gregorian, Jalali, Islamic };
enum class ClockFace { Hours24, Hours12 };

// How generated texts are written: the resolved choice of a person, nothing "automatic" is left in it.
struct FormatSettings {
    QString language = QStringLiteral("en"); // one of knownLanguages()
    text::Digits digits = text::Digits::Latin;
    CalendarKind calendar = CalendarKind::Gregorian;
    ClockFace clock = ClockFace::Hours24;

    bool operator==(const FormatSettings &) const = default;

    // What a language's readers expect.
    static FormatSettings forLanguage(const QString &language);
};

// en ar fa uz uz_Cyrl
QStringList knownLanguages();

// The known language for a locale's name ("ar-EG", "uz_Cyrl_UZ", "fa"); English for one that we don't speak.
QString knownLanguageFor(const QString &localeName);

Qt::LayoutDirection directionOf(const QString &language);

} // namespace Suhbat::client
