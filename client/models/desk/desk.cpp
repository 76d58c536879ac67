// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"

#include "models/desk/addresses.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

Desk::Desk(Book &book, Preferences &preferences, QObject *parent)
    : QObject(parent),
      m_book(book),
      m_session(book),
      m_folders(book, preferences),
      m_rooms(book, m_folders.folders()),
      m_targets(book, m_folders.folders()),
      m_line(book),
      m_search(book),
      m_people(book),
      m_emoji(preferences),
      m_shortcuts(preferences),
      m_storage(book)
{
    connect(&m_folders, &FolderModel::currentChanged, this, [this] { m_rooms.setFolder(m_folders.current()); });
    connect(&m_session, &Session::guestRoomStarted, this, &Desk::openWhenKnown);
    connect(&book.gateway(), &Gateway::warned, this, &Desk::warned);
    connect(&book, &Book::failed, this, &Desk::toast);
    connect(&book, &Book::roomsChanged, this, &Desk::openAwaited);
    connect(&book, &Book::refilled, this, [this] {
        if (m_currentRoom.isValid() && m_book.isFilled() && !m_book.room(m_currentRoom))
            closeRoom();
        openAwaited();
    });
    connect(&book, &Book::roomGone, this, [this](RoomId room) {
        if (room == m_currentRoom)
            closeRoom();
    });
    connect(&book, &Book::meChanged, this, [this] {
        if (!m_book.me().user.id.isValid())
            closeRoom();
    });
}

Desk::~Desk() = default;

void Desk::setCurrentRoom(qint64 roomId)
{
    if (roomId > 0)
        openRoom(roomId);
    else
        closeRoom();
}

Conversation *Desk::conversationFor(qint64 roomId) { return m_book.room(RoomId(roomId)) ? use(RoomId(roomId)) : nullptr; }

void Desk::release(Conversation *conversation)
{
    if (conversation)
        leave(*conversation);
}

void Desk::openRoom(qint64 roomId)
{
    const RoomId room(roomId);
    if (room == m_currentRoom) {
        Q_EMIT roomOpened(roomId);
        return;
    }
    if (!m_book.room(room))
        return;
    Conversation *before = m_conversation;
    m_conversation = use(room);
    m_currentRoom = room;
    m_awaitedRoom = {};
    m_rooms.setCurrent(room);
    Q_EMIT currentRoomChanged();
    Q_EMIT roomOpened(roomId);
    if (before)
        leave(*before);
}

void Desk::openMessage(qint64 roomId, qint64 messageId)
{
    openRoom(roomId);
    if (m_currentRoom.value() == roomId && m_conversation)
        m_conversation->jumpTo(messageId);
}

void Desk::closeRoom()
{
    if (!m_conversation)
        return;
    Conversation *before = std::exchange(m_conversation, nullptr);
    m_currentRoom = {};
    m_rooms.setCurrent({});
    Q_EMIT currentRoomChanged();
    leave(*before);
}

void Desk::stepRoom(int by)
{
    const int count = m_rooms.count();
    if (count == 0)
        return;
    const int here = m_rooms.indexOf(m_currentRoom.value());
    const int next = here < 0 ? (by > 0 ? 0 : count - 1) : (here + by + count) % count;
    openRoom(m_rooms.roomAt(next));
}

void Desk::openRoomAt(int index) { openRoom(m_rooms.roomAt(index)); }

void Desk::openSaved() { m_book.gateway().openSavedMessages(this, opened()); }

void Desk::openDirect(qint64 userId) { m_book.gateway().openDirect(UserId(userId), this, opened()); }

void Desk::createGroup(const QString &name, const QList<double> &userIds)
{
    QList<UserId> members;
    for (const double id : userIds)
        members.append(UserId(qint64(id)));
    m_book.gateway().createGroup(name.simplified(), members, this, opened());
}

void Desk::markAllRead(qint64 roomId) { m_rooms.markRead(roomId); }

void Desk::openLink(const QString &url)
{
    if (url.startsWith("mention:"_L1))
        return openMention(url.mid(8));
    if (!isSuhbatLink(url)) {
        const QString scheme = QUrl(url).scheme().toLower();
        if (scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1)
            Q_EMIT linkOpened(url);
        return;
    }
    Q_EMIT windowRequested();
    if (const auto link = messageLinkOn(m_book.me().server, url)) {
        if (!m_book.room(link->room))
            Q_EMIT toast(tr("You are not in the conversation to which this link leads."));
        else
            openMessage(link->room.value(), link->message.value());
        return;
    }
    m_session.continueAsGuest(url);
    if (m_session.state() == Session::SignedIn && !m_session.error().isEmpty())
        Q_EMIT toast(m_session.error());
}

// One's own name leads nowhere.
void Desk::openMention(const QString &username)
{
    for (const StoredRoom &room : m_book.rooms()) {
        for (const Member &member : room.room.members) {
            if (member.username.compare(username, Qt::CaseInsensitive) == 0 && !m_book.isMe(member.user))
                return openDirect(member.user.value());
        }
    }
}

void Desk::raise() { Q_EMIT windowRequested(); }

Conversation *Desk::use(RoomId room)
{
    Used &used = m_used[room];
    if (!used.conversation) {
        used.conversation = std::make_unique<Conversation>(m_book, room, m_emoji.table());
        connect(used.conversation.get(), &Conversation::toast, this, &Desk::toast);
        // QML must never take for its own what a property or a method hands out.
        QQmlEngine::setObjectOwnership(used.conversation.get(), QQmlEngine::CppOwnership);
    }
    ++used.count;
    return used.conversation.get();
}

// Later, when no binding looks at it any more.
void Desk::leave(Conversation &conversation)
{
    const auto used = m_used.find(conversation.room());
    if (used == m_used.end() || used->second.conversation.get() != &conversation || --used->second.count > 0)
        return;
    conversation.composer()->keepDraft(); // who comes back at once finds it
    Conversation *gone = used->second.conversation.release();
    gone->setParent(this); // the book it reads may go before events are handled again
    gone->deleteLater();
    m_used.erase(used);
}

Answer<RoomId> Desk::opened()
{
    return [this](const Result<RoomId> &room) {
        if (room)
            openWhenKnown(room->value());
        else
            m_book.say(room.error());
    };
}

void Desk::openWhenKnown(qint64 roomId)
{
    m_awaitedRoom = RoomId(roomId);
    openAwaited();
}

void Desk::openAwaited()
{
    if (m_awaitedRoom.isValid() && m_book.room(m_awaitedRoom))
        openRoom(std::exchange(m_awaitedRoom, RoomId()).value());
}

} // namespace Suhbat::client
