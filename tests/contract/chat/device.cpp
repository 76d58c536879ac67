// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

#include "text/markup.h"

namespace Suhbat::test {

namespace {

constexpr int excerptLength = 120;

// The words that answers quote follow the message they quote.
void quoteAnew(HeldRoom &held, MessageId id, const QString &words)
{
    for (Message &message : held.messages) {
        if (message.replyTo && message.replyTo->id == id)
            message.replyTo->excerpt = text::plainExcerpt(words, excerptLength);
    }
}

void setReaction(Message &message, const ReactionChanged &change, UserId owner)
{
    auto found = std::find_if(message.reactions.begin(), message.reactions.end(), [&](const Reaction &r) { return r.emoji == change.emoji; });
    if (change.count == 0) {
        if (found != message.reactions.end())
            message.reactions.erase(found);
        return;
    }
    if (found == message.reactions.end())
        found = message.reactions.insert(message.reactions.end(), Reaction{change.emoji, 0, false});
    found->count = change.count;
    if (change.user == owner)
        found->mine = !change.isRemoved;
}

void setMember(Room &room, const MemberJoined &joined)
{
    room.members.removeIf([&](const Member &member) { return member.user == joined.user; });
    Member member;
    member.user = joined.user;
    member.username = joined.username;
    member.name = joined.name;
    room.members << member;
}

} // namespace

void Device::hear(const Event &event)
{
    if (!m_isHere || (event.except.isValid() && event.except == m_owner.user))
        return;
    if (event.user.isValid())
        hearOwn(event);
    else
        hearInRoom(event);
}

void Device::hearOwn(const Event &event)
{
    if (event.user != m_owner.user || event.userSeq == 0 || event.userSeq <= m_userSeq)
        return;
    if (event.userSeq > m_userSeq + 1)
        return ask();
    m_userSeq = event.userSeq;
    applyOwn(event);
}

void Device::hearInRoom(const Event &event)
{
    const auto held = m_rooms.find(event.room.value());
    if (held == m_rooms.end())
        return;
    if (const auto *receipt = std::get_if<ReadReceipt>(&event.body))
        return applyReceipt(*held, *receipt);
    if (event.seq == 0 || event.seq <= held->seq)
        return;
    if (event.seq > held->seq + 1)
        return ask();
    held->seq = event.seq;
    apply(*held, event);
}

void Device::applyReceipt(HeldRoom &held, const ReadReceipt &receipt)
{
    for (Message &message : held.messages) {
        if (message.id <= receipt.upTo && message.sender != receipt.user && !message.readAt.isValid())
            message.readAt = receipt.readAt;
    }
}

void Device::applyOwn(const Event &event)
{
    if (const auto *gained = std::get_if<RoomGained>(&event.body))
        return gain(gained->room);
    if (std::holds_alternative<RoomLost>(event.body)) {
        m_rooms.remove(event.room.value());
        return;
    }
    if (const auto *changed = std::get_if<BlockedChanged>(&event.body)) {
        if (changed->isBlocked)
            m_blocked.insert(changed->other.value());
        else
            m_blocked.remove(changed->other.value());
        return;
    }
    if (const auto *changed = std::get_if<SettingsChanged>(&event.body))
        m_settings = changed->json;
    const auto held = m_rooms.find(event.room.value());
    if (held == m_rooms.end())
        return;
    if (const auto *marker = std::get_if<ReadMarker>(&event.body)) {
        held->readUpTo = std::max(held->readUpTo, marker->upTo);
    } else if (const auto *draft = std::get_if<DraftChanged>(&event.body)) {
        held->room.mine.draft = draft->content;
        held->room.mine.draftReplyTo = draft->replyTo;
    } else if (const auto *changed = std::get_if<RoomStateChanged>(&event.body)) {
        held->room.mine = changed->state;
    }
}

void Device::apply(HeldRoom &held, const Event &event)
{
    const auto messageOf = [&held](MessageId id) -> Message * {
        const auto found = held.messages.find(id.value());
        return found == held.messages.end() ? nullptr : &*found;
    };
    if (const auto *created = std::get_if<MessageCreated>(&event.body)) {
        held.messages.insert(created->message.id.value(), created->message);
        held.room.updatedAt = std::max(held.room.updatedAt, created->message.createdAt);
    } else if (const auto *edited = std::get_if<MessageEdited>(&event.body)) {
        if (Message *message = messageOf(edited->id)) {
            message->content = edited->content;
            message->mentions = edited->mentions;
            message->editedAt = edited->editedAt;
        }
        quoteAnew(held, edited->id, edited->content);
    } else if (const auto *deleted = std::get_if<MessageDeleted>(&event.body)) {
        if (Message *message = messageOf(deleted->id)) {
            message->content.clear();
            message->mentions.clear();
            message->reactions.clear();
            message->isDeleted = true;
        }
        quoteAnew(held, deleted->id, {});
    } else if (const auto *reaction = std::get_if<ReactionChanged>(&event.body)) {
        if (Message *message = messageOf(reaction->id); message && !message->isDeleted)
            setReaction(*message, *reaction, m_owner.user);
    } else if (const auto *pinned = std::get_if<MessagePinned>(&event.body)) {
        held.room.pinned.removeAll(pinned->id);
        if (pinned->isPinned)
            held.room.pinned.prepend(pinned->id);
    } else if (const auto *joined = std::get_if<MemberJoined>(&event.body)) {
        setMember(held.room, *joined);
    } else if (const auto *left = std::get_if<MemberLeft>(&event.body)) {
        held.room.members.removeIf([&](const Member &member) { return member.user == left->user; });
    } else if (const auto *changed = std::get_if<RoomChanged>(&event.body)) {
        const RoomState mine = held.room.mine;
        const Timestamp updatedAt = std::max(held.room.updatedAt, changed->room.updatedAt);
        held.room = changed->room;
        held.room.updatedAt = updatedAt;
        held.room.mine = changed->mine.value(m_owner.user, mine);
    }
}

} // namespace Suhbat::test
