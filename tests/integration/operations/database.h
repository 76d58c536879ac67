// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QVariant>

namespace Suhbat::test {

// Looks into, or bends, the database file of a server that does not run.
class Database
{
public:
    explicit Database(const QString &folder) : m_name(QStringLiteral("test-%1").arg(quintptr(this)))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(folder + QStringLiteral("/suhbat.db"));
        if (!database.open())
            qFatal("cannot open %s", qPrintable(database.databaseName()));
    }
    ~Database()
    {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Database)

    void execute(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    QVariantList column(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        QVariantList values;
        while (query.next())
            values.append(query.value(0));
        return values;
    }
    QVariant value(const QString &sql) { return column(sql).value(0); }

private:
    const QString m_name;
};

} // namespace Suhbat::test
