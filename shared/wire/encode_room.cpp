// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/encode_room.h"

namespace Suhbat::wire {

namespace {

void putTextOrNull(JsonWriter &writer, const char *name, const QString &text)
{
    writer.key(name);
    text.isEmpty() ? writer.null() : writer.value(text);
}

void writeProduct(JsonWriter &writer, const std::optional<Product> &product)
{
    writer.key("product");
    if (!product)
        return writer.null();
    writer.object([&] {
        // A number goes back as the number it came as.
        bool isNumber = false;
        const qint64 number = product->isNumber ? product->key.toLongLong(&isNumber) : 0;
        writer.key("id");
        isNumber ? writer.value(number) : writer.value(product->key);
        writer.put("title", product->title);
        putTextOrNull(writer, "price", product->price);
        putTextOrNull(writer, "currency", product->currency);
        putTextOrNull(writer, "url", product->url);
        putTextOrNull(writer, "image", product->image);
    });
}

void writePeople(JsonWriter &writer, const Room &room)
{
    const Member *guest = nullptr;
    writer.key("participants");
    writer.array([&] {
        for (const Member &member : room.members) {
            if (member.role == Role::Guest)
                guest = &member;
            else
                write(writer, member);
        }
    });
    writer.put("created_by", room.createdBy);
    writer.put("guest_id", room.guest);
    writer.key("guest");
    if (!guest)
        writer.null();
    else
        writer.object([&] {
            writer.put("id", guest->user);
            writer.put("name", guest->name);
        });
    writer.put("vendor_id", room.vendor);
}

void writePinned(JsonWriter &writer, const QList<MessageId> &pinned)
{
    writer.key("pinned");
    writer.array([&] {
        for (const MessageId id : pinned)
            writer.object([&] { writer.put("id", id); });
    });
}

} // namespace

void writeMembers(JsonWriter &writer, const User &user)
{
    writer.put("id", user.id);
    putTextOrNull(writer, "username", user.username);
    writer.put("name", user.name);
    writer.put("role", roleName(user.role));
    putTextOrNull(writer, "avatar", user.avatar);
    writer.put("is_online", user.isOnline);
    writer.put("last_seen", user.lastSeen);
}

void write(JsonWriter &writer, const User &user)
{
    writer.object([&] { writeMembers(writer, user); });
}

void write(JsonWriter &writer, const Member &member)
{
    writer.object([&] {
        writer.put("id", member.user);
        writer.put("username", member.username);
        writer.put("name", member.name);
        writer.put("role", roleName(member.role));
        writer.put("is_admin", member.isAdmin);
        writer.put("joined_at", member.joinedAt);
        writer.put("last_read_at", member.lastReadAt);
    });
}

void write(JsonWriter &writer, const Ticket &ticket)
{
    writer.object([&] {
        writer.put("id", ticket.id);
        writer.put("number", ticket.number);
        writer.put("subject", ticket.subject);
        writer.put("status", ticketStatusName(ticket.status));
        writer.put("priority", ticket.priority);
        writer.put("assignee", ticket.assignee);
        writer.key("labels");
        writer.array([&] {
            for (const QString &label : ticket.labels)
                writer.value(label);
        });
        writer.put("created_at", ticket.createdAt);
    });
}

void writeShared(JsonWriter &writer, const Room &room, Style style, Mine mine)
{
    writer.put("id", room.id);
    writer.put("room_id", room.uuid);
    writer.put("kind", roomKindName(room.kind));
    writer.put("name", room.name);
    writePeople(writer, room);
    writeProduct(writer, room.product);
    writer.key("support_ticket");
    room.ticket ? write(writer, *room.ticket) : writer.null();
    writer.key("last_message");
    room.lastMessage ? write(writer, *room.lastMessage, style, mine) : writer.null();
    writePinned(writer, room.pinned);
    writer.put("is_kept", room.isKept);
    writer.put("seq", room.seq);
    writer.put("created_at", room.createdAt);
    writer.put("updated_at", room.updatedAt);
}

void writeOwn(JsonWriter &writer, const RoomState &state)
{
    writer.put("is_archived", state.isArchived);
    writer.put("is_muted", state.isMuted);
    writer.put("muted_until", state.mutedUntil);
    writer.put("is_pinned", state.isPinned);
    writer.put("is_marked_unread", state.isMarkedUnread);
    writer.put("unread_count", state.unreadCount);
    writer.put("mention_count", state.mentionCount);
    writer.key("draft");
    if (state.draft.isEmpty() && !state.draftReplyTo.isValid())
        return writer.null();
    writer.object([&] {
        writer.put("content", state.draft);
        writer.put("reply_to", state.draftReplyTo);
    });
}

void writeMembers(JsonWriter &writer, const Room &room, Style style, Mine mine)
{
    writeShared(writer, room, style, mine);
    writeOwn(writer, room.mine);
}

void write(JsonWriter &writer, const Room &room, Style style, Mine mine)
{
    writer.object([&] { writeMembers(writer, room, style, mine); });
}

void writePageHead(JsonWriter &writer, const PageLinks &links)
{
    writer.put("count", links.count);
    writer.key("next");
    links.next.isEmpty() ? writer.null() : writer.ascii(links.next);
    writer.key("previous");
    links.previous.isEmpty() ? writer.null() : writer.ascii(links.previous);
}

} // namespace Suhbat::wire
