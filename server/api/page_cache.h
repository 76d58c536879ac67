// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/room_versions.h"
#include "model/user.h"

#include <QHash>
#include <array>
#include <list>
#include <mutex>

namespace Suhbat::api {

// Pages as they were last encoded, for as long as nothing that could show in them has changed. Thread-safe; bounded by bytes,
// the least recently asked goes first.
class PageCache
{
public:
    PageCache(const chat::RoomVersions &versions, qint64 mostBytes) : m_versions(versions), m_mostBytes(mostBytes / qint64(shardCount)) {}

    // Who looks, at what: the path with its query.
    struct Key {
        UserId viewer;
        QByteArray target;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.viewer, key.target); }
    };

    std::optional<QByteArray> find(const Key &key);
    // `version` is of before the page was read: what happened since then has made it stale already.
    void insert(const Key &key, RoomId room, quint64 version, const QByteArray &body);

private:
    struct Entry {
        Key key;
        RoomId room;
        quint64 version = 0;
        QByteArray body;
        qint64 weight() const { return body.size() + key.target.size() + 200; }
    };
    struct Shard {
        std::mutex mutex;
        std::list<Entry> entries; // the last one asked first
        QHash<Key, std::list<Entry>::iterator> index;
        qint64 bytes = 0;
    };
    static constexpr size_t shardCount = 16;

    Shard &shardOf(const Key &key) { return m_shards[qHash(key, 0) % shardCount]; }
    static void remove(Shard &shard, std::list<Entry>::iterator entry);

    const chat::RoomVersions &m_versions;
    const qint64 m_mostBytes; // of a shard
    std::array<Shard, shardCount> m_shards;
};

} // namespace Suhbat::api
