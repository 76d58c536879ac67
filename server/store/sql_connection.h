// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql_driver.h"
#include "store/sql_statements.h"

#include <chrono>
#include <unordered_map>

namespace Suhbat::store {

// A connection of one thread: names and keeps its statements, opens transactions and savepoints, remembers failures. What
// differs between the databases is the driver's.
class SqlConnection final : public Connection
{
public:
    using Access = AccessMode;

    static Result<std::unique_ptr<SqlConnection>> open(const DatabaseUrl &url, const SqlStatements &statements, const Settings &settings, Access access);
    Q_DISABLE_COPY_MOVE(SqlConnection)

    Rows run(const char *statement, std::initializer_list<QVariant> values) override;
    Rows runList(const char *statement, const QVariantList &fixed, const QVariantList &list) override;
    qint64 nextItem() override;
    Dialect dialect() const override { return m_dialect; }
    const std::optional<Error> &failure() const override { return m_error; }

    // How a unit that fails after writing is undone: alone, or by giving up the transaction it shares.
    enum class Undo { WithTransaction, Alone };

    bool begin();
    void bePatient(); // with locks, until the transaction ends
    bool commit();
    void rollback();
    void startUnit(Undo undo); // forgets the failure of the one before
    void endUnit();
    bool undoUnit(); // false: the whole transaction has to go
    bool hasUnitWritten() const { return m_hasUnitWritten; }

    const std::optional<SqlFailure> &sqlFailure() const { return m_failure; }
    bool execute(const QString &sql); // unnamed: pragmas and migrations
    Rows query(const QString &sql);
    bool canPrepare(const QByteArray &statement); // for tests

    bool tidy(Moment moment); // between transactions, when everybody has been answered
    void noteFailure(const QByteArray &statement); // by Rows

private:
    SqlConnection(Dialect dialect, Access access, const SqlStatements &statements)
        : m_dialect(dialect), m_access(access), m_statements(statements), m_driver(SqlDriver::make(dialect))
    {
    }
    bool beforeWrite();
    Statement *find(const QByteArray &key, const char *name, int listSize);
    Statement *prepare(const QByteArray &key, const QString &text);
    template<class Values>
    Rows start(Statement *statement, const Values &values, const QVariantList &list, int padding);
    bool flushItems();
    void log(const SqlFailure &failure);

    const Dialect m_dialect;
    const Access m_access;
    const SqlStatements &m_statements;
    const std::unique_ptr<SqlDriver> m_driver;
    std::unordered_map<QByteArray, std::vector<std::unique_ptr<Statement>>> m_cache; // several where one runs inside another's rows
    std::optional<SqlFailure> m_failure;
    std::optional<Error> m_error;
    SqlFailure::Kind m_loggedKind = SqlFailure::Kind::Conflict;
    std::chrono::steady_clock::time_point m_loggedAt{};
    Undo m_undo = Undo::WithTransaction;
    bool m_hasUnitWritten = false;
    bool m_hasSavepoint = false;
    std::optional<qint64> m_lastItem; // SQLite, within the open transaction
    bool m_hasDrawnItem = false;
};

} // namespace Suhbat::store
