// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message.h"
#include "store/store.h"

namespace Suhbat::store {

struct ReactionRow {
    QString emoji;
    UserId user;
};

// What only import and export need: rows that keep the ids and times they had elsewhere.
class TransferRepository
{
public:
    explicit TransferRepository(Session &session) : m_db(session.db()) {}

    std::optional<RoomId> room(const QUuid &uuid);
    void setRoom(RoomId room, const QUuid &uuid, Timestamp createdAt);
    void setActivity(RoomId room, Timestamp at);
    std::optional<UserId> guest(const QString &identifier);
    void setState(const Message &message); // what insert() does not know: edited, deleted, read
    void readAll(RoomId room, qint64 ordinal, Timestamp at);
    QList<ReactionRow> reactions(MessageId message);

private:
    Connection &m_db;
};

} // namespace Suhbat::store
