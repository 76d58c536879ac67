// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sender.h"

#include "core/random.h"
#include "sync/changes.h"
#include "sync/sync_sentences.h"

namespace Suhbat::client {

using Kind = OutboxItem::Kind;
using State = OutboxItem::State;

Sender::Sender(Tools &tools, Applier &applier, QObject *parent) : QObject(parent), m_tools(tools), m_applier(applier), m_cache(tools.cache)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Sender::pump);
}

void Sender::touch(const OutboxItem &item)
{
    if (!item.message.isNull())
        m_tools.changes.touchMessage(item.message);
    if (item.kind != Kind::React && item.kind != Kind::Draft)
        m_tools.changes.touchRoom(item.room);
}

// ── what a person wants ──

Result<> Sender::add(OutboxItem item, Reply<> answer)
{
    item.madeAt = now();
    SUHBAT_TRY(m_cache.change(Cache::Durability::Power, [&] { item.id = m_cache.outbox().add(item); }));
    if (answer && m_tools.isReachable())
        m_answers.insert(item.id, std::move(answer));
    else if (answer)
        answer({});
    touch(item);
    m_tools.changes.flush();
    pump();
    return {};
}

Result<> Sender::send(OutboxItem item)
{
    item.kind = Kind::Send;
    item.message = newUuid();
    if (item.replyTo) {
        if (const auto origin = m_cache.messages().find(item.replyTo->id))
            item.replyTo = ReplyPreview{origin->id, origin->senderUsername, origin->content.left(120)};
    }
    return add(std::move(item));
}

Result<> Sender::retry(const QUuid &message)
{
    const auto failedItem = m_cache.outbox().sending(message);
    if (!failedItem || failedItem->state != State::Failed)
        return {};
    OutboxItem item = *failedItem;
    item.state = State::Waiting;
    item.failure.clear();
    item.attempts = 0;
    // At the end: those after it may have gone already.
    SUHBAT_TRY(m_cache.change(Cache::Durability::Power, [&] {
        m_cache.outbox().remove(item.id);
        m_cache.outbox().add(item);
    }));
    touch(item);
    m_tools.changes.flush();
    pump();
    return {};
}

// One whose fate nobody knows may be on the server: there it is deleted, under its own name.
Result<> Sender::cancel(const QUuid &message)
{
    const auto item = m_cache.outbox().sending(message);
    if (!item || item->state == State::Stored)
        return {};
    const bool maybeThere = item->state == State::Waiting && item->attempts > 0;
    SUHBAT_TRY(m_cache.change(Cache::Durability::Power, [&] {
        for (const OutboxItem &change : m_cache.outbox().changesTo(message))
            m_cache.outbox().remove(change.id);
        m_cache.outbox().remove(item->id);
        if (maybeThere)
            m_cache.outbox().add({.kind = Kind::Remove, .room = item->room, .message = message, .madeAt = now()});
    }));
    m_tools.changes.loseMessage(item->room, message);
    m_tools.changes.touchRoom(item->room);
    m_tools.changes.flush();
    pump();
    return {};
}

Result<> Sender::edit(RoomId room, const QUuid &message, const QString &content, Reply<> answer)
{
    auto item = m_cache.outbox().sending(message);
    const bool hasLeft = !item || item->state == State::Stored || (item->state == State::Waiting && item->attempts > 0);
    if (hasLeft)
        return change({.kind = Kind::Edit, .room = room, .message = message, .content = content}, std::move(answer));
    item->content = content;
    SUHBAT_TRY(m_cache.change(Cache::Durability::Power, [&] { m_cache.outbox().replace(*item); }));
    touch(*item);
    m_tools.changes.flush();
    if (answer)
        answer({});
    return item->state == State::Failed ? retry(message) : Result<>();
}

Result<> Sender::change(OutboxItem item, Reply<> answer)
{
    if (!m_cache.message(item.message))
        return fail(syncError(Code::NotFound, "message_unknown"));
    return add(std::move(item), std::move(answer));
}

