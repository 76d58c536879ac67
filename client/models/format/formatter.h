// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "models/format/format_settings.h"

#include <QDate>
#include <QObject>

namespace Suhbat::client {

// Writes numbers, times and dates for a person: one object knows the language, digits, calendar and clock.
// Only what is generated is converted; what people wrote never passes here.
class Formatter : public QObject
{
    Q_OBJECT

public:
    explicit Formatter(const Clock &clock, FormatSettings settings = {}, QObject *parent = nullptr);

    const FormatSettings &settings() const { return m_settings; }
    void setSettings(const FormatSettings &settings);
    Qt::LayoutDirection direction() const { return directionOf(m_settings.language); }

    // "1234", and grouped "1,234".
    QString number(qint64 value) const;
    QString grouped(qint64 value) const;
    // For badges: "9999", then "12K".
    QString count(qint64 value) const;
    // "1.4 MB"; thousands, as desktops show them.
    QString fileSize(qint64 bytes) const;
    // "0:07", "12:30", "1:02:03"
    QString duration(qint64 msecs) const;
    // A generated text's digits in the person's own.
    QString withDigits(const QString &generated) const { return text::withDigits(generated, m_settings.digits); }

    // All times in the local zone.
    QString time(Timestamp when) const; // 14:05
    QString fullTime(Timestamp when) const; // January 5, 2026, 14:05:37
    QString roomTime(Timestamp when) const; // for a list: 14:05, a weekday, a date in numbers
    QString dayTitle(QDate day) const; // above a day's messages: Today, Yesterday, a weekday, a date
    QString dayTitle(Timestamp when) const { return dayTitle(localDay(when)); }
    QString date(QDate day) const; // January 5 of this year, January 5, 2025 of another
    QString fullDate(QDate day) const; // with the year, always
    QString numericDate(QDate day) const; // 1/5/2026

    // "online", "last seen 5 minutes ago", …; an invalid `lastSeen` is "offline".
    QString presence(bool isOnline, Timestamp lastSeen) const;
    // In how many milliseconds the answer of presence() changes by itself; 0: not before midnight.
    qint64 presenceChangesIn(Timestamp lastSeen) const;

    static QDate localDay(Timestamp when);
    QDate today() const { return localDay(m_clock.now()); }
    bool isSameDay(Timestamp a, Timestamp b) const { return localDay(a) == localDay(b); }

Q_SIGNALS:
    // Everything that was written looks different now. Comes after the new language's translations are installed.
    void changed();

private:
    QString dateWith(QDate day, const QString &pattern) const;
    QString fraction(double value) const;

    const Clock &m_clock;
    FormatSettings m_settings;
};

} // namespace Suhbat::client
