// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QHash>

namespace Suhbat::store {

// What admins changed while the server ran, as text by name.
class SettingsRepository
{
public:
    explicit SettingsRepository(Session &session) : m_db(session.db()) {}

    QHash<QString, QString> all();
    void put(const QString &key, const QString &text);

private:
    Connection &m_db;
};

} // namespace Suhbat::store
