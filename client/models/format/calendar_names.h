// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format/format_settings.h"

#include <QCalendar>

namespace Suhbat::client {

QCalendar calendarOf(CalendarKind kind);

// A month's name inside a date. Qt knows the Jalali months in English and Persian only and the Islamic ones in part, so
// that we bring our own for both.
QString monthName(CalendarKind kind, int month, const QString &language);

// "Monday" standing alone, and short for a list; `day` from 1, Monday.
QString weekdayName(int day, const QString &language);
QString shortWeekdayName(int day, const QString &language);

// The orders of a date, in the letters d, M (a number), MMMM (a name) and yyyy.
struct DatePatterns {
    QStringView dayAndMonth;
    QStringView withYear;
    QStringView numeric;
};
DatePatterns datePatterns(const QString &language, CalendarKind kind);

// Before and after noon.
struct HalfDays {
    QStringView am;
    QStringView pm;
};
HalfDays halfDays(const QString &language);

} // namespace Suhbat::client
