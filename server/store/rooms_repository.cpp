// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rooms_repository.h"

#include "core/random.h"
#include "text/fold.h"

namespace Suhbat::store {

namespace {

QList<RoomId> roomIds(Rows rows)
{
    QList<RoomId> ids;
    while (rows.next())
        ids << rows.id<RoomId>(0);
    return ids;
}

std::optional<Product> productOf(const Rows &rows, int column)
{
    if (rows.isNull(column))
        return std::nullopt;
    return Product{rows.text(column),     rows.boolean(column + 1), rows.text(column + 2), rows.text(column + 3),
                   rows.text(column + 4), rows.text(column + 5),    rows.text(column + 6)};
}

std::optional<Ticket> ticketOf(const Rows &rows, int column)
{
    if (rows.isNull(column))
        return std::nullopt;
    return Ticket{rows.id<TicketId>(column),
                  rows.integer(column + 1),
                  rows.text(column + 2),
                  TicketStatus(rows.integer(column + 3)),
                  rows.text(column + 4),
                  rows.id<UserId>(column + 5),
                  rows.text(column + 6).split(u'\n', Qt::SkipEmptyParts),
                  rows.time(column + 7)};
}

} // namespace

std::optional<RoomFacts> RoomRepository::facts(const RoomRef &room, UserId viewer)
{
    const auto *id = std::get_if<RoomId>(&room);
    Rows rows
        = id ? m_db.run("rooms.facts_by_id", {value(viewer), value(*id)}) : m_db.run("rooms.facts_by_uuid", {value(viewer), value(std::get<QUuid>(room))});
    if (!rows.next())
        return std::nullopt;
    RoomFacts facts;
    facts.id = rows.id<RoomId>(0);
    facts.uuid = rows.uuid(1);
    facts.kind = RoomKind(rows.integer(2));
    facts.vendor = rows.id<UserId>(3);
    facts.customer = rows.id<UserId>(4);
    facts.seq = rows.integer(5);
    facts.firstOrdinal = rows.integer(6);
    facts.lastOrdinal = rows.integer(7);
    facts.createdBy = rows.id<UserId>(8);
    facts.plainMembers = int(rows.integer(9));
    facts.vendors = int(rows.integer(10));
    facts.agents = int(rows.integer(11));
    facts.admins = int(rows.integer(12));
    facts.isMember = !rows.isNull(13);
    facts.isAdmin = rows.boolean(13);
    facts.lastReadOrdinal = rows.integer(14);
    return facts;
}

RoomId RoomRepository::create(const NewRoom &room)
{
    const QVariant startKey = room.startKey.isEmpty() ? QVariant() : QVariant(room.startKey);
    const QVariant product = room.product > 0 ? QVariant(room.product) : QVariant();
    Rows rows = m_db.run("rooms.create",
                         {value(newUuid()), int(room.kind), room.name, text::searchKey(room.name), value(room.createdBy), startKey, product,
                          value(room.customer), value(room.vendor), value(m_session.now()), value(m_session.now())});
    return rows.next() ? rows.id<RoomId>(0) : RoomId();
}

std::optional<RoomId> RoomRepository::byStartKey(const QString &key)
{
    Rows rows = m_db.run("rooms.by_start_key", {key});
    return rows.next() ? std::optional(rows.id<RoomId>(0)) : std::nullopt;
}

void RoomRepository::rename(RoomId room, const QString &name) { m_db.run("rooms.rename", {name, text::searchKey(name), value(room)}); }

void RoomRepository::setKept(RoomId room, bool isKept) { m_db.run("rooms.set_kept", {int(isKept), value(room)}); }

void RoomRepository::remove(RoomId room) { m_db.run("rooms.remove", {value(m_session.now()), value(room)}); }

void RoomRepository::lock(RoomId room) { m_db.run("rooms.lock", {value(room)}).next(); }

RoomPlace RoomRepository::nextMessage(RoomId room)
{
    Rows rows = m_db.run("rooms.next_message", {value(m_session.now()), value(room)});
    return rows.next() ? RoomPlace{rows.integer(0), rows.integer(1)} : RoomPlace{};
}

qint64 RoomRepository::nextSeq(RoomId room)
{
    Rows rows = m_db.run("rooms.next_seq", {value(room)});
    return rows.next() ? rows.integer(0) : 0;
}

std::optional<Room> RoomRepository::row(RoomId id)
{
    Rows rows = m_db.run("rooms.row", {value(id)});
    if (!rows.next())
        return std::nullopt;
    Room room;
    room.id = id;
    room.uuid = rows.uuid(1);
    room.kind = RoomKind(rows.integer(2));
    room.name = rows.text(3);
    room.createdBy = rows.id<UserId>(4);
    if (Role(rows.integer(6)) == Role::Guest && !rows.isNull(5))
        room.guest = rows.id<UserId>(5);
    room.vendor = rows.id<UserId>(7);
    room.isKept = rows.boolean(8);
    room.seq = rows.integer(9);
    room.lastOrdinal = rows.integer(11);
    room.createdAt = rows.time(12);
    room.updatedAt = rows.time(13);
    room.product = productOf(rows, 19);
    room.ticket = ticketOf(rows, 26);
    return room;
}

QList<RoomId> RoomRepository::ofUser(UserId user) { return roomIds(m_db.run("rooms.of_user", {value(user)})); }
QList<RoomId> RoomRepository::ofUserById(UserId user, int limit, qint64 offset)
{
    return roomIds(m_db.run("rooms.of_user_by_id", {value(user), limit, offset}));
}
QList<RoomId> RoomRepository::ofVendor(UserId vendor) { return roomIds(m_db.run("rooms.of_vendor", {value(vendor)})); }
QList<RoomId> RoomRepository::ofSupport() { return roomIds(m_db.run("rooms.of_support")); }
QList<RoomId> RoomRepository::newest(int limit, qint64 offset) { return roomIds(m_db.run("rooms.newest", {limit, offset})); }

qint64 RoomRepository::count()
{
    Rows rows = m_db.run("rooms.newest_count");
    return rows.next() ? rows.integer(0) : 0;
}

QList<RoomId> RoomRepository::matching(const QString &foldedWords)
{
    const QString like = u'%' + foldedWords + u'%';
    return roomIds(m_db.run("rooms.matching", {like, like, foldedWords, like}));
}

QList<RoomId> RoomRepository::orderedByActivity(const QList<RoomId> &rooms)
{
    return rooms.isEmpty() ? QList<RoomId>() : roomIds(m_db.runList("rooms.order_by_activity", {}, values(rooms)));
}

qint64 RoomRepository::putProduct(UserId vendor, const Product &product)
{
    Rows rows = m_db.run("rooms.put_product",
                         {value(vendor), product.key, int(product.isNumber), product.title, product.price, product.currency, product.url, product.image});
    return rows.next() ? rows.integer(0) : 0;
}

void RoomRepository::putTicket(RoomId room, const QString &subject)
{
    qint64 number = 0;
    {
        Rows rows = m_db.run("rooms.next_ticket_number");
        number = rows.next() ? rows.integer(0) : 0;
    }
    m_db.run("rooms.put_ticket", {number, value(room), subject, value(m_session.now()), value(m_session.now())});
}

void RoomRepository::updateTicket(RoomId room, const Ticket &ticket)
{
    m_db.run("rooms.update_ticket",
             {ticket.subject, int(ticket.status), ticket.priority, value(ticket.assignee), ticket.labels.join(u'\n'), value(m_session.now()), value(room)});
}

} // namespace Suhbat::store
