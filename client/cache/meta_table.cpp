// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/meta_table.h"

namespace Suhbat::client {

QVariant MetaTable::get(const char *name)
{
    Rows rows = m_database.run("SELECT value FROM meta WHERE name = ?", {QString::fromLatin1(name)});
    return rows.next() ? QVariant(rows.text(0)) : QVariant();
}

void MetaTable::put(const char *name, const QVariant &value)
{
    m_database.run("INSERT INTO meta(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value", {QString::fromLatin1(name), value});
}

QString MetaTable::owner() { return get("owner").toString(); }
QString MetaTable::epoch() { return get("epoch").toString(); }

qint64 MetaTable::userSeq()
{
    const QVariant seq = get("user_seq");
    return seq.isValid() ? seq.toLongLong() : -1;
}

} // namespace Suhbat::client
