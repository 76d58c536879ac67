// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>
#include <QUuid>
#include <QVariant>
#include <initializer_list>
#include <memory>

namespace Suhbat::store {

enum class Dialect { Sqlite, Postgres };

class Statement; // one prepared statement; server/store's own

// The answer of one statement, read forward. Columns by their place in the SELECT.
class Rows
{
public:
    explicit Rows(Statement *statement) : m_statement(statement) {}
    Rows(Rows &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}
    Rows &operator=(Rows &&) = delete;
    ~Rows(); // finishes the statement, so that it can run again

    bool next(); // false at the end, and always after a failure
    qint64 affected() const;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QUuid uuid(int column) const;
    Timestamp time(int column) const { return Timestamp(integer(column)); }
    template<class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }

private:
    Statement *m_statement; // null after a failure
};

// One database connection of one thread. Statements are named ("messages.insert"), live in sql/*.sql, and are prepared once.
//
// A failure is sticky: after the first failed statement every further one is a no-op with no rows, and whoever owns the
// transaction rolls it back and answers failure(). So repositories read straight, and no caller can forget to check.
class Connection
{
public:
    virtual ~Connection() = default;

    virtual Rows run(const char *statement, std::initializer_list<QVariant> values = {}) = 0;
    // For lists of unknown length: `?*` in the statement becomes as many placeholders as there are values, after `fixed`.
    virtual Rows runList(const char *statement, const QVariantList &fixed, const QVariantList &list) = 0;

    // The next id of a message or an attachment. Grows within a room when asked for under that room's row lock.
    virtual qint64 nextItem() = 0;

    virtual Dialect dialect() const = 0;
    virtual const std::optional<Error> &failure() const = 0;
};

inline QVariant value(const QUuid &uuid) { return uuid.isNull() ? QVariant() : QVariant(uuid.toString(QUuid::WithoutBraces)); }
inline QVariant value(Timestamp time) { return time.msecs(); }
template<class IdType>
QVariant value(IdType id) requires requires
{
    id.isValid();
    id.value();
}
{
    return id.isValid() ? QVariant(id.value()) : QVariant();
}
template<class IdType>
QVariantList values(const QList<IdType> &ids)
{
    QVariantList list;
    list.reserve(ids.size());
    for (const IdType id : ids)
        list << value(id);
    return list;
}

} // namespace Suhbat::store
