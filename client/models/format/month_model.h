// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format/preferences.h"

#include <QAbstractListModel>
#include <QDate>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace Suhbat::client {

// Six weeks around a month, in the person's calendar, digits and first day of the week; to choose a day from.
class MonthModel : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QDate day READ day WRITE setDay NOTIFY dayChanged)
    Q_PROPERTY(int chosenRow READ chosenRow NOTIFY monthChanged)
    Q_PROPERTY(QString title READ title NOTIFY monthChanged)
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY monthChanged)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY monthChanged)
public:
    enum Role { DateRole = Qt::UserRole, TextRole, NameRole, IsInMonthRole, IsTodayRole, IsChosenRole, IsPossibleRole };

    explicit MonthModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void classBegin() override {}
    void componentComplete() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QDate day() const { return m_day; }
    void setDay(const QDate &day); // shows its month
    int chosenRow() const { return m_day.isValid() ? int(m_first.daysTo(m_day)) : 0; }
    QString title() const; // "November 2026"
    QStringList weekdays() const; // short, from the week's first
    bool hasNext() const; // what comes after today holds no messages

    Q_INVOKABLE void step(int months);
    Q_INVOKABLE QDate dateAt(int row) const { return m_first.addDays(row); }

Q_SIGNALS:
    void dayChanged();
    void monthChanged();

private:
    const Formatter *formatter() const { return m_preferences ? &m_preferences->formatter() : nullptr; }
    QCalendar calendar() const;
    Qt::DayOfWeek weekStart() const;
    QDate monthStart() const;
    void arrange(const QDate &inMonth);

    Preferences *m_preferences = nullptr;
    QDate m_day;
    QDate m_month; // a day of the month that is shown
    QDate m_first; // of the six weeks
};

} // namespace Suhbat::client
