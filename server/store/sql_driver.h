// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database_url.h"
#include "store/settings.h"
#include "store/sql_failure.h"

#include <QByteArrayView>

namespace Suhbat::store {

enum class AccessMode { Read, Write };
enum class Moment { Idle, Busy }; // whether somebody waits for the writer

class SqlConnection;

// One prepared statement of one connection, straight on the database's own library: QtSql would wrap every value in a
// QVariant and describe every column of every answer anew, which cost more than the queries themselves.
class Statement
{
public:
    enum class Step { Row, End, Failed };

    virtual ~Statement() = default;

    virtual void bind(int place, const QVariant &value) = 0; // from 0
    virtual Step start() = 0; // runs it; writes are done when this returns
    virtual Step next() = 0;
    virtual void finish() = 0;

    virtual qint64 affected() const = 0;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QByteArrayView raw(int column) const = 0; // text as UTF-8, until the next step

    bool isWriting = false;

    // Of the connection, while its rows are read.
    SqlConnection *owner = nullptr;
    QByteArray name;
    bool isInUse = false;
    Step ahead = Step::End;
    bool isFirst = false; // start() found a row, and the first Rows::next() shows it
};

// What differs between the databases.
class SqlDriver
{
public:
    virtual ~SqlDriver() = default;

    static std::unique_ptr<SqlDriver> make(Dialect dialect);

    virtual bool open(const DatabaseUrl &url, const Settings &settings, AccessMode mode) = 0;
    virtual std::unique_ptr<Statement> prepare(const QString &sql) = 0; // null: failed
    virtual bool execute(const QString &sql) = 0; // one statement, its rows not wanted
    virtual SqlFailure failure(const char *statement) const = 0; // of what failed last

    // After a commit, when everybody has been answered: what the database wants done now and then. False: failed.
    virtual bool tidy(Moment) { return true; }
};

// By its words: for text that was never prepared, and for PostgreSQL, which does not tell.
bool looksLikeWriting(const QString &sql);

} // namespace Suhbat::store
