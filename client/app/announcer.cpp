// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/announcer.h"

#include "models/book/faces.h"
#include "models/rooms/previews.h"
#include "platform/badge.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {
constexpr int recountMsecs = 100;
constexpr int longestBody = 300;
} // namespace

Announcer::Announcer(Book &book, const Preferences &preferences, Voices voices, std::function<RoomId()> roomOnScreen, QObject *parent)
    : QObject(parent), m_book(book), m_preferences(preferences), m_voices(voices), m_roomOnScreen(std::move(roomOnScreen))
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(recountMsecs);
    connect(&m_recount, &QTimer::timeout, this, &Announcer::count);
    connect(&book, &Book::applied, this, &Announcer::take);
    connect(&book, &Book::refilled, &m_recount, qOverload<>(&QTimer::start));
    connect(&book, &Book::meChanged, this, [this] {
        m_voices.notifications.closeAll();
        m_waiting.clear();
        m_recount.start();
    });
    connect(&book, &Book::roomGone, this, [this](RoomId room) { m_voices.notifications.close(room); });
}

void Announcer::take(const ChangeSet &changes)
{
    for (const StoredMessage &message : changes.announced)
        tell(message);
    hearOwn(changes.messages);
    closeRead(changes.rooms);
    if (!changes.rooms.isEmpty() || !changes.roomsGone.isEmpty() || changes.isWhole)
        m_recount.start();
}

Surroundings Announcer::surroundings() const
{
    return {m_roomOnScreen(), m_preferences.notificationsEnabled(), m_preferences.soundsEnabled(), m_preferences.doNotDisturb()};
}

void Announcer::tell(const StoredMessage &stored)
{
    const Message &message = stored.message;
    const StoredRoom *room = m_book.room(message.room);
    if (!room)
        return;
    const RoomState &mine = room->room.mine;
    const bool mentionsMe = message.mentions.contains(m_book.me().user.id);
    const Arrival arrival{.room = message.room,
                          .message = message.id,
                          .isOwn = m_book.isMe(message.sender),
                          .isService = message.type == MessageType::System || message.type == MessageType::Call,
                          .mentionsMe = mentionsMe,
                          .isRoomMuted = isMutedNow(mine, m_book.now()),
                          .isRoomArchived = mine.isArchived};
    const Verdict verdict = m_policy.judge(arrival, surroundings());
    if (verdict.shows)
        m_voices.notifications.show(notificationOf(stored, *room, mentionsMe));
    if (verdict.sound != ArrivalSound::None)
        m_voices.sounds.play(verdict.sound == ArrivalSound::Mention ? Sound::Mention : Sound::MessageIn);
}

Notification Announcer::notificationOf(const StoredMessage &stored, const StoredRoom &room, bool mentionsMe) const
{
    const Message &message = stored.message;
    Notification notification{.room = message.room, .title = faceOf(room, m_book).title, .body = {}, .canReply = true, .isUrgent = mentionsMe};
    if (!m_preferences.notificationPreview()) {
        notification.body = tr("New message");
        return notification;
    }
    QString text = excerptOf(message);
    if (text.size() > longestBody)
        text = text.left(longestBody) + u'…';
    if (room.room.kind == RoomKind::Direct) {
        notification.body = text;
        return notification;
    }
    // Name and words may run in different directions: neither pulls the other's marks along.
    const QString name = m_book.nameOf(message.sender, &room.room);
    notification.body = u"\u2068%1\u2069: \u2068%2\u2069"_s.arg(name.isEmpty() ? message.senderUsername : name, text);
    return notification;
}

void Announcer::hearOwn(const QList<StoredMessage> &messages)
{
    for (const StoredMessage &stored : messages) {
        if (stored.isStored()) {
            if (m_waiting.remove(stored.message.uuid) && m_preferences.soundsEnabled() && m_roomOnScreen() == stored.message.room)
                m_voices.sounds.play(Sound::MessageSent);
        } else if (stored.state == SendState::Waiting) {
            m_waiting.insert(stored.message.uuid);
        }
    }
}

void Announcer::closeRead(const QList<StoredRoom> &rooms)
{
    for (const StoredRoom &room : rooms) {
        if (room.room.mine.unreadCount == 0)
            m_voices.notifications.close(room.room.id);
    }
}

void Announcer::count()
{
    Unread unread;
    for (const StoredRoom &room : m_book.rooms()) {
        const RoomState &mine = room.room.mine;
        unread.hasMention = unread.hasMention || mine.mentionCount > 0;
        if (mine.isArchived || isMutedNow(mine, m_book.now()))
            unread.messages += mine.mentionCount;
        else
            unread.messages += unreadOf(room);
    }
    if (unread == m_unread)
        return;
    m_unread = unread;
    m_voices.tray.setUnread(unread);
    setBadge(unread.messages);
    Q_EMIT unreadChanged(unread);
}

} // namespace Suhbat::client