Result<> Sender::markRead(RoomId room, MessageId upTo)
{
    const auto cached = m_cache.rooms().find(room);
    if (!cached)
        return {};
    const auto waiting = m_cache.outbox().waitingRead(room);
    const bool isKnown = cached->readUpTo >= upTo && !cached->room.mine.isMarkedUnread && cached->room.mine.unreadCount == 0;
    if (isKnown || (waiting && waiting->upTo >= upTo))
        return {};
    OutboxItem item{.kind = Kind::Read, .room = room, .upTo = upTo, .madeAt = now()};
    // Not worth a disk's full attention: what is lost is read again.
    SUHBAT_TRY(m_cache.change(Cache::Durability::Process, [&] { m_cache.outbox().add(item); }));
    m_tools.changes.touchRoom(room);
    pump();
    return {};
}

Result<> Sender::saveDraft(const LocalDraft &draft, bool isQuiet)
{
    const auto before = m_cache.drafts().find(draft.room);
    const auto cached = before ? std::nullopt : m_cache.rooms().find(draft.room);
    const bool isSame = before ? before->content == draft.content && before->replyTo == draft.replyTo
                               : cached && cached->room.mine.draft == draft.content && cached->room.mine.draftReplyTo == draft.replyTo;
    if (isSame && (!isQuiet || !before))
        return {};
    SUHBAT_TRY(m_cache.change(Cache::Durability::Power, [&] {
        m_cache.drafts().put(draft);
        if (isQuiet)
            m_cache.outbox().add({.kind = Kind::Draft, .room = draft.room, .madeAt = now()});
    }));
    if (!isSame)
        m_tools.changes.touchRoom(draft.room);
    if (isQuiet)
        pump();
    return {};
}

// ── on its way ──

bool Sender::canTransmit(const OutboxItem &item) const { return m_tools.line.isOpen() || (m_tools.areSocketsBlocked() && item.kind != Kind::React); }

void Sender::lineLost()
{
    ++m_life;
    m_retry.stop();
    for (const qint64 id : std::exchange(m_busy, {})) {
        m_cache.underway().remove(id);
        if (const auto item = m_cache.outbox().find(id))
            touch(*item);
    }
    // Who waited for an answer gets one: it is kept, and will be done.
    const auto answers = std::exchange(m_answers, {});
    for (const Reply<> &answer : answers)
        answer({});
}

void Sender::pump()
{
    if (m_retry.isActive() || !m_tools.isReachable() || !m_tools.me.id.isValid())
        return;
    for (const OutboxItem &item : m_cache.outbox().next()) {
        if (!m_busy.contains(item.room) && canTransmit(item))
            transmit(item);
    }
}

void Sender::transmit(const OutboxItem &next)
{
    OutboxItem item = next;
    ++item.attempts; // noted before it leaves: whoever starts after a crash must know that it may have arrived
    const auto noted = m_cache.change(Cache::Durability::Process, [&] { m_cache.outbox().replace(item); });
    if (!noted) {
        Q_EMIT failed(noted.error());
        m_retry.start(m_backoff.next());
        return;
    }
    m_busy.insert(item.room, item.id);
    m_cache.underway().insert(item.id);
    if (item.kind == Kind::Send)
        m_tools.changes.touchMessage(item.message);
    if (item.kind == Kind::Draft)
        transmitDraft(item);
    else if (m_tools.line.isOpen())
        transmitByLine(item);
    else
        transmitByHttp(item);
}

Commands::Answer Sender::outcomeOf(const OutboxItem &item)
{
    return [this, id = item.id, life = m_life](const Result<wire::Ack> &outcome) {
        if (life == m_life)
            settle(id, outcome);
    };
}

