// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_connection.h"

#include <QLoggingCategory>
#include <bit>

Q_LOGGING_CATEGORY(storeLog, "suhbat.store")

namespace Suhbat::store {

namespace {

// Units of one PostgreSQL batch hold their locks until it commits, so batches are impatient with locks (see the driver):
// where two wait for each other in a ring, one of them soon steps back and goes on unit by unit, in the order of locks
// that the repositories keep. Such a lone unit waits longer.
constexpr int aloneMsecs = 5000;

int listRoom(qsizetype count) { return int(std::bit_ceil(size_t(std::max<qsizetype>(count, 1)))); }

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const DatabaseUrl &url, const SqlStatements &statements, const Settings &settings, Access access)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(url.dialect, access, statements));
    if (connection->m_driver->open(url, settings, access))
        return connection;
    connection->noteFailure("open");
    return fail(*connection->m_error);
}

void SqlConnection::noteFailure(const QByteArray &statement)
{
    if (m_failure)
        return;
    m_failure = m_driver->failure(statement.constData());
    m_error = m_failure->error;
    log(*m_failure);
}

// A full disk or a lost connection fails every unit of a busy server: one line a second says it as well as thousands.
void SqlConnection::log(const SqlFailure &failure)
{
    const auto now = std::chrono::steady_clock::now();
    if (failure.kind == m_loggedKind && now - m_loggedAt < std::chrono::seconds(1))
        return;
    m_loggedKind = failure.kind;
    m_loggedAt = now;
    if (failure.kind == SqlFailure::Kind::Conflict || failure.kind == SqlFailure::Kind::Retry)
        qCInfo(storeLog).noquote() << failure.error.log; // two who wanted the same; nobody has to act
    else
        qCWarning(storeLog).noquote() << failure.error.log;
}

bool SqlConnection::execute(const QString &sql)
{
    if (m_failure || (looksLikeWriting(sql) && !m_hasUnitWritten && !beforeWrite()))
        return false;
    if (m_driver->execute(sql))
        return true;
    noteFailure(sql.left(40).toUtf8());
    return false;
}

Rows SqlConnection::query(const QString &sql)
{
    const QByteArray key = '!' + sql.toUtf8();
    const auto cached = m_cache.find(key);
    return start(cached == m_cache.end() || cached->second.front()->isInUse ? prepare(key, sql) : cached->second.front().get(), QVariantList(), {}, 0);
}

Statement *SqlConnection::prepare(const QByteArray &key, const QString &text)
{
    if (m_failure)
        return nullptr;
    std::unique_ptr<Statement> statement = m_driver->prepare(text);
    if (!statement) {
        noteFailure(key);
        return nullptr;
    }
    statement->owner = this;
    statement->name = QByteArray(key.constData(), key.size());
    return m_cache[statement->name].emplace_back(std::move(statement)).get();
}

Statement *SqlConnection::find(const QByteArray &key, const char *name, int listSize)
{
    const auto cached = m_cache.find(key);
    if (cached != m_cache.end()) {
        for (const auto &statement : cached->second) {
            if (!statement->isInUse)
                return statement.get();
        }
    }
    QString text = m_statements.text(name);
    if (text.isEmpty())
        qFatal("there is no statement named %s", name);
    if (listSize > 0)
        text.replace(QStringLiteral("?*"), QStringLiteral("?") + QStringLiteral(", ?").repeated(listSize - 1));
    return prepare(key, text);
}

bool SqlConnection::canPrepare(const QByteArray &statement) { return find(statement, statement.constData(), 2) != nullptr; }

template<class Values>
Rows SqlConnection::start(Statement *statement, const Values &values, const QVariantList &list, int padding)
{
    if (!statement || m_failure)
        return Rows(nullptr);
    if (statement->isWriting && !m_hasUnitWritten && !beforeWrite())
        return Rows(nullptr);
    int place = 0;
    for (const QVariant &value : values)
        statement->bind(place++, value);
    for (const QVariant &value : list)
        statement->bind(place++, value);
    for (int i = 0; i < padding; ++i)
        statement->bind(place++, list.isEmpty() ? QVariant() : list.constLast());
    statement->ahead = statement->start();
    if (statement->ahead == Statement::Step::Failed) {
        noteFailure(statement->name);
        statement->finish();
        return Rows(nullptr);
    }
    statement->isFirst = true;
    statement->isInUse = true;
    return Rows(statement);
}

