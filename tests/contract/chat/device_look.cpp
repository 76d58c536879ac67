// SPDX-License-Identifier: GPL-3.0-or-later
#include "device.h"

#include "store/blocks_repository.h"
#include "store/events_repository.h"

namespace Suhbat::test {

using namespace chat;

namespace {

constexpr int everything = 100000;

QSet<qint64> blockedBy(Village &village, UserId user)
{
    const auto blocked = village.store().readNow<QList<User>>(
        [user](store::Session &session) -> Result<QList<User>> { return store::BlockRepository(session).list(user, everything, 0); });
    QSet<qint64> ids;
    for (const User &other : *blocked)
        ids.insert(other.id.value());
    return ids;
}

QByteArray settingsOf(Village &village, UserId user)
{
    return *village.store().readNow<QByteArray>(
        [user](store::Session &session) -> Result<QByteArray> { return store::EventRepository(session).userSettings(user); });
}

QString shown(const QList<qint64> &ids)
{
    QStringList words;
    for (const qint64 id : ids)
        words << QString::number(id);
    return words.join(u' ');
}

QStringList shown(const QList<Member> &members)
{
    QStringList lines;
    for (const Member &member : members)
        lines << QStringLiteral("%1 %2%3").arg(member.user.value()).arg(member.name, member.isAdmin ? u"*" : u"");
    lines.sort();
    return lines;
}

QString shown(const RoomState &state)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(state.isArchived)
        .arg(state.isMuted)
        .arg(state.mutedUntil.msecs())
        .arg(state.isPinned)
        .arg(state.isMarkedUnread)
        .arg(state.draft)
        .arg(state.draftReplyTo.value());
}

QString shown(const std::optional<Ticket> &ticket)
{
    if (!ticket)
        return QStringLiteral("none");
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(ticket->number)
        .arg(ticket->subject)
        .arg(int(ticket->status))
        .arg(ticket->priority)
        .arg(ticket->assignee.value())
        .arg(ticket->labels.join(u','));
}

QString shown(const Message &message)
{
    QStringList reactions, mentions;
    for (const Reaction &reaction : message.reactions)
        reactions << QStringLiteral("%1×%2%3").arg(reaction.emoji).arg(reaction.count).arg(reaction.mine ? u"!" : u"");
    reactions.sort();
    for (const UserId user : message.mentions)
        mentions << QString::number(user.value());
    return QStringLiteral("seq %1 by %2 (%3) '%4' @[%5] r[%6] e%7 d%8 re%9 '%10' fwd '%11' at %12")
        .arg(message.seq)
        .arg(message.sender.value())
        .arg(message.senderUsername, message.content, mentions.join(u','), reactions.join(u' '))
        .arg(message.editedAt.msecs())
        .arg(message.isDeleted)
        .arg(message.replyTo ? message.replyTo->id.value() : 0)
        .arg(message.replyTo ? message.replyTo->excerpt : QString(), message.forwardedFrom)
        .arg(message.createdAt.msecs());
}

// A message may quote one that was cleaned up since.
Message withoutCleanedQuote(Message held, const Message &fresh)
{
    if (!fresh.replyTo)
        held.replyTo.reset();
    return held;
}

} // namespace

void Device::look()
{
    const auto subscription = m_village.subscribe(m_owner);
    m_epoch = subscription->epoch;
    m_userSeq = subscription->userSeq;
    m_rooms.clear();
    lookAtList();
    lookAtOwn();
}

void Device::lookAtOwn()
{
    m_blocked = blockedBy(m_village, m_owner.user);
    m_settings = settingsOf(m_village, m_owner.user);
}

void Device::lookAtList()
{
    QSet<qint64> mine;
    for (const auto rooms = m_village.rooms(m_owner); const Room &room : *rooms) {
        mine.insert(room.id.value());
        const auto held = m_rooms.find(room.id.value());
        if (held == m_rooms.end()) {
            gain(room);
            continue;
        }
        held->room.mine = room.mine;
        lookAtMarker(*held);
    }
    m_rooms.removeIf([&mine](const auto &entry) { return !mine.contains(entry.key()); });
}

