// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/encode_room.h"

namespace Suhbat::wire {

namespace {

// Dialect A: many rooms on one socket, one overload a kind of event.
class EventWriter
{
public:
    explicit EventWriter(const Event &event) : m_event(event) {}

    QByteArray run()
    {
        m_writer.beginObject();
        std::visit([this](const auto &body) { write(body); }, m_event.body);
        m_writer.endObject();
        return m_isSilent ? QByteArray() : m_writer.take();
    }

    QByteArray roomUpdated(const Room &room, const RoomState *own)
    {
        m_writer.object([&] { writeRoomUpdated(room, own); });
        return m_writer.take();
    }

private:
    void begin(const char *type) { m_writer.put("type", type); }

    void beginInRoom(const char *type)
    {
        begin(type);
        m_writer.put("room_id", m_event.roomUuid);
    }

    // Lasting events of a room say their place in its log.
    void beginLasting(const char *type)
    {
        beginInRoom(type);
        m_writer.put("seq", m_event.seq);
        m_writer.put("at", m_event.at);
    }

    template<class Body>
    void beginOnMessage(const char *type, const Body &body)
    {
        beginLasting(type);
        m_writer.put("message_id", body.uuid);
        m_writer.put("id", body.id);
    }

    void endOwn() { m_writer.put("user_seq", m_event.userSeq); }

    void write(const MessageCreated &created)
    {
        begin("message");
        writeMembers(m_writer, created.message, Style::Marketplace, Mine::LeftOut);
    }

    void write(const MessageEdited &edited)
    {
        beginOnMessage("message_edited", edited);
        m_writer.put("content", edited.content);
        m_writer.key("mentions");
        m_writer.array([&] {
            for (const UserId user : edited.mentions)
                m_writer.value(user);
        });
        m_writer.put("is_edited", true);
        m_writer.put("edited_at", edited.editedAt);
    }

    void write(const MessageDeleted &deleted)
    {
        beginOnMessage("message_deleted", deleted);
        m_writer.put("is_deleted", true);
        m_writer.put("by", deleted.by);
    }

    void write(const ReactionChanged &reaction)
    {
        beginOnMessage("reaction", reaction);
        m_writer.put("user_id", reaction.user);
        m_writer.put("username", reaction.username);
        m_writer.put("emoji", reaction.emoji);
        m_writer.put("count", reaction.count);
        m_writer.put("removed", reaction.isRemoved);
    }

    void write(const MessagePinned &pinned)
    {
        beginOnMessage("message_pinned", pinned);
        m_writer.put("pinned", pinned.isPinned);
        m_writer.put("by", pinned.by);
    }

    void writeMembership(const char *type, UserId user, const QString &username, UserId by)
    {
        beginLasting(type);
        m_writer.put("user_id", user);
        m_writer.put("username", username);
        m_writer.put("by", by);
    }
    void write(const MemberJoined &joined)
    {
        writeMembership("user_joined", joined.user, joined.username, joined.by);
        if (!joined.name.isEmpty())
            m_writer.put("name", joined.name);
    }
    void write(const MemberLeft &left) { writeMembership("user_left", left.user, left.username, left.by); }

    // The room's own seq is that of this event.
    void writeRoomUpdated(const Room &room, const RoomState *own)
    {
        begin("room_updated");
        writeShared(m_writer, room, Style::Marketplace, Mine::LeftOut);
        if (own)
            writeOwn(m_writer, *own);
    }
    void write(const RoomChanged &changed) { writeRoomUpdated(changed.room, nullptr); }

    void write(const Typing &typing)
    {
        beginInRoom("typing");
        m_writer.put("user_id", typing.user);
        m_writer.put("username", typing.username);
        m_writer.put("is_typing", typing.isTyping);
    }

    void write(const ReadReceipt &receipt)
    {
        beginInRoom("read_receipt");
        m_writer.put("user_id", receipt.user);
        m_writer.put("username", receipt.username);
        m_writer.put("up_to", receipt.upTo);
        m_writer.put("up_to_message_id", receipt.upToUuid);
        m_writer.put("read_at", receipt.readAt);
    }

    void write(const PresenceChanged &presence)
    {
        begin("presence");
        m_writer.put("user_id", presence.user);
        m_writer.put("is_online", presence.isOnline);
        m_writer.put("last_seen", presence.lastSeen);
    }

    void write(const RoomGained &gained)
    {
        begin("room_created");
        writeMembers(m_writer, gained.room, Style::Marketplace, Mine::LeftOut);
        endOwn();
    }

    void write(const RoomLost &lost)
    {
        begin("room_removed");
        writeMembers(m_writer, lost.room, Style::Marketplace, Mine::LeftOut);
        endOwn();
    }

    void write(const ReadMarker &marker)
    {
        beginInRoom("read_marker");
        m_writer.put("up_to", marker.upTo);
        m_writer.put("unread_count", marker.unreadCount);
        m_writer.put("mention_count", marker.mentionCount);
        m_writer.put("read_at", marker.readAt);
        endOwn();
    }

    void write(const DraftChanged &draft)
    {
        beginInRoom("draft");
        m_writer.put("content", draft.content);
        m_writer.put("reply_to", draft.replyTo);
        m_writer.put("updated_at", draft.updatedAt);
        endOwn();
    }

    void write(const RoomStateChanged &changed)
    {
        beginInRoom("room_state");
        writeOwn(m_writer, changed.state);
        endOwn();
    }

    void write(const SettingsChanged &changed)
    {
        begin("settings");
        m_writer.key("settings");
        changed.json.isEmpty() ? m_writer.raw("{}") : m_writer.raw(changed.json);
        endOwn();
    }

    void write(const BlockedChanged &changed)
    {
        begin("blocked");
        m_writer.put("user_id", changed.other);
        m_writer.put("is_blocked", changed.isBlocked);
        endOwn();
    }

    void write(const Attendance &) { m_isSilent = true; } // told in dialect B
    void write(const SessionRevoked &) { m_isSilent = true; } // for nodes and sessions alone

    const Event &m_event;
    JsonWriter m_writer;
    bool m_isSilent = false;
};

} // namespace

QByteArray encodeEventA(const Event &event) { return EventWriter(event).run(); }

QByteArray encodeRoomUpdated(const Event &event, UserId viewer)
{
    const auto *changed = std::get_if<RoomChanged>(&event.body);
    if (!changed)
        return encodeEventA(event);
    const RoomState own = changed->mine.value(viewer);
    return EventWriter(event).roomUpdated(changed->room, &own);
}

} // namespace Suhbat::wire
