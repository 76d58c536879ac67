// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/identity.h"

#include "chat/rates.h"
#include "chat/tokens.h"
#include "store/guests_repository.h"
#include "store/logins_repository.h"

namespace Suhbat::chat {

namespace {

constexpr qint64 touchMsecs = 5 * 60 * 1000;
constexpr int longestToken = 256;

// Short lives (tests have them) are prolonged more often than every few minutes.
qint64 touchIntervalOf(qint64 lifetime) { return std::min(touchMsecs, lifetime / 10); }

// The hash under which the secret is stored and remembered. Nothing: no session ever had such a secret.
std::optional<QByteArray> keyOf(const Credential &credential)
{
    if (credential.secret.isEmpty() || credential.secret.size() > longestToken)
        return std::nullopt;
    if (credential.kind == Credential::Kind::Token)
        return secretHash(credential.secret);
    const auto text = guestSecretText(credential.secret);
    // Marked, so that a token and a guest's secret can never stand for each other.
    return text ? std::optional('g' + secretHash(*text)) : std::nullopt;
}

QString storedHash(const QByteArray &key) { return QString::fromLatin1(key.startsWith('g') ? key.mid(1) : key); }

} // namespace

Identity::Identity(store::Store &store, const Clock &clock, const Settings &settings) : m_store(store), m_clock(clock), m_settings(settings) {}

std::optional<Caller> Identity::known(const Credential &credential, const QString &address)
{
    const auto key = keyOf(credential);
    if (!key)
        return std::nullopt;
    const Timestamp now = m_clock.now();
    std::optional<Entry> touched;
    Caller caller;
    {
        Shard &shard = shardOf(*key);
        const std::scoped_lock lock(shard.mutex);
        auto found = shard.young.find(*key);
        if (found == shard.young.end()) {
            const auto old = shard.old.find(*key);
            if (old == shard.old.end())
                return std::nullopt;
            found = shard.young.insert(*key, std::move(*old));
            shard.old.erase(old);
        }
        if (found->expiresAt <= now || found->staleAt <= monotonicMsecs()) {
            shard.young.erase(found);
            return std::nullopt;
        }
        caller = found->caller;
        caller.address = address;
        if (prolong(*found, now))
            touched = *found;
    }
    if (touched)
        touch(*touched, address);
    return caller;
}

void Identity::resolve(const Credential &credential, const QString &address, Reply<Caller> reply)
{
    if (auto caller = known(credential, address))
        return reply(std::move(*caller));
    const auto key = keyOf(credential);
    if (!key)
        return reply(fail(Code::NotAuthenticated));

    const bool isGuest = credential.kind == Credential::Kind::GuestSecret;
    const quint64 generation = m_generation.load();
    const qint64 guestMsecs = m_settings.limits()->guestMsecs;
    auto read = [key = *key, isGuest, guestMsecs](store::Session &session) -> Result<Entry> {
        Entry entry;
        if (isGuest) {
            const auto row = store::GuestRepository(session).find(storedHash(key));
            if (!row)
                return fail(Code::NotAuthenticated);
            entry.caller = Caller{.user = row->user, .username = {}, .name = row->name, .role = Role::Guest, .session = {}, .address = {}};
            entry.expiresAt = row->expiresAt;
            entry.lifetime = guestMsecs;
            entry.touchedAt = row->expiresAt.plus(-guestMsecs);
        } else {
            const auto row = store::LoginRepository(session).find(storedHash(key));
            if (!row)
                return fail(Code::NotAuthenticated);
            entry.caller = Caller{row->user.id, row->user.username, row->user.name, row->user.role, row->id, {}};
            entry.expiresAt = row->expiresAt;
            entry.lifetime = row->lifetime;
            entry.touchedAt = row->lastUsedAt;
        }
        return entry;
    };
    m_store.read<Entry>(std::move(read), [this, key = *key, generation, address, reply = std::move(reply)](Result<Entry> entry) {
        if (!entry)
            return reply(fail(entry.error()));
        if (prolong(*entry, m_clock.now()))
            touch(*entry, address);
        Caller caller = entry->caller;
        caller.address = address;
        remember(key, std::move(*entry), generation);
        reply(std::move(caller));
    });
}

void Identity::remember(const QByteArray &key, Entry entry, quint64 generation)
{
    entry.staleAt = monotonicMsecs() + confirmMsecs();
    Shard &shard = shardOf(key);
    const std::scoped_lock lock(shard.mutex);
    if (m_generation.load() != generation)
        return;
    if (shard.young.size() >= capacity / shardCount / 2) {
        shard.old = std::move(shard.young);
        shard.young = {};
    }
    shard.young.insert(key, std::move(entry));
}

// A use gives the session its whole life again, but not every use is worth a write.
bool Identity::prolong(Entry &entry, Timestamp now)
{
    if (entry.touchedAt.plus(touchIntervalOf(entry.lifetime)) > now)
        return false;
    entry.touchedAt = now;
    entry.expiresAt = now.plus(entry.lifetime);
    return true;
}

// Whether the write succeeds matters little: the next one comes soon.
void Identity::touch(const Entry &entry, const QString &address)
{
    const auto ignore = [](Result<>) {};
    m_store.write<void>(
        [entry, address](store::Session &session) -> Result<> {
            if (entry.caller.isGuest())
                store::GuestRepository(session).touch(entry.caller.user, entry.expiresAt);
            else
                store::LoginRepository(session).touch(entry.caller.session, entry.expiresAt, address);
            return {};
        },
        ignore);
}

template<class Condition>
void Identity::forgetIf(Condition condition)
{
    m_generation.fetch_add(1);
    for (Shard &shard : m_shards) {
        const std::scoped_lock lock(shard.mutex);
        for (QHash<QByteArray, Entry> *entries : {&shard.young, &shard.old})
            entries->removeIf([&](const auto &pair) { return condition(pair.value().caller); });
    }
}

void Identity::forget(SessionId session)
{
    forgetIf([session](const Caller &caller) { return caller.session == session; });
}

void Identity::forget(UserId user)
{
    forgetIf([user](const Caller &caller) { return caller.user == user; });
}

void Identity::observe(const Event &event)
{
    const auto *revoked = std::get_if<SessionRevoked>(&event.body);
    if (!revoked)
        return;
    if (revoked->session.isValid())
        forget(revoked->session);
    else
        forget(event.user);
}

} // namespace Suhbat::chat
