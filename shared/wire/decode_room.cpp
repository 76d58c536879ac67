// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/decode.h"
#include "wire/decode_reader.h"

namespace Suhbat::wire {

namespace {

std::optional<Product> readProduct(Reader &reader)
{
    const Json *json = reader.object("product");
    if (!json)
        return std::nullopt;
    Reader about(*json);
    Product product;
    const Json *key = json->find(u"id");
    if (key && key->integer()) {
        product.key = QString::number(*key->integer());
        product.isNumber = true;
    } else {
        product.key = about.text("id");
    }
    product.title = about.text("title");
    product.price = about.text("price");
    product.currency = about.text("currency");
    product.url = about.text("url");
    product.image = about.text("image");
    if (about.error())
        reader.refuse("product");
    return product;
}

// On the wire participants are accounts; a guest stands beside them.
QList<Member> readPeople(Reader &reader)
{
    QList<Member> members;
    if (const Json *participants = reader.find("participants"))
        members = reader.take(decodeList<Member>(*participants));
    if (const Json *json = reader.object("guest")) {
        Reader guest(*json);
        members.append(Member{.user = guest.needId<UserId>("id"), .name = guest.text("name"), .role = Role::Guest});
        if (guest.error())
            reader.refuse("guest");
    }
    return members;
}

QList<MessageId> readPinned(Reader &reader)
{
    QList<MessageId> pinned;
    const Json::Array *items = reader.array("pinned");
    for (size_t i = 0; items && i < items->size(); ++i) {
        Reader item(items->at(i));
        pinned.append(item.needId<MessageId>("id"));
        if (item.error())
            reader.refuse("pinned");
    }
    return pinned;
}

} // namespace

template<>
Result<User> decode(const Json &json)
{
    Reader reader(json);
    User user;
    user.id = reader.needId<UserId>("id");
    user.username = reader.text("username");
    user.name = reader.text("name");
    user.role = roleFromName(reader.text("role")).value_or(Role::User);
    user.avatar = reader.text("avatar");
    user.isDisabled = reader.boolean("is_disabled");
    user.isOnline = reader.boolean("is_online");
    user.lastSeen = reader.time("last_seen");
    user.createdAt = reader.time("created_at");
    return reader.finish(std::move(user));
}

template<>
Result<Member> decode(const Json &json)
{
    Reader reader(json);
    Member member;
    member.user = reader.needId<UserId>("id");
    member.username = reader.text("username");
    member.name = reader.text("name");
    member.role = roleFromName(reader.text("role")).value_or(Role::User);
    member.isAdmin = reader.boolean("is_admin");
    member.joinedAt = reader.time("joined_at");
    member.lastReadAt = reader.time("last_read_at");
    return reader.finish(std::move(member));
}

template<>
Result<Ticket> decode(const Json &json)
{
    Reader reader(json);
    Ticket ticket;
    ticket.id = reader.needId<TicketId>("id");
    ticket.number = reader.integer("number");
    ticket.subject = reader.text("subject");
    ticket.status = ticketStatusFromName(reader.text("status")).value_or(TicketStatus::Open);
    ticket.priority = reader.text("priority");
    ticket.assignee = reader.id<UserId>("assignee");
    const Json::Array *labels = reader.array("labels");
    for (size_t i = 0; labels && i < labels->size(); ++i)
        labels->at(i).text() ? ticket.labels.append(*labels->at(i).text()) : reader.refuse("labels");
    ticket.createdAt = reader.time("created_at");
    return reader.finish(std::move(ticket));
}

template<>
Result<RoomState> decode(const Json &json)
{
    Reader reader(json);
    RoomState state;
    state.isArchived = reader.boolean("is_archived");
    state.isMuted = reader.boolean("is_muted");
    state.mutedUntil = reader.time("muted_until");
    state.isPinned = reader.boolean("is_pinned");
    state.isMarkedUnread = reader.boolean("is_marked_unread");
    state.unreadCount = reader.count("unread_count");
    state.mentionCount = reader.count("mention_count");
    if (const Json *object = reader.object("draft")) {
        Reader draft(*object);
        state.draft = draft.text("content");
        state.draftReplyTo = draft.id<MessageId>("reply_to");
        if (draft.error())
            reader.refuse("draft");
    }
    return reader.finish(std::move(state));
}

template<>
Result<Room> decode(const Json &json)
{
    Reader reader(json);
    Room room;
    room.id = reader.needId<RoomId>("id");
    room.uuid = reader.needUuid("room_id");
    room.kind = roomKindFromName(reader.text("kind")).value_or(RoomKind::Group);
    room.name = reader.text("name");
    room.members = readPeople(reader);
    room.createdBy = reader.id<UserId>("created_by");
    room.product = readProduct(reader);
    room.guest = reader.id<UserId>("guest_id");
    room.vendor = reader.id<UserId>("vendor_id");
    if (const Json *ticket = reader.find("support_ticket"))
        room.ticket = reader.take(decode<Ticket>(*ticket));
    if (const Json *last = reader.find("last_message")) {
        room.lastMessage = reader.take(decode<Message>(*last));
        room.lastMessage->room = room.id;
    }
    room.pinned = readPinned(reader);
    room.isKept = reader.boolean("is_kept");
    room.seq = reader.integer("seq");
    room.createdAt = reader.time("created_at");
    room.updatedAt = reader.time("updated_at");
    room.mine = reader.take(decode<RoomState>(json));
    return reader.finish(std::move(room));
}

Result<const Json *> detail::readListing(const Json &json, qint64 &count, QString &next, QString &previous)
{
    Reader reader(json);
    count = reader.integer("count");
    next = reader.text("next");
    previous = reader.text("previous");
    const Json *results = reader.find("results");
    if (!results)
        reader.refuse("results");
    return reader.finish(results);
}

} // namespace Suhbat::wire
