// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/drafts_table.h"
#include "cache/outbox_table.h"

namespace Suhbat::client {

// What exists nowhere else, out of a cache that is not used any more.
struct Rescued {
    QString owner;
    QList<OutboxItem> outbox;
    QList<LocalDraft> drafts;
};

Rescued rescueFrom(const QString &path); // empty where nothing can be read

} // namespace Suhbat::client
