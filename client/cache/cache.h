// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/drafts_table.h"
#include "cache/messages_table.h"
#include "cache/meta_table.h"
#include "cache/outbox_table.h"
#include "cache/people_table.h"
#include "cache/rooms_table.h"
#include "cache/spans_table.h"

#include <QSet>

namespace Suhbat::client {

// As when I react myself: counted once, whether or not it is known already.
void setOwnReaction(QList<Reaction> &reactions, const QString &emoji, bool isOn);

// Everything seen and everything waiting, in one file that belongs to one account. For the engine's thread.
class Cache
{
public:
    using Durability = Database::Durability;

    // What was wrong with the file that lay there. Its outbox and drafts were rescued if they could be read.
    enum class Health { Good, New, Healed };

    static Result<std::unique_ptr<Cache>> open(const QString &path);
    ~Cache();
    Q_DISABLE_COPY_MOVE(Cache)

    Health health() const { return m_health; }
    Result<> heal(); // after a statement found the file broken: begins a new one with what can be rescued
    bool needsHealing() const { return m_database && m_database->isCorrupt(); }

    MetaTable &meta() { return m_tables->meta; }
    PeopleTable &people() { return m_tables->people; }
    RoomsTable &rooms() { return m_tables->rooms; }
    MessagesTable &messages() { return m_tables->messages; }
    SpansTable &spans() { return m_tables->spans; }
    OutboxTable &outbox() { return m_tables->outbox; }
    DraftsTable &drafts() { return m_tables->drafts; }
    Database &database() { return *m_database; }

    // All or nothing. Power: for what exists nowhere else.
    template<class Work>
    Result<> change(Durability durability, Work work)
    {
        return m_database->change(durability, std::move(work));
    }
    Result<> outcome() { return m_database->outcome(); } // of what was read

    // ── as a person sees it: with what waits and what is typed here ──
    void setMe(const User &me) { m_me = me; }
    QSet<qint64> &underway() { return m_underway; } // what of the outbox the server is being told right now
    std::optional<StoredRoom> room(RoomId id);
    QList<StoredRoom> allRooms();
    std::optional<StoredMessage> message(const QUuid &uuid); // stored or waiting
    StoredMessage shown(const Message &message); // with the changes to it that wait
    QList<StoredMessage> shown(const QList<Message> &messages);
    QList<StoredMessage> waiting(RoomId room); // and what is stored but not yet told by the log
    StoredMessage fromOutbox(const OutboxItem &item);

    void removeRoom(RoomId id); // and all that was said in it
    void forgetHistory(); // everything but rooms, outbox and drafts
    Result<> wipe(); // everything
    qint64 bytes() const;

private:
    struct Tables {
        explicit Tables(Database &database)
            : meta(database), people(database), rooms(database), messages(database), spans(database), outbox(database), drafts(database)
        {
        }
        MetaTable meta;
        PeopleTable people;
        RoomsTable rooms;
        MessagesTable messages;
        SpansTable spans;
        OutboxTable outbox;
        DraftsTable drafts;
    };

    explicit Cache(const QString &path) : m_path(path) {}
    Result<> openFile();
    Result<> beginAnew();
    void applyChanges(StoredMessage &message);

    const QString m_path;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables;
    Health m_health = Health::Good;
    User m_me;
    QSet<qint64> m_underway;
};

} // namespace Suhbat::client
