// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <unordered_map>

namespace Suhbat::client {

class Database;

// The rows of one running statement; the statement is free again when this ends.
class Rows
{
public:
    Rows(Database &database, QSqlQuery *query) : m_database(database), m_query(query) {}
    ~Rows();
    Rows(Rows &&other) noexcept : m_database(other.m_database), m_query(std::exchange(other.m_query, nullptr)) {}
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next();
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    int changed() const { return m_query ? m_query->numRowsAffected() : 0; }

private:
    Database &m_database;
    QSqlQuery *m_query; // null: it failed
};

// One SQLite file, for one thread. The first failure sticks until the next transaction begins, and what runs after it does
// nothing: callers look once, at the end.
class Database
{
public:
    // What a transaction must outlive: the program alone, or a power cut.
    enum class Durability { Process, Power };

    // Rescue: reads what can still be read, even where the description of the tables is broken.
    enum class Purpose { Use, Rescue };
    static Result<std::unique_ptr<Database>> open(const QString &path, Purpose purpose = Purpose::Use);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    Rows run(const char *statement, std::initializer_list<QVariant> values = {}); // kept prepared
    bool execute(const QString &sql); // once
    qint64 lastId() const { return m_lastId; }

    template<class Work>
    Result<> change(Durability durability, Work work)
    {
        if (m_isChanging) { // part of the one around it
            work();
            return outcome();
        }
        begin(durability);
        work();
        return end();
    }
    // What went wrong since the last call, or nothing.
    Result<> outcome();
    bool hasFailed() const { return m_error.has_value(); }
    bool isCorrupt() const { return m_isCorrupt; }
    bool isChanging() const { return m_isChanging; }

    const QString &path() const { return m_path; }

private:
    friend class Rows;
    explicit Database(const QString &path);
    bool start(const QStringList &pragmas);
    void begin(Durability durability);
    Result<> end();
    void noteFailure(const QSqlError &error, const QString &statement);
    QSqlQuery *prepared(const char *statement);

    const QString m_path;
    const QString m_name; // of the connection
    QSqlDatabase m_database;
    std::unordered_map<const void *, std::unique_ptr<QSqlQuery>> m_statements; // by address: they are literals
    std::optional<Error> m_error;
    std::optional<Durability> m_durability;
    qint64 m_lastId = 0;
    bool m_isChanging = false;
    bool m_isCorrupt = false;
};

} // namespace Suhbat::client