void Sender::transmitByLine(const OutboxItem &item)
{
    Commands &commands = m_tools.commands;
    const auto outcome = outcomeOf(item);
    switch (item.kind) {
    case Kind::Send: {
        NewMessage message{.uuid = item.message, .content = item.content, .forwardOf = item.forwardOf};
        if (item.replyTo)
            message.replyTo = item.replyTo->id;
        if (item.forwardOf.isValid())
            message.content.clear();
        return commands.send(item.room, message, this, outcome);
    }
    case Kind::Edit: return commands.edit(item.message, item.content, this, outcome);
    case Kind::Remove: return commands.remove(item.message, this, outcome);
    case Kind::React: return commands.react(item.message, item.emoji, item.isOn, this, outcome);
    case Kind::Pin: return commands.pin(item.message, item.isOn, this, outcome);
    case Kind::Read: return commands.markRead(item.room, item.upTo, this, outcome);
    case Kind::Draft: return;
    }
}

void Sender::transmitByHttp(const OutboxItem &item)
{
    MessagesApi &messages = m_tools.api.messages;
    const auto outcome = outcomeOf(item);
    const auto ofMessage = [outcome](const Result<Message> &message) {
        if (!message)
            return outcome(fail(message.error()));
        wire::Ack ack;
        ack.uuid = message->uuid;
        ack.id = message->id;
        ack.seq = message->seq;
        ack.createdAt = message->createdAt;
        ack.content = message->content;
        ack.editedAt = message->editedAt;
        outcome(ack);
    };
    const auto ofNothing = [outcome, upTo = item.upTo](const Result<> &done) {
        wire::Ack ack;
        ack.upTo = upTo;
        done ? outcome(ack) : outcome(fail(done.error()));
    };
    switch (item.kind) {
    case Kind::Send: {
        NewMessage message{.uuid = item.message, .content = item.forwardOf.isValid() ? QString() : item.content, .forwardOf = item.forwardOf};
        if (item.replyTo)
            message.replyTo = item.replyTo->id;
        return messages.send(item.room, message, this, ofMessage);
    }
    case Kind::Edit: return messages.edit(item.room, item.message, item.content, this, ofMessage);
    case Kind::Remove: return messages.remove(item.room, item.message, this, ofNothing);
    case Kind::Pin: return item.isOn ? messages.pin(item.room, item.message, this, ofNothing) : messages.unpin(item.room, item.message, this, ofNothing);
    case Kind::Read: return messages.markRead(item.room, item.upTo, this, ofNothing);
    case Kind::React:
    case Kind::Draft: return;
    }
}

// The draft as it is by now, which may be newer than when it was put into the outbox.
void Sender::transmitDraft(const OutboxItem &item)
{
    const auto found = m_cache.drafts().find(item.room);
    if (!found) { // told already
        QMetaObject::invokeMethod(
            this, [this, id = item.id] { settle(id, wire::Ack{}); }, Qt::QueuedConnection);
        return;
    }
    const LocalDraft draft = *found;
    m_tools.api.rooms.saveDraft(item.room, draft.content, draft.replyTo, this, [this, draft, id = item.id, life = m_life](const Result<> &saved) {
        if (life != m_life)
            return;
        const auto now = m_cache.drafts().find(draft.room);
        if (saved && now && now->content == draft.content && now->replyTo == draft.replyTo) {
            (void)m_cache.change(Cache::Durability::Process, [&] {
                auto cached = m_cache.rooms().find(draft.room);
                m_cache.drafts().remove(draft.room);
                if (cached) {
                    cached->room.mine.draft = draft.content;
                    cached->room.mine.draftReplyTo = draft.replyTo;
                    m_cache.rooms().setOwn(draft.room, cached->room.mine, cached->isObserved);
                }
            });
            m_tools.changes.touchRoom(draft.room);
        }
        settle(id, saved ? Result<wire::Ack>(wire::Ack{}) : Result<wire::Ack>(fail(saved.error())));
    });
}

} // namespace Suhbat::client
