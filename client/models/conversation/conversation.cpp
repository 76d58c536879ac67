// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"

#include "models/rooms/previews.h"
#include "text/direction.h"

namespace Suhbat::client {

Conversation::Conversation(Book &book, RoomId room, EmojiTable &emoji, QObject *parent)
    : QObject(parent),
      m_book(book),
      m_room(room),
      m_messages(book, room),
      m_history(book, room, m_messages),
      m_composer(book, room, m_messages, emoji),
      m_members(book, room),
      m_pins(book, room),
      m_finder(book, room),
      m_readers(book)
{
    m_presenceChanges.setSingleShot(true);
    m_presenceChanges.setTimerType(Qt::VeryCoarseTimer);
    connectAll();
    refresh();
    learnOther();
    m_history.open();
}

void Conversation::connectAll()
{
    connect(&m_book, &Book::roomsChanged, this, [this](const QList<RoomId> &rooms) {
        if (rooms.contains(m_room))
            refresh();
    });
    connect(&m_book, &Book::refilled, this, [this] {
        refresh();
        m_history.reloadNewest();
    });
    connect(&m_book, &Book::peopleChanged, this, &Conversation::refreshPeople);
    connect(&m_book, &Book::typingChanged, this, [this](RoomId room) {
        if (room == m_room)
            Q_EMIT subtitleChanged();
    });
    connect(&m_book, &Book::retold, this, [this] {
        refresh();
        Q_EMIT selectionChanged();
    });
    connect(&m_book, &Book::applied, this, &Conversation::take);
    connect(&m_presenceChanges, &QTimer::timeout, this, &Conversation::refreshPeople);
    connect(&m_history, &History::changed, this, &Conversation::loadingChanged);
    connect(&m_history, &History::returnChanged, this, &Conversation::returnChanged);
    connect(&m_history, &History::scrollTo, this, &Conversation::scrollTo);
    connect(&m_history, &History::positionKept, this, &Conversation::positionKept);
    connect(&m_messages, &MessageListModel::countChanged, this, &Conversation::loadingChanged);
    connect(&m_messages, &MessageListModel::selectionChanged, this, &Conversation::selectionChanged);
    connect(&m_finder, &Finder::found, &m_history, &History::jumpTo);
    connect(&m_finder, &Finder::dateAsked, &m_history, &History::jumpToDate);
    connect(&m_composer, &Composer::sent, this, [this] {
        m_messages.setUnread({}, 0);
        m_history.jumpToEnd();
    });
}

// Everything above the messages, from the room as it is now.
void Conversation::refresh()
{
    const StoredRoom *room = stored();
    if (!room) {
        m_rights = {};
        Q_EMIT roomChanged();
        return;
    }
    m_face = faceOf(*room, m_book);
    m_kind = kindOf(*room, m_book);
    m_rights = rightsIn(*room, m_book);
    using MessageRights = MessageListModel::Rights;
    m_messages.setRights(!m_rights.isInside ? MessageRights::None : m_rights.rules ? MessageRights::Rule : MessageRights::Write);
    m_messages.setReadByOthers(room->readByOthers);
    m_messages.setPins(room->room.pinned);
    m_members.refresh();
    m_pins.refresh();
    m_composer.takeDraft(*room);
    armPresence();
    Q_EMIT roomChanged();
    Q_EMIT subtitleChanged();
    Q_EMIT unreadChanged();
}

// People come and go all the time: of a big room nothing else is looked at for that.
void Conversation::refreshPeople()
{
    const StoredRoom *room = stored();
    if (!room)
        return;
    const QString title = m_face.title;
    const QString avatar = m_face.avatar;
    m_face = faceOf(*room, m_book);
    if (title != m_face.title || avatar != m_face.avatar)
        Q_EMIT roomChanged();
    armPresence();
    Q_EMIT subtitleChanged();
}

void Conversation::take(const ChangeSet &changes)
{
    m_messages.apply(changes.messages);
    for (const auto &[room, message] : changes.messagesGone) {
        if (room == m_room)
            m_messages.remove(message);
    }
    m_pins.apply(changes.messages);
    m_composer.takeMessages(changes);
    if (changes.roomsTorn.contains(m_room))
        m_history.reloadNewest();
}

void Conversation::armPresence()
{
    const StoredRoom *room = stored();
    const User *other = room ? m_book.person(otherOf(room->room, m_book)) : nullptr;
    const qint64 wait = other && !other->isOnline ? m_book.formatter().presenceChangesIn(other->lastSeen) : 0;
    if (wait > 0)
        m_presenceChanges.start(int(std::min<qint64>(wait, 24 * 3600'000)));
    else
        m_presenceChanges.stop();
}

// Whether the other one is there, and whether I have shut the door: asked once, then told by change sets.
void Conversation::learnOther()
{
    const StoredRoom *room = stored();
    const UserId other = room ? otherOf(room->room, m_book) : UserId();
    if (!other.isValid() || m_book.me().isGuest)
        return;
    m_book.gateway().blocked(this, [this, other](const Result<QList<User>> &blocked) {
        if (!blocked)
            return;
        m_isBlocked = std::any_of(blocked->begin(), blocked->end(), [other](const User &each) { return each.id == other; });
        Q_EMIT roomChanged();
    });
    if (!m_book.person(other) && !otherUsername().isEmpty()) {
        m_book.gateway().people(otherUsername(), this, [this](const Result<QList<User>> &people) {
            if (people)
                m_book.learn(*people);
        });
    }
}

bool Conversation::isOnline() const
{
    const User *other = m_book.person(UserId(otherId()));
    return other && other->isOnline;
}

QString Conversation::subtitle() const
{
    const StoredRoom *room = stored();
    if (!room)
        return {};
    if (const QString typing = typingText(m_room, m_book); !typing.isEmpty())
        return typing;
    const Formatter &formatter = m_book.formatter();
    if (room->room.kind == RoomKind::Direct) {
        const User *other = m_book.person(UserId(otherId()));
        return other ? formatter.presence(other->isOnline, other->lastSeen) : QString();
    }
    if (room->room.kind == RoomKind::Product && room->room.product && m_book.isMe(room->room.vendor))
        return text::isolated(room->room.product->title);
    const int online = int(std::count_if(room->room.members.begin(), room->room.members.end(), [&](const Member &each) {
        const User *person = m_book.person(each.user);
        return m_book.isMe(each.user) || (person && person->isOnline);
    }));
    const QString members = tr("%n members", nullptr, memberCount());
    const QString all = online > 1 ? tr("%1, %2", "members, of whom online").arg(members, tr("%n online", nullptr, online)) : members;
    return formatter.withDigits(all);
}

bool Conversation::subtitleIsTyping() const { return !m_book.typists(m_room).isEmpty(); }

qint64 Conversation::otherId() const
{
    const StoredRoom *room = stored();
    return room ? otherOf(room->room, m_book).value() : 0;
}

QString Conversation::otherUsername() const
{
    const StoredRoom *room = stored();
    if (!room)
        return {};
    for (const Member &member : room->room.members) {
        if (member.user.value() == otherId())
            return member.username;
    }
    return {};
}

int Conversation::memberCount() const { return stored() ? int(stored()->room.members.size()) : 0; }

bool Conversation::isMuted() const { return stored() && isMutedNow(stored()->room.mine, m_book.now()); }

bool Conversation::isPinned() const { return stored() && stored()->room.mine.isPinned; }

bool Conversation::isArchived() const { return stored() && stored()->room.mine.isArchived; }

QString Conversation::whyReadOnly() const
{
    if (canWrite())
        return {};
    if (m_isBlocked)
        return tr("You have blocked this person.");
    if (stored() && stored()->isObserved)
        return tr("You are watching this conversation. Join it to write.");
    return tr("You are no longer in this conversation.");
}

int Conversation::unreadCount() const { return stored() ? stored()->room.mine.unreadCount : 0; }

QString Conversation::unreadText() const { return unreadCount() > 0 ? m_book.formatter().count(unreadCount()) : QString(); }

QString Conversation::selectedText() const { return m_book.formatter().withDigits(tr("%n selected", nullptr, selectedCount())); }

bool Conversation::canDeleteSelection() const
{
    const QList<StoredMessage> chosen = m_messages.selectedMessages();
    return !chosen.isEmpty() && std::all_of(chosen.begin(), chosen.end(), [this](const StoredMessage &each) { return m_messages.canDelete(each); });
}

} // namespace Suhbat::client
