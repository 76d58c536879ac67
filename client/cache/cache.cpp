// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cache.h"

#include "cache/rescue.h"
#include "cache/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace Suhbat::client {

namespace {

Q_LOGGING_CATEGORY(log, "suhbat.cache", QtInfoMsg)

const QStringList companions{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};

// Kept until the next time: somebody may still want to look into it.
bool setAside(const QString &path)
{
    bool isAside = true;
    for (const QString &ending : companions) {
        const QString broken = path + QStringLiteral(".broken") + ending;
        QFile::remove(broken);
        if (QFile::exists(path + ending))
            isAside = (QFile::rename(path + ending, broken) || QFile::remove(path + ending)) && isAside;
    }
    return isAside;
}

// What another file would not have: the disk, or the rights to it, are at fault.
bool isBeyondHealing(const Error &error) { return error.code == Code::StorageFull || error.code == Code::Unavailable; }

} // namespace

Cache::~Cache() = default;

Result<std::unique_ptr<Cache>> Cache::open(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    std::unique_ptr<Cache> cache(new Cache(path));
    const bool isNew = !QFile::exists(path);
    auto opened = cache->openFile();
    if (!opened && isBeyondHealing(opened.error()))
        return fail(opened.error());
    if (!opened) {
        qCWarning(log) << "the cache is begun anew:" << opened.error().reason;
        SUHBAT_TRY(cache->heal());
    } else {
        cache->m_health = isNew ? Health::New : Health::Good;
    }
    return cache;
}

Result<> Cache::openFile()
{
    auto database = Database::open(m_path);
    if (!database)
        return fail(database.error());
    SUHBAT_TRY(Schema::bringUp(**database));
    m_tables.reset();
    m_database = std::move(*database);
    m_tables = std::make_unique<Tables>(*m_database);
    // Whatever of these pages is broken shows now and not in the middle of something.
    (void)outbox().all();
    (void)drafts().all();
    (void)rooms().ids();
    (void)meta().owner();
    return outcome();
}

Result<> Cache::heal()
{
    m_tables.reset();
    m_database.reset();
    const Rescued rescued = rescueFrom(m_path);
    if (!setAside(m_path))
        return fail(Code::Unavailable, QStringLiteral("cache_unwritable"));
    SUHBAT_TRY(openFile());
    m_health = Health::Healed;
    m_underway.clear();
    return change(Durability::Power, [&] {
        if (!rescued.owner.isEmpty())
            meta().setOwner(rescued.owner);
        for (const OutboxItem &item : rescued.outbox)
            outbox().add(item);
        for (const LocalDraft &draft : rescued.drafts)
            drafts().put(draft);
    });
}

void Cache::removeRoom(RoomId id)
{
    messages().removeRoom(id);
    spans().remove(id);
    outbox().removeRoom(id);
    drafts().remove(id);
    rooms().remove(id);
}

void Cache::forgetHistory()
{
    messages().clear();
    spans().clear();
    people().clear();
}

Result<> Cache::wipe()
{
    SUHBAT_TRY(change(Durability::Power, [this] {
        forgetHistory();
        rooms().clear();
        outbox().clear();
        drafts().clear();
        m_database->run("DELETE FROM meta");
    }));
    m_underway.clear();
    m_database->execute(QStringLiteral("VACUUM")); // or what was said could still be found in the file
    m_database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    (void)outcome(); // the rows are gone either way
    for (const QString &ending : companions)
        QFile::remove(m_path + QStringLiteral(".broken") + ending);
    return {};
}

qint64 Cache::bytes() const
{
    qint64 bytes = 0;
    for (const QString &ending : companions)
        bytes += QFileInfo(m_path + ending).size();
    return bytes;
}

} // namespace Suhbat::client
