// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/page_cache.h"

namespace Suhbat::api {

std::optional<QByteArray> PageCache::find(const Key &key)
{
    Shard &shard = shardOf(key);
    const std::lock_guard lock(shard.mutex);
    const auto place = shard.index.constFind(key);
    if (place == shard.index.cend())
        return std::nullopt;
    const auto entry = *place;
    if (m_versions.version(entry->room) != entry->version) {
        remove(shard, entry);
        return std::nullopt;
    }
    shard.entries.splice(shard.entries.begin(), shard.entries, entry);
    return entry->body;
}

void PageCache::insert(const Key &key, RoomId room, quint64 version, const QByteArray &body)
{
    Entry entry{key, room, version, body};
    if (entry.weight() > m_mostBytes / 4) // one giant would drive out everybody else
        return;
    Shard &shard = shardOf(key);
    const std::lock_guard lock(shard.mutex);
    if (const auto known = shard.index.constFind(key); known != shard.index.cend())
        remove(shard, *known);
    shard.bytes += entry.weight();
    shard.entries.push_front(std::move(entry));
    shard.index.insert(key, shard.entries.begin());
    while (shard.bytes > m_mostBytes)
        remove(shard, std::prev(shard.entries.end()));
}

void PageCache::remove(Shard &shard, std::list<Entry>::iterator entry)
{
    shard.bytes -= entry->weight();
    shard.index.remove(entry->key);
    shard.entries.erase(entry);
}

} // namespace Suhbat::api
