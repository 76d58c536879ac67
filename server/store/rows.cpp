// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_connection.h"

#include <QSqlError>

namespace Suhbat::store {

Rows::~Rows()
{
    if (!m_statement)
        return;
    m_statement->query.finish();
    m_statement->isInUse = false;
}

bool Rows::next()
{
    if (!m_statement)
        return false;
    if (m_statement->query.next())
        return true;
    if (m_statement->query.lastError().isValid())
        m_statement->owner.noteFailure(m_statement->query.lastError(), m_statement->name);
    return false;
}

qint64 Rows::affected() const { return m_statement ? m_statement->query.numRowsAffected() : 0; }
bool Rows::isNull(int column) const { return !m_statement || m_statement->query.isNull(column); }
qint64 Rows::integer(int column) const { return m_statement ? m_statement->query.value(column).toLongLong() : 0; }
double Rows::real(int column) const { return m_statement ? m_statement->query.value(column).toDouble() : 0; }
QString Rows::text(int column) const { return m_statement ? m_statement->query.value(column).toString() : QString(); }
QByteArray Rows::bytes(int column) const { return m_statement ? m_statement->query.value(column).toByteArray() : QByteArray(); }
QUuid Rows::uuid(int column) const { return QUuid::fromString(text(column)); }

} // namespace Suhbat::store
