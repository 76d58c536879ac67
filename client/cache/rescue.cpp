// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/rescue.h"

#include "cache/meta_table.h"

#include <QFile>

namespace Suhbat::client {

Rescued rescueFrom(const QString &path)
{
    Rescued rescued;
    if (!QFile::exists(path))
        return rescued;
    const auto database = Database::open(path, Database::Purpose::Rescue);
    if (!database)
        return rescued;
    // Each for itself: one table's broken page does not spoil the next.
    rescued.outbox = OutboxTable(**database).all();
    (void)(*database)->outcome();
    rescued.drafts = DraftsTable(**database).all();
    (void)(*database)->outcome();
    rescued.owner = MetaTable(**database).owner();
    return rescued;
}

} // namespace Suhbat::client