void Device::gain(const Room &room)
{
    HeldRoom held;
    held.room = room;
    held.seq = room.seq;
    lookAt(held);
    m_rooms.insert(room.id.value(), held);
}

// The newest messages, and how far the owner has read them.
void Device::lookAt(HeldRoom &held)
{
    const auto page = m_village.page(m_owner, PageQuery{held.room.id, 1, m_village.limits().maxPageSize});
    if (!page)
        return; // it went meanwhile: the next event says so
    held.messages.clear();
    for (const Message &message : page->messages)
        held.messages.insert(message.id.value(), message);
    lookAtMarker(held);
}

void Device::lookAtMarker(HeldRoom &held)
{
    const auto page = m_village.page(m_owner, PageQuery{held.room.id, 1, everything});
    if (!page)
        return;
    for (const Message &message : page->messages) {
        if (message.ordinal <= held.room.mine.lastReadOrdinal)
            held.readUpTo = std::max(held.readUpTo, message.id);
    }
}

void Device::comeBack(bool asksAllRooms, quint32 dice)
{
    m_isHere = true;
    for (auto held = m_rooms.begin(); held != m_rooms.end(); ++held) {
        held->isExactlyRead = false;
        if (!asksAllRooms && (dice = dice * 1103515245 + 12345) & 0x10000)
            m_unasked.insert(held.key());
    }
    ask();
    // Those left out are asked for by themselves.
    m_unasked.clear();
    if (!asksAllRooms)
        ask();
}

void Device::ask()
{
    for (int round = 0; round < 1000; ++round) {
        SyncRequest request;
        request.epoch = m_epoch;
        request.userSeq = m_userSeq;
        for (auto held = m_rooms.constBegin(); held != m_rooms.constEnd(); ++held) {
            if (!m_unasked.contains(held.key()))
                request.rooms.append({held->room.id, held->seq});
        }
        const auto answer = m_village.sync(m_owner, request);
        if (!answer)
            qFatal("sync: %s", codeName(answer.error().code));
        ++m_asked;
        take(*answer);
        if (!answer->hasMore)
            return;
    }
    qFatal("asking again never came to an end");
}

void Device::take(const SyncAnswer &answer)
{
    m_epoch = answer.epoch;
    for (const Event &event : answer.userEvents)
        applyOwn(event);
    m_userSeq = answer.userSeq;
    if (answer.isUserReset) {
        ++m_resets;
        lookAtList();
        lookAtOwn();
    }
    for (const RoomDifference &difference : answer.rooms) {
        const qint64 id = std::get<RoomId>(difference.askedAs).value();
        const auto held = m_rooms.find(id);
        if (held == m_rooms.end())
            continue;
        if (difference.isGone) {
            m_rooms.erase(held);
            continue;
        }
        if (difference.isReset) {
            ++m_resets;
            if (const auto room = m_village.room(m_owner, difference.id))
                held->room = *room;
            held->messages.clear();
        }
        for (const Event &event : difference.events) {
            if (!difference.isReset && event.seq <= held->seq)
                continue; // the user log of the same answer has brought the room anew
            if (!difference.isReset && event.seq > held->seq + 1)
                qFatal("sync skips from %lld to %lld", held->seq, event.seq);
            apply(*held, event);
            held->seq = difference.isReset ? held->seq : event.seq;
        }
        held->seq = difference.isReset ? difference.seq : std::max(held->seq, difference.seq);
    }
}

QStringList Device::differences(Timestamp cleanedUpTo)
{
    QStringList differences;
    const QList<Room> fresh = *m_village.rooms(m_owner);
    QList<qint64> freshOrder, heldOrder = m_rooms.keys();
    for (const Room &room : fresh)
        freshOrder << room.id.value();
    std::sort(heldOrder.begin(), heldOrder.end(),
              [this](qint64 a, qint64 b) { return std::pair(m_rooms.value(a).room.updatedAt, a) > std::pair(m_rooms.value(b).room.updatedAt, b); });
    if (heldOrder != freshOrder)
        differences << QStringLiteral("the room list is %1, not %2").arg(shown(heldOrder), shown(freshOrder));
    for (const Room &room : fresh) {
        if (m_rooms.contains(room.id.value()))
            compare(m_rooms.value(room.id.value()), room, cleanedUpTo, differences);
    }
    if (m_blocked != blockedBy(m_village, m_owner.user))
        differences << QStringLiteral("others are blocked");
    if (m_settings != settingsOf(m_village, m_owner.user))
        differences << QStringLiteral("other settings");
    for (QString &difference : differences)
        difference.prepend(m_owner.username + QStringLiteral(": "));
    return differences;
}

