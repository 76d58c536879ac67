// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings_repository.h"

namespace Suhbat::store {

QHash<QString, QString> SettingsRepository::all()
{
    QHash<QString, QString> all;
    Rows rows = m_db.run("settings.all");
    while (rows.next())
        all.insert(rows.text(0), rows.text(1));
    return all;
}

void SettingsRepository::put(const QString &key, const QString &text) { m_db.run("settings.put", {key, text}); }

} // namespace Suhbat::store
