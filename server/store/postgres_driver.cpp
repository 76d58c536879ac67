// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_driver.h"

#include <cstdlib>

namespace Suhbat::store {

namespace {

class PostgresStatement final : public Statement
{
public:
    PostgresStatement(PostgresDriver &driver, QByteArray preparedName) : m_driver(driver), m_preparedName(std::move(preparedName)) {}
    ~PostgresStatement() override { PQclear(m_result); }
    Q_DISABLE_COPY_MOVE(PostgresStatement)

    void bind(int place, const QVariant &value) override;
    Step start() override;
    Step next() override { return ++m_row < PQntuples(m_result) ? Step::Row : Step::End; }
    void finish() override { PQclear(std::exchange(m_result, nullptr)); }

    qint64 affected() const override { return std::strtoll(PQcmdTuples(m_result), nullptr, 10); }
    bool isNull(int column) const override { return PQgetisnull(m_result, m_row, column); }
    qint64 integer(int column) const override { return std::strtoll(PQgetvalue(m_result, m_row, column), nullptr, 10); }
    double real(int column) const override { return raw(column).toByteArray().toDouble(); }
    QByteArrayView raw(int column) const override { return {PQgetvalue(m_result, m_row, column), PQgetlength(m_result, m_row, column)}; }

private:
    PostgresDriver &m_driver;
    const QByteArray m_preparedName;
    std::vector<QByteArray> m_texts;
    std::vector<bool> m_nulls;
    PGresult *m_result = nullptr;
    int m_row = 0;
};

void PostgresStatement::bind(int place, const QVariant &value)
{
    const auto at = size_t(place);
    if (m_texts.size() <= at) {
        m_texts.resize(at + 1);
        m_nulls.resize(at + 1);
    }
    m_nulls[at] = !value.isValid();
    switch (value.typeId()) {
    case QMetaType::UnknownType: break;
    case QMetaType::Bool:
        m_texts[at] = value.toBool() ? "1" : "0"; // booleans are integers in both databases
        break;
    case QMetaType::QString: m_texts[at] = static_cast<const QString *>(value.constData())->toUtf8(); break;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: m_texts[at].setNum(value.toLongLong()); break;
    default: m_texts[at] = value.toString().toUtf8();
    }
}

Statement::Step PostgresStatement::start()
{
    std::vector<const char *> values(m_texts.size());
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = m_nulls[i] ? nullptr : m_texts[i].constData();
    m_row = 0;
    m_result = m_driver.checked(PQexecPrepared(m_driver.connection(), m_preparedName.constData(), int(values.size()), values.data(), nullptr, nullptr, 0));
    if (!m_result)
        return Step::Failed;
    return PQntuples(m_result) > 0 ? Step::Row : Step::End;
}

} // namespace

PostgresDriver::~PostgresDriver() { PQfinish(m_connection); }

bool PostgresDriver::open(const DatabaseUrl &url, const Settings &, AccessMode mode)
{
    const QByteArray host = url.host.toUtf8(), user = url.user.toUtf8(), password = url.password.toUtf8(), name = url.name.toUtf8();
    const QByteArray port = url.port > 0 ? QByteArray::number(url.port) : QByteArray();
    // A reader sees one moment of the database however many statements it runs.
    const char *const options = mode == AccessMode::Read ? "-c default_transaction_read_only=on -c default_transaction_isolation=repeatable\\ read"
                                                         : "-c synchronous_commit=on -c lock_timeout=100";
    const char *const keys[] = {"host", "port", "user", "password", "dbname", "connect_timeout", "application_name", "client_encoding", "options", nullptr};
    const char *const values[]
        = {host.constData(), port.constData(), user.constData(), password.constData(), name.constData(), "3", "suhbatd", "UTF8", options, nullptr};
    m_connection = PQconnectdbParams(keys, values, 0);
    PQsetNoticeProcessor(
        m_connection, [](void *, const char *) {}, nullptr);
    m_message = QString::fromUtf8(PQerrorMessage(m_connection));
    return PQstatus(m_connection) == CONNECTION_OK;
}

PGresult *PostgresDriver::checked(PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return result;
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    // Without a state it was the line that broke, not the database that complained.
    m_state = PQstatus(m_connection) == CONNECTION_OK && state ? QString::fromLatin1(state) : QString();
    m_message = QString::fromUtf8(PQerrorMessage(m_connection));
    PQclear(result);
    return nullptr;
}

std::unique_ptr<Statement> PostgresDriver::prepare(const QString &sql)
{
    const QByteArray name = "s" + QByteArray::number(++m_statements);
    PGresult *result = checked(PQprepare(m_connection, name.constData(), numbered(sql).constData(), 0, nullptr));
    if (!result)
        return nullptr;
    PQclear(result);
    auto statement = std::make_unique<PostgresStatement>(*this, name);
    statement->isWriting = looksLikeWriting(sql);
    return statement;
}

bool PostgresDriver::execute(const QString &sql)
{
    PGresult *result = checked(PQexec(m_connection, sql.toUtf8().constData()));
    PQclear(result);
    return result != nullptr;
}

SqlFailure PostgresDriver::failure(const char *statement) const { return SqlFailure::ofPostgres(m_state, m_message, statement); }

QByteArray PostgresDriver::numbered(const QString &sql)
{
    QByteArray text;
    int place = 0;
    bool isQuoted = false;
    for (const char c : sql.toUtf8()) {
        isQuoted = isQuoted != (c == '\'');
        if (c == '?' && !isQuoted)
            text += '$' + QByteArray::number(++place);
        else
            text += c;
    }
    return text;
}

} // namespace Suhbat::store
