// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/formatter.h"

#include "models/format/calendar_names.h"
#include "text/direction.h"

#include <QDateTime>
#include <QLocale>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
// Up to here a pause is told in hours, then by the clock.
constexpr qint64 hoursTold = 12;

QDateTime local(Timestamp when) { return QDateTime::fromMSecsSinceEpoch(when.msecs()); }

QString padded(int value) { return QString::number(value).rightJustified(2, u'0'); }

} // namespace

Formatter::Formatter(const Clock &clock, FormatSettings settings, QObject *parent) : QObject(parent), m_clock(clock), m_settings(std::move(settings)) {}

void Formatter::setSettings(const FormatSettings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    Q_EMIT changed();
}

QString Formatter::number(qint64 value) const { return withDigits(QString::number(value)); }

QString Formatter::grouped(qint64 value) const
{
    const QLocale locale(m_settings.language);
    return withDigits(locale.toString(value));
}

QString Formatter::count(qint64 value) const
{
    if (value < 10'000)
        return number(value);
    if (value < 1'000'000)
        return tr("%1K", "a count of thousands on a badge").arg(number(value / 1000));
    return tr("%1M", "a count of millions on a badge").arg(number(value / 1'000'000));
}

// One digit behind the point, and none where it would be 0.
QString Formatter::fraction(double value) const
{
    QString text = QString::number(value, 'f', value < 100 ? 1 : 0);
    if (text.endsWith(u".0"))
        text.chop(2);
    const bool isArabic = m_settings.digits != text::Digits::Latin;
    const bool isUzbek = m_settings.language.startsWith(u"uz");
    text.replace(u'.', isArabic ? QString(QChar(0x066b)) : isUzbek ? u","_s : u"."_s);
    return withDigits(text);
}

QString Formatter::fileSize(qint64 bytes) const
{
    if (bytes < 1000)
        return tr("%1 B", "bytes").arg(number(bytes));
    if (bytes < 999'950)
        return tr("%1 KB", "kilobytes").arg(fraction(double(bytes) / 1e3));
    if (bytes < 999'950'000)
        return tr("%1 MB", "megabytes").arg(fraction(double(bytes) / 1e6));
    return tr("%1 GB", "gigabytes").arg(fraction(double(bytes) / 1e9));
}

QString Formatter::duration(qint64 msecs) const
{
    const int seconds = int(std::max<qint64>(msecs, 0) / 1000);
    const int minutes = seconds / 60;
    QString text;
    if (minutes >= 60)
        text = QString::number(minutes / 60) + u':' + padded(minutes % 60);
    else
        text = QString::number(minutes);
    return withDigits(text + u':' + padded(seconds % 60));
}

QString Formatter::time(Timestamp when) const
{
    const QTime time = local(when).time();
    if (m_settings.clock == ClockFace::Hours24)
        return withDigits(padded(time.hour()) + u':' + padded(time.minute()));
    const auto [am, pm] = halfDays(m_settings.language);
    const QString digits = QString::number((time.hour() + 11) % 12 + 1) + u':' + padded(time.minute());
    return withDigits(digits) + QChar(QChar::Nbsp) + (time.hour() < 12 ? am : pm).toString();
}

QString Formatter::fullTime(Timestamp when) const
{
    const QTime time = local(when).time();
    const QString clock = withDigits(padded(time.hour()) + u':' + padded(time.minute()) + u':' + padded(time.second()));
    return tr("%1, %2", "a date and a time").arg(fullDate(localDay(when)), clock);
}

QString Formatter::roomTime(Timestamp when) const
{
    if (!when.isValid())
        return {};
    const QDate day = localDay(when);
    const qint64 ago = day.daysTo(today());
    if (ago <= 0)
        return time(when);
    return ago < 7 ? shortWeekdayName(day.dayOfWeek(), m_settings.language) : numericDate(day);
}

QString Formatter::dayTitle(QDate day) const
{
    const qint64 ago = day.daysTo(today());
    if (ago == 0)
        return tr("Today");
    if (ago == 1)
        return tr("Yesterday");
    return ago > 1 && ago < 7 ? weekdayName(day.dayOfWeek(), m_settings.language) : date(day);
}

QString Formatter::date(QDate day) const
{
    const QCalendar calendar = calendarOf(m_settings.calendar);
    const bool isThisYear = day.year(calendar) == today().year(calendar);
    const DatePatterns patterns = datePatterns(m_settings.language, m_settings.calendar);
    return dateWith(day, (isThisYear ? patterns.dayAndMonth : patterns.withYear).toString());
}

QString Formatter::fullDate(QDate day) const { return dateWith(day, datePatterns(m_settings.language, m_settings.calendar).withYear.toString()); }

QString Formatter::numericDate(QDate day) const { return dateWith(day, datePatterns(m_settings.language, m_settings.calendar).numeric.toString()); }

// Our own, because QLocale would name the months of a calendar that it does not know in English.
QString Formatter::dateWith(QDate day, const QString &pattern) const
{
    if (!day.isValid())
        return {};
    const QCalendar::YearMonthDay parts = calendarOf(m_settings.calendar).partsFromDate(day);
    QString text;
    for (qsizetype at = 0; at < pattern.size();) {
        qsizetype run = 1;
        while (at + run < pattern.size() && pattern[at + run] == pattern[at])
            ++run;
        const QChar letter = pattern[at];
        if (letter == u'd')
            text += run == 2 ? padded(parts.day) : QString::number(parts.day);
        else if (letter == u'M' && run == 4)
            text += monthName(m_settings.calendar, parts.month, m_settings.language);
        else if (letter == u'M')
            text += run == 2 ? padded(parts.month) : QString::number(parts.month);
        else if (letter == u'y')
            text += QString::number(parts.year);
        else
            text += pattern.mid(at, run);
        at += run;
    }
    return withDigits(text);
}

QString Formatter::presence(bool isOnline, Timestamp lastSeen) const
{
    if (isOnline)
        return tr("online");
    if (!lastSeen.isValid())
        return tr("offline");
    const qint64 ago = m_clock.now().msecs() - lastSeen.msecs();
    if (ago < minute)
        return tr("last seen just now");
    if (ago < hour)
        return withDigits(tr("last seen %n minute(s) ago", nullptr, int(ago / minute)));
    if (ago < hoursTold * hour)
        return withDigits(tr("last seen %n hour(s) ago", nullptr, int(ago / hour)));
    const QDate day = localDay(lastSeen);
    const qint64 days = day.daysTo(today());
    if (days == 0)
        return tr("last seen today at %1").arg(text::isolated(time(lastSeen)));
    if (days == 1)
        return tr("last seen yesterday at %1").arg(text::isolated(time(lastSeen)));
    return tr("last seen %1", "on a date").arg(text::isolated(date(day)));
}

qint64 Formatter::presenceChangesIn(Timestamp lastSeen) const
{
    const qint64 ago = m_clock.now().msecs() - lastSeen.msecs();
    if (!lastSeen.isValid() || ago >= hoursTold * hour)
        return 0;
    const qint64 step = ago < hour ? minute : hour;
    return ago < 0 ? minute : step - ago % step;
}

QDate Formatter::localDay(Timestamp when) { return local(when).date(); }

} // namespace Suhbat::client
