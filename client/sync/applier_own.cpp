// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns the reader alone, and what passes by.
#include "sync/applier.h"
#include "sync/changes.h"

namespace Suhbat::client {

Applier::Verdict Applier::applyOwn(const wire::ClientEvent &event, Source source)
{
    const qint64 known = m_cache.meta().userSeq();
    if (event.userSeq <= known)
        return Verdict::Known;
    if (source == Source::Live && event.userSeq > known + 1)
        return Verdict::Gap;
    if (event.body)
        applyOwnBody(event);
    m_cache.meta().setUserSeq(event.userSeq);
    return Verdict::Applied;
}

void Applier::applyOwnBody(const wire::ClientEvent &event)
{
    if (const auto *gained = std::get_if<RoomGained>(&*event.body))
        return applySnapshot(gained->room);
    if (const auto *lost = std::get_if<RoomLost>(&*event.body))
        return removeRoom(lost->room.id);
    const auto room = m_cache.rooms().idOf(event.roomUuid);
    if (!room)
        return;
    if (const auto *marker = std::get_if<ReadMarker>(&*event.body)) {
        m_cache.rooms().setReadUpTo(*room, marker->upTo);
        changeOwn(*room, [&](RoomState &own) {
            own.unreadCount = marker->unreadCount;
            own.mentionCount = marker->mentionCount;
        });
    } else if (const auto *draft = std::get_if<DraftChanged>(&*event.body)) {
        changeOwn(*room, [&](RoomState &own) { // what was typed here stands beside it, and before it
            own.draft = draft->content;
            own.draftReplyTo = draft->replyTo;
        });
    } else if (const auto *state = std::get_if<RoomStateChanged>(&*event.body)) {
        changeOwn(*room, [&](RoomState &own) { own = state->state; });
    }
}

void Applier::react(RoomId room, MessageId id, const QString &emoji, bool isOn)
{
    changeMessage(room, id, [&](Message &message) { setOwnReaction(message.reactions, emoji, isOn); });
}

void Applier::pin(RoomId room, MessageId message, bool isOn)
{
    changeRoom(room, [&](Room &changed) {
        changed.pinned.removeAll(message);
        if (isOn)
            changed.pinned.prepend(message);
    });
}

void Applier::markRead(RoomId room, MessageId upTo, int unreadCount)
{
    m_cache.rooms().setReadUpTo(room, upTo);
    changeOwn(room, [&](RoomState &own) {
        own.unreadCount = unreadCount;
        own.mentionCount = unreadCount == 0 ? 0 : std::min(own.mentionCount, unreadCount);
        own.isMarkedUnread = false;
    });
}

void Applier::applyReceipt(RoomId room, const ReadReceipt &receipt)
{
    if (receipt.user == m_tools.me.id)
        return;
    const auto cached = m_cache.rooms().find(room);
    if (!cached)
        return;
    m_cache.rooms().setReadByOthers(room, receipt.upTo);
    m_changes.addReceipt({room, receipt.user, receipt.upTo, receipt.readAt});
    m_changes.touchRoom(room);
}

} // namespace Suhbat::client