Rows SqlConnection::run(const char *statement, std::initializer_list<QVariant> values)
{
    if (m_failure)
        return Rows(nullptr);
    return start(find(QByteArray::fromRawData(statement, qsizetype(qstrlen(statement))), statement, 0), values, {}, 0);
}

Rows SqlConnection::runList(const char *statement, const QVariantList &fixed, const QVariantList &list)
{
    if (m_failure)
        return Rows(nullptr);
    const int room = listRoom(list.size());
    return start(find(statement + QByteArray(":") + QByteArray::number(room), statement, room), fixed, list, room - int(list.size()));
}

qint64 SqlConnection::nextItem()
{
    if (m_dialect == Dialect::Postgres) {
        Rows rows = run("store.next_item", {});
        return rows.next() ? rows.integer(0) : 0;
    }
    // The counter's row is read and written once a transaction, which holds the only write lock there is.
    if (!m_lastItem) {
        Rows rows = run("store.last_item", {});
        if (!rows.next())
            return 0;
        m_lastItem = rows.integer(0);
    }
    m_hasDrawnItem = true;
    return ++*m_lastItem;
}

bool SqlConnection::flushItems()
{
    if (m_hasDrawnItem)
        run("store.set_last_item", {*m_lastItem});
    m_hasDrawnItem = false;
    m_lastItem.reset();
    return !m_failure;
}

bool SqlConnection::begin()
{
    startUnit(Undo::WithTransaction);
    const bool isWriter = m_dialect == Dialect::Sqlite && m_access == Access::Write;
    query(isWriter ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    return !m_failure;
}

void SqlConnection::bePatient()
{
    if (m_dialect == Dialect::Postgres)
        execute(QStringLiteral("SET LOCAL lock_timeout = '%1ms'").arg(aloneMsecs));
}

bool SqlConnection::commit()
{
    if (!flushItems())
        return false;
    query(QStringLiteral("COMMIT"));
    return !m_failure;
}

bool SqlConnection::tidy(Moment moment)
{
    startUnit(Undo::WithTransaction);
    if (!m_driver->tidy(moment))
        noteFailure("checkpoint");
    return !m_failure;
}

void SqlConnection::rollback()
{
    m_lastItem.reset();
    m_hasDrawnItem = false;
    m_hasSavepoint = false;
    m_driver->execute(QStringLiteral("ROLLBACK")); // fails where the failure itself has rolled back
}

void SqlConnection::startUnit(Undo undo)
{
    m_failure.reset();
    m_error.reset();
    m_undo = undo;
    m_hasUnitWritten = false;
    m_hasSavepoint = false;
}

// Most refusals come before anything was written, so a savepoint waits until there is something to undo.
bool SqlConnection::beforeWrite()
{
    m_hasUnitWritten = true;
    if (m_undo == Undo::Alone) {
        query(QStringLiteral("SAVEPOINT unit"));
        m_hasSavepoint = !m_failure;
    }
    return !m_failure;
}

void SqlConnection::endUnit()
{
    if (m_hasSavepoint)
        query(QStringLiteral("RELEASE unit"));
    m_hasSavepoint = false;
}

bool SqlConnection::undoUnit()
{
    // PostgreSQL calls the whole transaction failed when a statement fails outside a savepoint.
    const bool isPoisoned = m_failure && (m_dialect == Dialect::Postgres || m_failure->kind != SqlFailure::Kind::Conflict);
    if (!m_hasSavepoint)
        return !m_hasUnitWritten && !isPoisoned;
    if (isPoisoned && m_failure->kind != SqlFailure::Kind::Conflict)
        return false;
    m_failure.reset();
    query(QStringLiteral("ROLLBACK TO unit"));
    endUnit();
    return !m_failure;
}

} // namespace Suhbat::store
