// SPDX-License-Identifier: GPL-3.0-or-later
// What became of what was sent.
#include "net/net_sentences.h"
#include "sync/changes.h"
#include "sync/sender.h"
#include "sync/sync_sentences.h"

namespace Suhbat::client {

using Kind = OutboxItem::Kind;
using State = OutboxItem::State;

namespace {

// Nobody refused it: the line broke, the server is busy, its disk is full. Or the session has ended, and the same person signs in again.
bool maySucceedLater(const Error &error)
{
    switch (error.code) {
    case Code::RateLimited:
    case Code::Unavailable:
    case Code::StorageFull:
    case Code::NotAuthenticated:
    case Code::AccountDisabled:
    case Code::Internal: return true;
    default: return isPassing(error);
    }
}

} // namespace

void Sender::answerTo(qint64 id, const Result<> &result)
{
    if (const Reply<> answer = m_answers.take(id))
        answer(result);
}

void Sender::settle(qint64 id, const Result<wire::Ack> &outcome)
{
    m_cache.underway().remove(id);
    const auto item = m_cache.outbox().find(id);
    m_busy.removeIf([id](const auto &busy) { return busy.value() == id; });
    if (!item) { // cancelled meanwhile, or its event came first
        answerTo(id, outcome ? Result<>() : Result<>(fail(outcome.error())));
        return pump();
    }
    if (!outcome && maySucceedLater(outcome.error()))
        return postpone(*item, outcome.error());
    const bool isDone = outcome || (item->kind == Kind::Remove && outcome.error().code == Code::NotFound);
    const auto kept = isDone ? confirm(*item, outcome.value_or(wire::Ack{})) : refuse(*item, outcome.error());
    if (!kept) { // the cache is at fault; asked again, the server says the same again
        Q_EMIT failed(kept.error());
        return postpone(*item, kept.error());
    }
    m_backoff.reset();
    m_tools.changes.flush();
    answerTo(id, isDone ? Result<>() : Result<>(fail(outcome.error())));
    if (!isDone && item->kind != Kind::Send && item->kind != Kind::Read && item->kind != Kind::Draft)
        Q_EMIT refused(outcome.error());
    pump();
}

void Sender::postpone(const OutboxItem &item, const Error &error)
{
    touch(item);
    answerTo(item.id, {}); // it is kept, and will be done
    if (!m_tools.isReachable())
        return;
    m_retry.start(error.retryAfterSeconds > 0 ? std::chrono::milliseconds(error.retryAfterSeconds * 1000) : m_backoff.next());
}

Result<> Sender::confirm(OutboxItem item, const wire::Ack &ack)
{
    const auto durability = item.kind == Kind::Read || item.kind == Kind::Draft ? Cache::Durability::Process : Cache::Durability::Power;
    return m_cache.change(durability, [&] {
        if (item.kind == Kind::Send)
            confirmSend(item, ack);
        else
            confirmChange(item, ack);
    });
}

// The row stays until the room's log has told the message in its place: only then is it known what stands before it.
void Sender::confirmSend(OutboxItem item, const wire::Ack &ack)
{
    if (m_cache.messages().find(item.message)) {
        m_cache.outbox().remove(item.id);
    } else {
        item.state = State::Stored;
        item.storedId = ack.id;
        item.storedSeq = ack.seq;
        item.storedAt = ack.createdAt;
        m_cache.outbox().replace(item);
    }
    touch(item);
}

// Done here at once, or what was changed would look unchanged until the event comes.
void Sender::confirmChange(const OutboxItem &item, const wire::Ack &ack)
{
    m_cache.outbox().remove(item.id);
    const auto message = item.message.isNull() ? std::nullopt : m_cache.messages().find(item.message);
    if (message && item.kind == Kind::Edit)
        m_applier.changeMessage(item.room, message->id, [&](Message &changed) {
            changed.content = item.content;
            changed.editedAt = ack.editedAt.isValid() ? ack.editedAt : item.madeAt;
        });
    else if (message && item.kind == Kind::Remove)
        m_applier.changeMessage(item.room, message->id, [](Message &changed) {
            changed.isDeleted = true;
            changed.content.clear();
            changed.attachments.clear();
            changed.reactions.clear();
        });
    else if (message && item.kind == Kind::React)
        m_applier.react(item.room, message->id, item.emoji, item.isOn);
    else if (message && item.kind == Kind::Pin)
        m_applier.pin(item.room, message->id, item.isOn);
    else if (item.kind == Kind::Read)
        m_applier.markRead(item.room, item.upTo, ack.unreadCount);
    touch(item);
}

Result<> Sender::refuse(OutboxItem item, const Error &error)
{
    return m_cache.change(Cache::Durability::Power, [&] {
        if (item.kind == Kind::Send) {
            item.state = State::Failed;
            item.failure = spoken(error).reason;
            for (const OutboxItem &change : m_cache.outbox().changesTo(item.message)) {
                if (change.kind == Kind::Edit)
                    item.content = change.content; // it never got there, so it can simply be other words
                m_cache.outbox().remove(change.id);
            }
            m_cache.outbox().replace(item);
        } else {
            m_cache.outbox().remove(item.id);
            if (item.kind == Kind::Draft)
                m_cache.drafts().remove(item.room);
        }
        touch(item);
    });
}

} // namespace Suhbat::client
