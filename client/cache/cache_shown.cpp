// SPDX-License-Identifier: GPL-3.0-or-later
// The cache as a person sees it: what the server has told, and over it what waits in the outbox.
#include "cache/cache.h"

namespace Suhbat::client {

namespace {

using Kind = OutboxItem::Kind;
using State = OutboxItem::State;

void applyChange(Message &message, const OutboxItem &change)
{
    switch (change.kind) {
    case Kind::Edit:
        message.content = change.content;
        message.editedAt = change.madeAt;
        return;
    case Kind::Remove:
        message.isDeleted = true;
        message.content.clear();
        message.attachments.clear();
        message.reactions.clear();
        return;
    case Kind::React: return setOwnReaction(message.reactions, change.emoji, change.isOn);
    default: return; // pins stand in the room
    }
}

SendState stateOf(const OutboxItem &item, bool isUnderway)
{
    if (item.state == State::Stored)
        return SendState::Stored;
    if (item.state == State::Failed)
        return SendState::Failed;
    return isUnderway ? SendState::Sending : SendState::Waiting;
}

} // namespace

void setOwnReaction(QList<Reaction> &reactions, const QString &emoji, bool isOn)
{
    const auto place = std::find_if(reactions.begin(), reactions.end(), [&](const Reaction &reaction) { return reaction.emoji == emoji; });
    if (place == reactions.end()) {
        if (isOn)
            reactions.append({emoji, 1, true});
        return;
    }
    if (place->mine == isOn)
        return;
    place->mine = isOn;
    place->count += isOn ? 1 : -1;
    if (place->count <= 0)
        reactions.erase(place);
}

void Cache::applyChanges(StoredMessage &stored)
{
    for (const OutboxItem &change : outbox().changesTo(stored.message.uuid)) {
        if (change.state == State::Waiting)
            applyChange(stored.message, change);
    }
}

StoredMessage Cache::shown(const Message &message)
{
    StoredMessage stored{message};
    applyChanges(stored);
    return stored;
}

QList<StoredMessage> Cache::shown(const QList<Message> &messages)
{
    const bool hasChanges = outbox().hasChanges();
    QList<StoredMessage> list;
    list.reserve(messages.size());
    for (const Message &message : messages) {
        list.append(StoredMessage{message});
        if (hasChanges)
            applyChanges(list.last());
    }
    return list;
}

StoredMessage Cache::fromOutbox(const OutboxItem &item)
{
    StoredMessage stored;
    Message &message = stored.message;
    message.uuid = item.message;
    message.room = item.room;
    message.id = item.storedId;
    message.seq = item.storedSeq;
    message.sender = m_me.id;
    message.senderIsGuest = m_me.isGuest();
    message.senderUsername = m_me.isGuest() ? m_me.name : m_me.username;
    message.content = item.content;
    message.replyTo = item.replyTo;
    message.forwardedFrom = item.forwardedFrom;
    message.createdAt = item.state == State::Stored ? item.storedAt : item.madeAt;
    stored.state = stateOf(item, m_underway.contains(item.id));
    stored.failure = item.failure;
    stored.outboxOrder = item.state == State::Stored ? 0 : item.id;
    applyChanges(stored);
    return stored;
}

QList<StoredMessage> Cache::waiting(RoomId room)
{
    QList<StoredMessage> list;
    QList<StoredMessage> later;
    for (const OutboxItem &item : outbox().sends(room)) {
        if (item.state == State::Stored)
            list << fromOutbox(item);
        else
            later << fromOutbox(item);
    }
    std::sort(list.begin(), list.end(), [](const StoredMessage &a, const StoredMessage &b) { return a.message.id < b.message.id; });
    return list + later;
}

std::optional<StoredMessage> Cache::message(const QUuid &uuid)
{
    if (const auto item = outbox().sending(uuid))
        return fromOutbox(*item);
    const auto message = messages().find(uuid);
    return message ? std::optional(shown(*message)) : std::nullopt;
}

std::optional<StoredRoom> Cache::room(RoomId id)
{
    auto cached = rooms().find(id);
    if (!cached)
        return std::nullopt;
    StoredRoom stored;
    stored.room = std::move(cached->room);
    stored.readByOthers = cached->readByOthers;
    stored.readUpTo = cached->readUpTo;
    stored.isObserved = cached->isObserved;
    if (const auto newest = cached->newest.isValid() ? messages().find(cached->newest) : std::nullopt)
        stored.newest = shown(*newest);
    if (const QList<StoredMessage> own = waiting(id); !own.isEmpty())
        stored.newest = own.last();
    if (const auto draft = drafts().find(id)) {
        stored.hasLocalDraft = true;
        stored.localDraft = draft->content;
        stored.localDraftReplyTo = draft->replyTo;
    }
    for (const OutboxItem &pin : outbox().pins(id)) {
        const auto message = pin.state == State::Waiting ? messages().find(pin.message) : std::nullopt;
        if (!message)
            continue;
        stored.room.pinned.removeAll(message->id);
        if (pin.isOn)
            stored.room.pinned.prepend(message->id);
    }
    if (const auto read = outbox().waitingRead(id)) {
        stored.readUpTo = std::max(stored.readUpTo, read->upTo);
        stored.room.mine.isMarkedUnread = false;
        if (read->upTo >= cached->newest)
            stored.room.mine.unreadCount = stored.room.mine.mentionCount = 0;
        else if (read->upTo > cached->readUpTo && cached->readUpTo.isValid())
            stored.room.mine.unreadCount = std::max(0, stored.room.mine.unreadCount - messages().countOfOthers(id, cached->readUpTo, read->upTo, m_me.id));
    }
    return stored;
}

QList<StoredRoom> Cache::allRooms()
{
    QList<StoredRoom> list;
    for (const RoomId id : rooms().ids()) {
        if (auto stored = room(id))
            list << std::move(*stored);
    }
    return list;
}

} // namespace Suhbat::client
