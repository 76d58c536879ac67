// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/database.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <atomic>

namespace Suhbat::client {

namespace {

Q_LOGGING_CATEGORY(log, "suhbat.cache", QtInfoMsg)

// SQLite's own result codes, of which only the low byte says the kind.
enum SqliteCode { Busy = 5, Locked = 6, NoMemory = 7, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

QString connectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("suhbat-cache-%1").arg(++count);
}

Error errorOf(int code, const QString &detail)
{
    switch (code & 0xff) {
    case Full: return {.code = Code::StorageFull, .reason = QStringLiteral("cache_disk_full"), .log = detail};
    case Busy:
    case Locked: return {.code = Code::Unavailable, .reason = QStringLiteral("cache_locked"), .log = detail};
    case ReadOnly:
    case CannotOpen:
    case InputOutput: return {.code = Code::Unavailable, .reason = QStringLiteral("cache_unwritable"), .log = detail};
    case Corrupt:
    case NotADatabase: return {.code = Code::Internal, .reason = QStringLiteral("cache_corrupt"), .log = detail};
    default: return {.code = Code::Internal, .reason = QStringLiteral("cache_failed"), .log = detail};
    }
}

} // namespace

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    if (!m_query)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_database.noteFailure(m_query->lastError(), m_query->lastQuery());
    return false;
}

Database::Database(const QString &path) : m_path(path), m_name(connectionName())
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Purpose purpose)
{
    std::unique_ptr<Database> database(new Database(path));
    if (!database->m_database.open())
        database->noteFailure(database->m_database.lastError(), QStringLiteral("open"));
    else if (purpose == Purpose::Rescue)
        database->start({QStringLiteral("writable_schema=ON")});
    else
        database->start({QStringLiteral("journal_mode=WAL"), QStringLiteral("synchronous=NORMAL"), QStringLiteral("foreign_keys=OFF"),
                         QStringLiteral("temp_store=MEMORY"), QStringLiteral("cache_size=-4096"), QStringLiteral("journal_size_limit=4194304")});
    if (auto outcome = database->outcome(); !outcome)
        return fail(outcome.error());
    return database;
}

bool Database::start(const QStringList &pragmas)
{
    return std::all_of(pragmas.begin(), pragmas.end(), [this](const QString &pragma) { return execute(QStringLiteral("PRAGMA ") + pragma); });
}

QSqlQuery *Database::prepared(const char *statement)
{
    auto &query = m_statements[statement];
    if (query && !query->isActive())
        return query.get();
    if (query)
        qFatal("the same statement twice at once: %s", statement);
    auto fresh = std::make_unique<QSqlQuery>(m_database);
    fresh->setForwardOnly(true);
    if (!fresh->prepare(QString::fromUtf8(statement))) {
        noteFailure(fresh->lastError(), QString::fromUtf8(statement));
        return nullptr;
    }
    query = std::move(fresh);
    return query.get();
}

Rows Database::run(const char *statement, std::initializer_list<QVariant> values)
{
    if (m_error)
        return Rows(*this, nullptr);
    QSqlQuery *query = prepared(statement);
    if (!query)
        return Rows(*this, nullptr);
    int place = 0;
    for (const QVariant &value : values)
        query->bindValue(place++, value);
    if (!query->exec()) {
        noteFailure(query->lastError(), QString::fromUtf8(statement));
        query->finish();
        return Rows(*this, nullptr);
    }
    if (!query->isSelect())
        m_lastId = query->lastInsertId().toLongLong();
    return Rows(*this, query);
}

bool Database::execute(const QString &sql)
{
    if (m_error)
        return false;
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    noteFailure(query.lastError(), sql);
    return false;
}

void Database::begin(Durability durability)
{
    m_error.reset();
    if (m_durability != durability) // only outside of a transaction does SQLite listen to this
        execute(durability == Durability::Power ? QStringLiteral("PRAGMA synchronous=FULL") : QStringLiteral("PRAGMA synchronous=NORMAL"));
    m_durability = durability;
    m_isChanging = execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<> Database::end()
{
    if (m_isChanging && !m_error)
        execute(QStringLiteral("COMMIT"));
    if (m_isChanging && m_error) {
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK")); // a full disk may have done so already
    }
    m_isChanging = false;
    return outcome();
}

Result<> Database::outcome()
{
    if (!m_error)
        return {};
    if (m_isChanging) // stays, so that the transaction around is given up
        return fail(*m_error);
    return fail(*std::exchange(m_error, std::nullopt));
}

void Database::noteFailure(const QSqlError &error, const QString &statement)
{
    if (m_error)
        return;
    const int code = error.nativeErrorCode().toInt();
    m_error = errorOf(code, error.text());
    m_isCorrupt = m_isCorrupt || m_error->reason == QLatin1StringView("cache_corrupt");
    qCWarning(log).noquote() << "SQLite" << code << error.databaseText() << "in" << statement.left(60).simplified();
}

} // namespace Suhbat::client
