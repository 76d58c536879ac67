// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace Suhbat::store {

// The named statements of sql/*.sql: `-- name: insert` in messages.sql heads "messages.insert". A file in sql/postgres
// overrides single statements for that dialect. Read once, then shared by all threads.
class SqlStatements
{
public:
    explicit SqlStatements(Dialect dialect);

    // Empty for a name that does not exist: a mistake of ours, which the caller reports loudly.
    QString text(const QByteArray &name) const { return m_texts.value(name); }
    QList<QByteArray> names() const { return m_texts.keys(); }

    // What one file holds, for tests too. The comments between a header and its statement are left out.
    static QHash<QByteArray, QString> parse(const QByteArray &area, const QString &file);

private:
    void load(const QString &folder);

    QHash<QByteArray, QString> m_texts;
};

} // namespace Suhbat::store