void Device::compare(const HeldRoom &held, const Room &fresh, Timestamp cleanedUpTo, QStringList &differences)
{
    const auto check = [&](const QString &what, const QString &is, const QString &should) {
        if (is != should)
            differences << QStringLiteral("room %1: %2 is '%3', not '%4'").arg(fresh.id.value()).arg(what, is, should);
    };
    check(QStringLiteral("seq"), QString::number(held.seq), QString::number(fresh.seq));
    check(QStringLiteral("name"), held.room.name, fresh.name);
    check(QStringLiteral("members"), shown(held.room.members).join(u' '), shown(fresh.members).join(u' '));
    check(QStringLiteral("ticket"), shown(held.room.ticket), shown(fresh.ticket));
    check(QStringLiteral("own state"), shown(held.room.mine), shown(fresh.mine));
    check(QStringLiteral("product"), held.room.product ? held.room.product->key : QString(), fresh.product ? fresh.product->key : QString());
    const auto set = [](const QList<MessageId> &ids) { return QSet<MessageId>(ids.begin(), ids.end()); };
    if (set(held.room.pinned) != set(fresh.pinned))
        differences << QStringLiteral("room %1: other pins").arg(fresh.id.value());

    const auto page = m_village.page(m_owner, PageQuery{fresh.id, 1, everything});
    compareMessages(held, page->messages, cleanedUpTo, differences);
    const bool knowsAllUnread = !held.messages.isEmpty() && !page->messages.isEmpty()
        && (held.messages.firstKey() <= page->messages.last().id.value() || held.messages.firstKey() <= held.readUpTo.value());
    if (!knowsAllUnread)
        return;
    int unread = 0, mentions = 0;
    for (const Message &message : page->messages) {
        const Message mine = held.messages.value(message.id.value());
        if (mine.id > held.readUpTo && mine.sender != m_owner.user && !mine.isDeleted) {
            ++unread;
            mentions += mine.mentions.contains(m_owner.user);
        }
    }
    check(QStringLiteral("unread"), QString::number(unread), QString::number(fresh.mine.unreadCount));
    check(QStringLiteral("mentions"), QString::number(mentions), QString::number(fresh.mine.mentionCount));
}

void Device::compareMessages(const HeldRoom &held, const QList<Message> &fresh, Timestamp cleanedUpTo, QStringList &differences)
{
    const QString room = QStringLiteral("room %1: ").arg(held.room.id.value());
    QSet<qint64> there;
    for (const Message &message : fresh) {
        there.insert(message.id.value());
        if (!held.messages.isEmpty() && message.id.value() < held.messages.firstKey())
            continue;
        const auto mine = held.messages.constFind(message.id.value());
        if (mine == held.messages.constEnd())
            differences << room + QStringLiteral("lacks ") + shown(message);
        else if (const Message still = withoutCleanedQuote(*mine, message); shown(still) != shown(message))
            differences << room + QStringLiteral("holds ") + shown(still) + QStringLiteral(" not ") + shown(message);
        else if (held.isExactlyRead && mine->readAt != message.readAt)
            differences << room + QStringLiteral("message %1 read at %2, not %3").arg(message.id.value()).arg(mine->readAt.msecs()).arg(message.readAt.msecs());
    }
    for (const Message &message : held.messages) {
        if (!there.contains(message.id.value()) && message.createdAt >= cleanedUpTo)
            differences << room + QStringLiteral("holds what is not there: ") + shown(message);
    }
}

} // namespace Suhbat::test
