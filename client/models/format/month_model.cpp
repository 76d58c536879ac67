// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/month_model.h"

#include "models/format/calendar_names.h"

#include <QLocale>
#include <QQmlEngine>

namespace Suhbat::client {

namespace {

constexpr int shownDays = 6 * 7;

} // namespace

void MonthModel::componentComplete()
{
    if (QQmlEngine *engine = qmlEngine(this))
        m_preferences = engine->singletonInstance<Preferences *>(qmlTypeId("Suhbat.Models", 1, 0, "Preferences"));
    if (!m_preferences)
        return;
    connect(&m_preferences->formatter(), &Formatter::changed, this, [this] { arrange(m_month); });
    arrange(m_day.isValid() ? m_day : formatter()->today());
}

int MonthModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !m_first.isValid() ? 0 : shownDays; }

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !formatter())
        return {};
    const QDate date = dateAt(index.row());
    const QCalendar kind = calendar();
    switch (role) {
    case DateRole: return date;
    case TextRole: return formatter()->number(kind.partsFromDate(date).day);
    case NameRole: return formatter()->fullDate(date);
    case IsInMonthRole: return kind.partsFromDate(date).month == kind.partsFromDate(m_month).month;
    case IsTodayRole: return date == formatter()->today();
    case IsChosenRole: return date == m_day;
    case IsPossibleRole: return date <= formatter()->today();
    }
    return {};
}

QHash<int, QByteArray> MonthModel::roleNames() const
{
    return {{DateRole, "date"},
            {TextRole, "text"},
            {NameRole, "name"},
            {IsInMonthRole, "isInMonth"},
            {IsTodayRole, "isToday"},
            {IsChosenRole, "isChosen"},
            {IsPossibleRole, "isPossible"}};
}

void MonthModel::setDay(const QDate &day)
{
    if (m_day != day) {
        m_day = day;
        Q_EMIT dayChanged();
    }
    if (day.isValid() && m_preferences)
        arrange(day);
}

QString MonthModel::title() const
{
    if (!formatter() || !m_month.isValid())
        return {};
    const QCalendar::YearMonthDay parts = calendar().partsFromDate(m_month);
    return tr("%1 %2", "a month and its year")
        .arg(monthName(formatter()->settings().calendar, parts.month, formatter()->settings().language), formatter()->number(parts.year));
}

QStringList MonthModel::weekdays() const
{
    QStringList names;
    for (int i = 0; formatter() && i < 7; ++i)
        names.append(shortWeekdayName((weekStart() - 1 + i) % 7 + 1, formatter()->settings().language));
    return names;
}

bool MonthModel::hasNext() const { return formatter() && m_month.isValid() && monthStart().addMonths(1, calendar()) <= formatter()->today(); }

void MonthModel::step(int months)
{
    if (m_month.isValid() && (months < 0 || hasNext()))
        arrange(monthStart().addMonths(months, calendar()));
}

QCalendar MonthModel::calendar() const { return calendarOf(formatter() ? formatter()->settings().calendar : CalendarKind::Gregorian); }

Qt::DayOfWeek MonthModel::weekStart() const
{
    const QString &language = formatter()->settings().language;
    return language == QLatin1StringView("en") ? Qt::Monday : QLocale(language).firstDayOfWeek();
}

QDate MonthModel::monthStart() const
{
    const QCalendar::YearMonthDay parts = calendar().partsFromDate(m_month);
    return calendar().dateFromParts(parts.year, parts.month, 1);
}

void MonthModel::arrange(const QDate &inMonth)
{
    beginResetModel();
    m_month = inMonth;
    const QDate start = monthStart();
    m_first = start.addDays(-((start.dayOfWeek() - weekStart() + 7) % 7));
    endResetModel();
    Q_EMIT monthChanged();
}

} // namespace Suhbat::client
