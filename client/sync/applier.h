// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/tools.h"

namespace Suhbat::client {

// Brings what the server tells into the cache, inside the caller's transaction, and notes what changed.
class Applier
{
public:
    explicit Applier(Tools &tools) : m_tools(tools), m_cache(tools.cache), m_changes(tools.changes) {}

    // A log's next event is applied, one that is known already is dropped, and after a gap one has to ask.
    enum class Verdict { Applied, Known, Gap, UnknownRoom };
    // Live: as it happens, one by one. Replayed: of a sync answer, which may skip what says nothing any more.
    enum class Source { Live, Replayed };

    Verdict applyInRoom(RoomId room, const wire::ClientEvent &event, Source source);
    Verdict applyOwn(const wire::ClientEvent &event, Source source); // of one's own log
    void applyReceipt(RoomId room, const ReadReceipt &receipt);

    // The room as a list or an answer shows it; `seq` is where its picture was taken.
    void applySnapshot(const Room &room);
    // The newest page of a room of which too much was missed. What was known of it is forgotten.
    enum class Loss { OfHistory, OfEverything }; // of everything: the server is not where it was (another epoch)
    void beginAnew(RoomId room, qint64 seq, const QList<wire::ClientEvent> &newest, Loss loss);
    void removeRoom(RoomId room);
    // Rooms that were said to have changed without anybody seeing what: so it is after a cleanup of old messages.
    QSet<RoomId> takeQuietlyChanged() { return std::exchange(m_quietlyChanged, {}); }

    // A message as a page or an answer shows it, with `mine` in its reactions.
    void putShown(RoomId room, Message message);
    void changeMessage(RoomId room, MessageId id, const std::function<void(Message &)> &change);

    // What the reader did, as soon as the server has said yes; its event says the same again.
    void react(RoomId room, MessageId message, const QString &emoji, bool isOn);
    void pin(RoomId room, MessageId message, bool isOn);
    void markRead(RoomId room, MessageId upTo, int unreadCount);

private:
    void putMessage(const Message &message);
    void apply(RoomId room, const wire::ClientEvent &event, const MessageCreated &created);
    void apply(RoomId room, const wire::ClientEvent &event, const MessageEdited &edited);
    void apply(RoomId room, const wire::ClientEvent &event, const MessageDeleted &deleted);
    void apply(RoomId room, const wire::ClientEvent &event, const ReactionChanged &reaction);
    void apply(RoomId room, const wire::ClientEvent &event, const MessagePinned &pinned);
    void apply(RoomId room, const wire::ClientEvent &event, const MemberJoined &joined);
    void apply(RoomId room, const wire::ClientEvent &event, const MemberLeft &left);
    void apply(RoomId room, const wire::ClientEvent &event, const RoomChanged &changed);
    template<class Other>
    void apply(RoomId, const wire::ClientEvent &, const Other &)
    {
    }

    void applyOwnBody(const wire::ClientEvent &event);
    void changeRoom(RoomId room, const std::function<void(Room &)> &change);
    void changeOwn(RoomId room, const std::function<void(RoomState &)> &change);
    void rememberPeople(const Room &room);

    Tools &m_tools;
    Cache &m_cache;
    Changes &m_changes;
    QSet<RoomId> m_quietlyChanged;
};

} // namespace Suhbat::client
