// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/book/book.h"

#include <QDateTime>
#include <QSet>

namespace Suhbat::client {

Book::Book(Gateway &gateway, const Clock &clock, const Formatter &formatter, const Pace &pace, const Window &window, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock), m_formatter(formatter), m_pace(pace), m_window(window)
{
    m_typistsLeave.setSingleShot(true);
    m_midnight.setSingleShot(true);
    m_midnight.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_typistsLeave, &QTimer::timeout, this, &Book::dropOldTypists);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        armMidnight();
        Q_EMIT retold();
    });
    connect(&m_formatter, &Formatter::changed, this, &Book::retold);
    connect(&gateway, &Gateway::identityChanged, this, &Book::take);
    connect(&gateway, &Gateway::changed, this, [this](const ChangeSetPtr &changes) { apply(*changes); });
    armMidnight();
}

const StoredRoom *Book::room(RoomId room) const
{
    const auto found = m_rooms.constFind(room);
    return found == m_rooms.cend() ? nullptr : &*found;
}

const User *Book::person(UserId user) const
{
    const auto found = m_people.constFind(user);
    return found == m_people.cend() ? nullptr : &*found;
}

QString Book::nameOf(UserId user, const Room *room) const
{
    if (const User *known = isMe(user) ? &m_me.user : person(user))
        return known->name.isEmpty() ? known->username : known->name;
    if (!room)
        return {};
    const auto member = std::find_if(room->members.begin(), room->members.end(), [user](const Member &each) { return each.user == user; });
    if (member == room->members.end())
        return {};
    return member->name.isEmpty() ? member->username : member->name;
}

void Book::learn(const QList<User> &people)
{
    QSet<UserId> changed;
    for (const User &user : people) {
        m_people.insert(user.id, user);
        changed.insert(user.id);
    }
    if (!changed.isEmpty())
        Q_EMIT peopleChanged(changed);
}

QList<UserId> Book::typists(RoomId room) const
{
    QList<UserId> users;
    for (const Typist &typist : m_typists.value(room))
        users.append(typist.user);
    return users;
}

Answer<> Book::told()
{
    return [this](const Result<> &result) {
        if (!result)
            say(result.error());
    };
}

void Book::say(const Error &error) { Q_EMIT failed(error.reason.isEmpty() ? tr("That did not work. Please try again.") : error.reason); }

void Book::take(const Identity &identity)
{
    const bool isOther = identity.user.id != m_me.user.id || identity.server != m_me.server;
    m_me = identity;
    if (isOther) {
        m_rooms.clear();
        m_people.clear();
        m_typists.clear();
        m_isFilled = false;
    }
    Q_EMIT meChanged();
    if (!isOther)
        return;
    Q_EMIT refilled();
    if (m_me.user.id.isValid())
        refill();
}

void Book::refill()
{
    m_gateway.rooms(this, [this](const Result<QList<StoredRoom>> &rooms) {
        if (!rooms)
            return say(rooms.error());
        m_rooms.clear();
        for (const StoredRoom &room : *rooms)
            m_rooms.insert(room.room.id, room);
        m_isFilled = true;
        Q_EMIT refilled();
    });
}

void Book::apply(const ChangeSet &changes)
{
    QSet<RoomId> touched;
    for (const StoredRoom &room : changes.rooms) {
        m_rooms.insert(room.room.id, room);
        touched.insert(room.room.id);
    }
    takeReceipts(changes.receipts, touched);
    for (const RoomId room : changes.roomsGone) {
        touched.remove(room);
        m_typists.remove(room);
        if (m_rooms.remove(room) > 0)
            Q_EMIT roomGone(room);
    }
    if (!touched.isEmpty())
        Q_EMIT roomsChanged(QList<RoomId>(touched.cbegin(), touched.cend()));
    learn(changes.people);
    takeTyping(changes.typing);
    for (const StoredMessage &arrived : changes.announced)
        stopTyping(arrived.message.room, arrived.message.sender);
    Q_EMIT applied(changes);
    if (changes.isWhole && m_me.user.id.isValid())
        refill();
}

void Book::takeReceipts(const QList<ChangeSet::Receipt> &receipts, QSet<RoomId> &touched)
{
    for (const ChangeSet::Receipt &receipt : receipts) {
        const auto room = m_rooms.find(receipt.room);
        if (room == m_rooms.end() || isMe(receipt.user) || receipt.upTo <= room->readByOthers)
            continue;
        room->readByOthers = receipt.upTo;
        touched.insert(receipt.room);
    }
}

void Book::takeTyping(const QList<ChangeSet::TypingChange> &changes)
{
    for (const ChangeSet::TypingChange &change : changes) {
        if (!change.isTyping || isMe(change.user)) {
            stopTyping(change.room, change.user);
            continue;
        }
        QList<Typist> &typists = m_typists[change.room];
        const Timestamp until = now().plus(m_pace.typingShown);
        const auto known = std::find_if(typists.begin(), typists.end(), [&](const Typist &each) { return each.user == change.user; });
        if (known != typists.end()) {
            known->until = until;
        } else {
            typists.append({change.user, until});
            Q_EMIT typingChanged(change.room);
        }
        if (!m_typistsLeave.isActive())
            m_typistsLeave.start(m_pace.typingShown);
    }
}

void Book::stopTyping(RoomId room, UserId user)
{
    const auto typists = m_typists.find(room);
    if (typists == m_typists.end())
        return;
    if (typists->removeIf([user](const Typist &each) { return each.user == user; }) == 0)
        return;
    if (typists->isEmpty())
        m_typists.erase(typists);
    Q_EMIT typingChanged(room);
}

void Book::dropOldTypists()
{
    const Timestamp present = now();
    Timestamp next;
    QList<std::pair<RoomId, UserId>> gone;
    for (auto room = m_typists.cbegin(); room != m_typists.cend(); ++room) {
        for (const Typist &typist : *room) {
            if (typist.until <= present)
                gone.append({room.key(), typist.user});
            else if (!next.isValid() || typist.until < next)
                next = typist.until;
        }
    }
    for (const auto &[room, user] : gone)
        stopTyping(room, user);
    if (next.isValid())
        m_typistsLeave.start(int(next.msecs() - present.msecs()));
}

void Book::armMidnight()
{
    const QDateTime present = QDateTime::fromMSecsSinceEpoch(now().msecs());
    const QDateTime midnight = present.date().addDays(1).startOfDay();
    m_midnight.start(int(present.msecsTo(midnight)) + 1000);
}

} // namespace Suhbat::client
