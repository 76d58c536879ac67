// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/applier.h"

#include "sync/changes.h"

namespace Suhbat::client {

namespace {

QSet<UserId> adminsAndMembers(const Room &room, bool adminsOnly)
{
    QSet<UserId> people;
    for (const Member &member : room.members) {
        if (member.isAdmin || !adminsOnly)
            people.insert(member.user);
    }
    return people;
}

bool looksTheSame(const Room &a, const Room &b)
{
    const bool haveTickets = a.ticket || b.ticket;
    return a.name == b.name && a.isKept == b.isKept && a.pinned == b.pinned && !haveTickets && adminsAndMembers(a, false) == adminsAndMembers(b, false)
        && adminsAndMembers(a, true) == adminsAndMembers(b, true);
}

} // namespace

Applier::Verdict Applier::applyInRoom(RoomId room, const wire::ClientEvent &event, Source source)
{
    const qint64 known = m_cache.rooms().seqOf(room);
    if (known < 0)
        return Verdict::UnknownRoom;
    if (event.seq <= known)
        return Verdict::Known;
    if (source == Source::Live && event.seq > known + 1)
        return Verdict::Gap;
    if (event.body)
        std::visit([&](const auto &body) { apply(room, event, body); }, *event.body);
    m_cache.rooms().setSeq(room, event.seq);
    return Verdict::Applied;
}

// ── messages ──

void Applier::putMessage(const Message &message)
{
    m_cache.messages().put(message);
    if (const auto item = m_cache.outbox().sending(message.uuid)) // what waited has arrived
        m_cache.outbox().remove(item->id);
    m_changes.touchMessage(message.uuid);
}

void Applier::putShown(RoomId room, Message message)
{
    message.room = room;
    const auto before = m_cache.messages().find(message.uuid);
    const bool isSame = before && before->id == message.id && before->content == message.content && before->editedAt == message.editedAt
        && before->isDeleted == message.isDeleted && before->readAt == message.readAt && before->reactions.size() == message.reactions.size()
        && std::equal(before->reactions.begin(), before->reactions.end(), message.reactions.begin(),
                      [](const Reaction &a, const Reaction &b) { return a.emoji == b.emoji && a.count == b.count && a.mine == b.mine; });
    if (!isSame)
        putMessage(message);
}

void Applier::changeMessage(RoomId room, MessageId id, const std::function<void(Message &)> &change)
{
    auto message = m_cache.messages().find(id);
    if (!message) // in a part of the history that was never looked at
        return;
    change(*message);
    m_cache.messages().put(*message);
    m_changes.touchMessage(message->uuid);
    const auto cached = m_cache.rooms().find(room);
    if (cached && cached->newest == id)
        m_changes.touchRoom(room);
}

void Applier::apply(RoomId room, const wire::ClientEvent &event, const MessageCreated &created)
{
    const auto cached = m_cache.rooms().find(room);
    if (!cached || !created.message.id.isValid())
        return;
    Message message = created.message;
    message.room = room;
    // An event serves every reader, so it does not say which reactions are mine.
    if (const auto before = m_cache.messages().find(message.uuid)) {
        for (Reaction &reaction : message.reactions) {
            reaction.mine = std::any_of(before->reactions.begin(), before->reactions.end(),
                                        [&](const Reaction &other) { return other.mine && other.emoji == reaction.emoji; });
        }
    }
    const bool isOwn = message.sender == m_tools.me.id;
    putMessage(message);
    m_cache.spans().grow(room, cached->newest, message.id);
    m_cache.rooms().setPlace(room, event.seq, message.id);
    if (!isOwn) {
        RoomState own = cached->room.mine;
        ++own.unreadCount;
        own.mentionCount += message.mentions.contains(m_tools.me.id) ? 1 : 0;
        m_cache.rooms().setOwn(room, own, cached->isObserved);
        m_changes.announce(message.uuid);
    }
    m_changes.touchRoom(room);
}

void Applier::apply(RoomId room, const wire::ClientEvent &, const MessageEdited &edited)
{
    changeMessage(room, edited.id, [&](Message &message) {
        message.content = edited.content;
        message.mentions = edited.mentions;
        message.editedAt = edited.editedAt;
    });
}

void Applier::apply(RoomId room, const wire::ClientEvent &, const MessageDeleted &deleted)
{
    const auto cached = m_cache.rooms().find(room);
    const auto gone = m_cache.messages().find(deleted.id);
    const bool isUnread = cached && gone && !gone->isDeleted && gone->sender != m_tools.me.id
        && m_cache.messages().countOfOthers(room, deleted.id, cached->newest, m_tools.me.id) < cached->room.mine.unreadCount;
    if (isUnread) { // nobody has to read it any more
        RoomState own = cached->room.mine;
        --own.unreadCount;
        m_cache.rooms().setOwn(room, own, cached->isObserved);
        m_changes.touchRoom(room);
    }
    changeMessage(room, deleted.id, [](Message &message) {
        message.isDeleted = true;
        message.content.clear();
        message.attachments.clear();
        message.reactions.clear();
        message.mentions.clear();
    });
}

void Applier::apply(RoomId room, const wire::ClientEvent &, const ReactionChanged &reaction)
{
    changeMessage(room, reaction.id, [&](Message &message) {
        auto place = std::find_if(message.reactions.begin(), message.reactions.end(), [&](const Reaction &other) { return other.emoji == reaction.emoji; });
        if (place == message.reactions.end())
            place = message.reactions.insert(message.reactions.end(), Reaction{reaction.emoji});
        place->count = reaction.count;
        if (reaction.user == m_tools.me.id)
            place->mine = !reaction.isRemoved;
        if (place->count <= 0)
            message.reactions.erase(place);
    });
}

void Applier::apply(RoomId room, const wire::ClientEvent &, const MessagePinned &pinned)
{
    changeRoom(room, [&](Room &changed) {
        changed.pinned.removeAll(pinned.id);
        if (pinned.isPinned)
            changed.pinned.prepend(pinned.id);
    });
}

// ── rooms ──

void Applier::changeRoom(RoomId room, const std::function<void(Room &)> &change)
{
    auto cached = m_cache.rooms().find(room);
    if (!cached)
        return;
    change(cached->room);
    m_cache.rooms().put(*cached);
    m_changes.touchRoom(room);
}

void Applier::changeOwn(RoomId room, const std::function<void(RoomState &)> &change)
{
    auto cached = m_cache.rooms().find(room);
    if (!cached)
        return;
    change(cached->room.mine);
    m_cache.rooms().setOwn(room, cached->room.mine, cached->isObserved);
    m_changes.touchRoom(room);
}

void Applier::apply(RoomId room, const wire::ClientEvent &event, const MemberJoined &joined)
{
    const auto known = m_cache.people().find(joined.user);
    changeRoom(room, [&](Room &changed) {
        changed.members.removeIf([&](const Member &member) { return member.user == joined.user; });
        Member member;
        member.user = joined.user;
        member.username = joined.username;
        member.name = !joined.name.isEmpty() ? joined.name : known ? known->name : joined.username;
        member.role = known ? known->role : Role::User;
        member.joinedAt = event.at;
        changed.members.append(member);
    });
}

void Applier::apply(RoomId room, const wire::ClientEvent &, const MemberLeft &left)
{
    changeRoom(room, [&](Room &changed) { changed.members.removeIf([&](const Member &member) { return member.user == left.user; }); });
}

void Applier::apply(RoomId room, const wire::ClientEvent &, const RoomChanged &changed)
{
    auto cached = m_cache.rooms().find(room);
    if (!cached)
        return;
    if (looksTheSame(cached->room, changed.room))
        m_quietlyChanged.insert(room);
    cached->room = changed.room;
    m_cache.rooms().put(*cached);
    rememberPeople(changed.room);
    m_changes.touchRoom(room);
}

void Applier::rememberPeople(const Room &room)
{
    for (const Member &member : room.members) {
        if (const auto known = m_cache.people().find(member.user); known && known->name == member.name && known->username == member.username)
            continue;
        User user;
        user.id = member.user;
        user.username = member.username;
        user.name = member.name;
        user.role = member.role;
        m_cache.people().put(user);
    }
}

void Applier::applySnapshot(const Room &room)
{
    auto cached = m_cache.rooms().find(room.id);
    // What lies between is told by the log: to leap there would leave a hole behind.
    if (cached && room.seq != cached->room.seq)
        return;
    CachedRoom fresh = cached.value_or(CachedRoom{});
    fresh.room = room;
    rememberPeople(room);
    if (!cached && room.lastMessage)
        fresh.newest = room.lastMessage->id;
    m_cache.rooms().put(fresh); // before its message, which finds the room's uuid there
    if (room.lastMessage) {
        putShown(room.id, *room.lastMessage);
        if (!cached)
            m_cache.spans().add(room.id, {room.lastMessage->id, room.lastMessage->id, false});
        if (room.lastMessage->sender == m_tools.me.id && room.lastMessage->readAt.isValid())
            m_cache.rooms().setReadByOthers(room.id, room.lastMessage->id);
        if (room.mine.unreadCount == 0)
            m_cache.rooms().setReadUpTo(room.id, room.lastMessage->id);
    }
    m_changes.touchRoom(room.id);
}

void Applier::beginAnew(RoomId room, qint64 seq, const QList<wire::ClientEvent> &newest, Loss loss)
{
    for (OutboxItem item : m_cache.outbox().sends(room)) {
        if (item.state != OutboxItem::State::Stored)
            continue;
        if (loss == Loss::OfEverything) { // maybe it is not there any more: telling it again makes nothing twice
            item.state = OutboxItem::State::Waiting;
            item.storedId = {};
            m_cache.outbox().replace(item);
        } else {
            m_cache.outbox().remove(item.id);
        }
        m_changes.touchMessage(item.message);
    }
    m_cache.messages().removeRoom(room);
    m_cache.spans().remove(room);
    MessageId first, last;
    for (const wire::ClientEvent &event : newest) {
        const auto *created = event.body ? std::get_if<MessageCreated>(&*event.body) : nullptr;
        if (!created)
            continue;
        Message message = created->message;
        message.room = room;
        putMessage(message);
        first = first.isValid() ? first : message.id;
        last = message.id;
    }
    if (last.isValid())
        m_cache.spans().add(room, {first, last, false});
    m_cache.rooms().setPlace(room, seq, last);
    m_changes.tearRoom(room);
}

void Applier::removeRoom(RoomId room)
{
    if (m_cache.rooms().seqOf(room) < 0)
        return;
    m_cache.removeRoom(room);
    m_changes.loseRoom(room);
}

} // namespace Suhbat::client
