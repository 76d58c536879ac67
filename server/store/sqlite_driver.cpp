// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_driver.h"

#include <QDeadlineTimer>
#include <thread>

namespace Suhbat::store {

namespace {

// Pages of 4 KiB in the write-ahead log that are worth a checkpoint. The longer it may wait, the more of them are newer
// states of the same page, which then is written to its place once.
constexpr int idlePages = 1000;
constexpr int busyPages = 8000;

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(sqlite3 *database, sqlite3_stmt *statement)
        : m_database(database), m_statement(statement), m_texts(size_t(sqlite3_bind_parameter_count(statement)))
    {
        isWriting = !sqlite3_stmt_readonly(statement);
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    void bind(int place, const QVariant &value) override;
    Step start() override;
    Step next() override { return stepOf(sqlite3_step(m_statement)); }
    void finish() override { sqlite3_reset(m_statement); }

    qint64 affected() const override { return m_affected; }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    double real(int column) const override { return sqlite3_column_double(m_statement, column); }
    QByteArrayView raw(int column) const override
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0};
    }

private:
    static Step stepOf(int code) { return code == SQLITE_ROW ? Step::Row : code == SQLITE_DONE ? Step::End : Step::Failed; }

    sqlite3 *const m_database;
    sqlite3_stmt *const m_statement;
    std::vector<QByteArray> m_texts; // what is bound lives as long as the rows are read
    qint64 m_affected = 0;
};

void SqliteStatement::bind(int place, const QVariant &value)
{
    if (size_t(place) >= m_texts.size())
        qFatal("more values than places in %s", name.constData());
    switch (value.typeId()) {
    case QMetaType::UnknownType: sqlite3_bind_null(m_statement, place + 1); return;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: sqlite3_bind_int64(m_statement, place + 1, value.toLongLong()); return;
    case QMetaType::Double:
    case QMetaType::Float: sqlite3_bind_double(m_statement, place + 1, value.toDouble()); return;
    case QMetaType::QByteArray: {
        QByteArray &bytes = m_texts[size_t(place)];
        bytes = *static_cast<const QByteArray *>(value.constData());
        sqlite3_bind_blob64(m_statement, place + 1, bytes.constData(), quint64(bytes.size()), SQLITE_STATIC);
        return;
    }
    default: {
        QByteArray &text = m_texts[size_t(place)];
        text = value.typeId() == QMetaType::QString ? static_cast<const QString *>(value.constData())->toUtf8() : value.toString().toUtf8();
        sqlite3_bind_text64(m_statement, place + 1, text.constData(), quint64(text.size()), SQLITE_STATIC, SQLITE_UTF8);
    }
    }
}

Statement::Step SqliteStatement::start()
{
    const Step step = stepOf(sqlite3_step(m_statement));
    if (isWriting)
        m_affected = sqlite3_changes64(m_database);
    return step;
}

} // namespace

SqliteDriver::~SqliteDriver() { sqlite3_close_v2(m_database); }

bool SqliteDriver::open(const DatabaseUrl &url, const Settings &settings, AccessMode mode)
{
    // SQLite's own account of its memory takes a lock that all threads share, at every allocation. Must come first.
    [[maybe_unused]] static const int withoutAccount = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // One thread a connection: no mutex. A reader never makes a database.
    const int flags = SQLITE_OPEN_NOMUTEX | (mode == AccessMode::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    if (sqlite3_open_v2(url.path.toUtf8().constData(), &m_database, flags, nullptr) != SQLITE_OK)
        return false;
    sqlite3_extended_result_codes(m_database, 1);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 1200, 400); // small allocations without malloc
    sqlite3_busy_timeout(m_database, settings.busyMsecs);
    QStringList pragmas{
        QStringLiteral("foreign_keys=ON"),
        QStringLiteral("temp_store=MEMORY"),
        QStringLiteral("cache_size=-%1").arg(settings.cacheMebibytes * 1024),
        QStringLiteral("mmap_size=%1").arg(qint64(settings.mapMebibytes) << 20),
    };
    if (mode == AccessMode::Write) {
        // Checkpoints are run by tidy(): SQLite's own come inside a COMMIT that somebody waits for, and their failure is
        // kept from us.
        pragmas += {QStringLiteral("synchronous=FULL"), QStringLiteral("wal_autocheckpoint=0")};
        if (!keepWriteAheadLog(settings.busyMsecs))
            return false;
    }
    if (!std::all_of(pragmas.cbegin(), pragmas.cend(), [this](const QString &pragma) { return execute(QStringLiteral("PRAGMA ") + pragma); }))
        return false;
    // After the pragmas: wal_autocheckpoint sets a hook of its own.
    sqlite3_wal_hook(
        m_database,
        [](void *driver, sqlite3 *, const char *, int pages) {
            static_cast<SqliteDriver *>(driver)->m_logPages = pages;
            return SQLITE_OK;
        },
        this);
    return true;
}

// Of several who make the switch at once SQLite refuses all but one without any patience.
bool SqliteDriver::keepWriteAheadLog(int busyMsecs)
{
    const QDeadlineTimer deadline(busyMsecs);
    while (!execute(QStringLiteral("PRAGMA journal_mode=WAL"))) {
        if ((sqlite3_errcode(m_database) & 0xff) != SQLITE_BUSY || deadline.hasExpired())
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

std::unique_ptr<Statement> SqliteDriver::prepare(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_database, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return nullptr;
    return std::make_unique<SqliteStatement>(m_database, statement);
}

bool SqliteDriver::execute(const QString &sql) { return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK; }

SqlFailure SqliteDriver::failure(const char *statement) const
{
    return SqlFailure::ofSqlite(sqlite3_extended_errcode(m_database), QString::fromUtf8(sqlite3_errmsg(m_database)), statement);
}

bool SqliteDriver::tidy(Moment moment)
{
    if (m_logPages < (moment == Moment::Idle ? idlePages : busyPages))
        return true;
    m_logPages = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_database, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return code == SQLITE_OK || code == SQLITE_BUSY;
}

} // namespace Suhbat::store
