// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_connection.h"

namespace Suhbat::store {

Rows::~Rows()
{
    if (!m_statement)
        return;
    m_statement->finish();
    m_statement->isInUse = false;
}

bool Rows::next()
{
    if (!m_statement)
        return false;
    // start() has taken the first step.
    Statement::Step step = m_statement->ahead;
    if (step == Statement::Step::Row && m_statement->isFirst)
        m_statement->isFirst = false;
    else if (step == Statement::Step::Row)
        step = m_statement->ahead = m_statement->next();
    if (step == Statement::Step::Failed)
        m_statement->owner->noteFailure(m_statement->name);
    return step == Statement::Step::Row;
}

qint64 Rows::affected() const { return m_statement ? m_statement->affected() : 0; }
bool Rows::isNull(int column) const { return !m_statement || m_statement->isNull(column); }
qint64 Rows::integer(int column) const { return m_statement ? m_statement->integer(column) : 0; }
double Rows::real(int column) const { return m_statement ? m_statement->real(column) : 0; }
QString Rows::text(int column) const { return m_statement ? QString::fromUtf8(m_statement->raw(column)) : QString(); }
QByteArray Rows::bytes(int column) const { return m_statement ? m_statement->raw(column).toByteArray() : QByteArray(); }

QUuid Rows::uuid(int column) const
{
    if (!m_statement)
        return {};
    const QByteArrayView text = m_statement->raw(column);
    return QUuid::fromString(QLatin1String(text.data(), text.size()));
}

} // namespace Suhbat::store
