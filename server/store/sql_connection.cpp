// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_connection.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <atomic>
#include <bit>

Q_LOGGING_CATEGORY(storeLog, "suhbat.store")

namespace Suhbat::store {

namespace {

// Units of one PostgreSQL batch hold their locks until it commits. Where two batches wait for each other in a ring, this
// makes one of them step back soon and go on unit by unit, in the order of locks that the repositories keep; such a
// lone unit is more patient.
constexpr int ringBreakMsecs = 100;
constexpr int aloneMsecs = 5000;

bool isWriting(const QString &text)
{
    static const char *const verbs[] = {"INSERT", "UPDATE", "DELETE", "REPLACE"};
    if (text.startsWith(u"SELECT", Qt::CaseInsensitive))
        return false;
    return std::any_of(std::begin(verbs), std::end(verbs), [&text](const char *verb) { return text.contains(QLatin1String(verb), Qt::CaseInsensitive); });
}

// To QtSql an empty string that was never written to is NULL; here only an invalid QVariant is.
QVariant bindable(const QVariant &value)
{
    static const QVariant emptyText = QStringLiteral("");
    return value.typeId() == QMetaType::QString && static_cast<const QString *>(value.constData())->isNull() ? emptyText : value;
}

int listRoom(qsizetype count) { return int(std::bit_ceil(size_t(std::max<qsizetype>(count, 1)))); }

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const DatabaseUrl &url, const SqlStatements &statements, const Settings &settings, Access access)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(url.dialect, access, statements));
    if (!connection->connectTo(url, settings))
        return fail(*connection->m_error);
    return connection;
}

SqlConnection::~SqlConnection()
{
    m_cache.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool SqlConnection::connectTo(const DatabaseUrl &url, const Settings &settings)
{
    static std::atomic<int> serial = 0;
    m_name = QStringLiteral("suhbat-store-%1").arg(++serial);
    const bool isSqlite = m_dialect == Dialect::Sqlite;
    m_database = QSqlDatabase::addDatabase(isSqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
    if (isSqlite) {
        m_database.setDatabaseName(url.path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2").arg(settings.busyMsecs).arg(m_access == Access::Read ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    } else {
        m_database.setHostName(url.host);
        m_database.setPort(url.port);
        m_database.setUserName(url.user);
        m_database.setPassword(url.password);
        m_database.setDatabaseName(url.name);
        m_database.setConnectOptions(QStringLiteral("connect_timeout=3;application_name=suhbatd"));
    }
    if (!m_database.open()) {
        noteFailure(m_database.lastError(), "open");
        return false;
    }
    return isSqlite ? prepareSqlite(settings) : preparePostgres();
}

bool SqlConnection::prepareSqlite(const Settings &settings)
{
    QStringList pragmas{
        QStringLiteral("foreign_keys=ON"),
        QStringLiteral("temp_store=MEMORY"),
        QStringLiteral("cache_size=-%1").arg(settings.cacheMebibytes * 1024),
        QStringLiteral("mmap_size=%1").arg(qint64(settings.mapMebibytes) << 20),
    };
    if (m_access == Access::Write)
        pragmas += {QStringLiteral("journal_mode=WAL"), QStringLiteral("synchronous=FULL"), QStringLiteral("wal_autocheckpoint=2000")};
    return std::all_of(pragmas.cbegin(), pragmas.cend(), [this](const QString &pragma) { return execute(QStringLiteral("PRAGMA ") + pragma); });
}

bool SqlConnection::preparePostgres()
{
    if (m_access == Access::Read)
        return execute(QStringLiteral("SET default_transaction_read_only = on")) && execute(QStringLiteral("SET default_transaction_isolation = 'repeatable read'"));
    return execute(QStringLiteral("SET synchronous_commit = on")) && execute(QStringLiteral("SET lock_timeout = '%1ms'").arg(ringBreakMsecs));
}

void SqlConnection::noteFailure(const QSqlError &error, const QByteArray &statement)
{
    if (m_failure)
        return;
    m_failure = SqlFailure::of(m_dialect, error, statement.constData());
    m_error = m_failure->error;
    qCWarning(storeLog).noquote() << m_error->log;
}

bool SqlConnection::execute(const QString &sql)
{
    if (m_failure || (isWriting(sql) && !m_hasUnitWritten && !beforeWrite()))
        return false;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.exec(sql))
        return true;
    noteFailure(query.lastError(), sql.left(40).toUtf8());
    return false;
}

Rows SqlConnection::query(const QString &sql)
{
    const QByteArray key = '!' + sql.toUtf8();
    const auto cached = m_cache.find(key);
    return start(cached == m_cache.end() || cached->second.front()->isInUse ? prepare(key, sql) : cached->second.front().get(), QVariantList(), {}, 0);
}

// PostgreSQL prepares no BEGIN and no COMMIT; SQLite gains from it.
void SqlConnection::control(const QString &sql)
{
    if (m_dialect == Dialect::Sqlite)
        query(sql);
    else
        execute(sql);
}

Statement *SqlConnection::prepare(const QByteArray &key, const QString &text)
{
    auto statement = std::make_unique<Statement>(*this, m_database, QByteArray(key.constData(), key.size()));
    if (m_failure)
        return nullptr;
    if (!statement->query.prepare(text)) {
        noteFailure(statement->query.lastError(), key);
        return nullptr;
    }
    statement->isWriting = isWriting(text);
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

template<class Values>
Rows SqlConnection::start(Statement *statement, const Values &values, const QVariantList &list, int padding)
{
    if (!statement || m_failure)
        return Rows(nullptr);
    if (statement->isWriting && !m_hasUnitWritten && !beforeWrite())
        return Rows(nullptr);
    int place = 0;
    for (const QVariant &value : values)
        statement->query.bindValue(place++, bindable(value));
    for (const QVariant &value : list)
        statement->query.bindValue(place++, bindable(value));
    for (int i = 0; i < padding; ++i)
        statement->query.bindValue(place++, list.isEmpty() ? QVariant() : bindable(list.constLast()));
    if (!statement->query.exec()) {
        noteFailure(statement->query.lastError(), statement->name);
        statement->query.finish();
        return Rows(nullptr);
    }
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
    control(isWriter ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
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
    control(QStringLiteral("COMMIT"));
    return !m_failure;
}

void SqlConnection::rollback()
{
    m_lastItem.reset();
    m_hasDrawnItem = false;
    m_hasSavepoint = false;
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK")); // fails where the failure itself has rolled back
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
        control(QStringLiteral("SAVEPOINT unit"));
        m_hasSavepoint = !m_failure;
    }
    return !m_failure;
}

void SqlConnection::endUnit()
{
    if (m_hasSavepoint)
        control(QStringLiteral("RELEASE unit"));
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
    control(QStringLiteral("ROLLBACK TO unit"));
    endUnit();
    return !m_failure;
}

} // namespace Suhbat::store
