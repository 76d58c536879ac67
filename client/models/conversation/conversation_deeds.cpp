// SPDX-License-Identifier: GPL-3.0-or-later
// What one does in a room: to its messages, to several of them, to the room itself.
#include "models/conversation/conversation.h"
#include "models/desk/addresses.h"
#include "models/rooms/previews.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Suhbat::client {

// ── history ──

void Conversation::loadOlder() { m_history.older(); }

void Conversation::loadNewer() { m_history.newer(); }

void Conversation::reload() { m_history.reloadNewest(); }

void Conversation::jumpTo(qint64 messageId) { m_history.jumpFrom(MessageId(messageId)); }

void Conversation::jumpToDate(const QDate &date) { m_history.jumpToDate(date); }

void Conversation::jumpToNewest() { m_history.goBack(); }

void Conversation::jumpToEnd() { m_history.jumpToEnd(); }

void Conversation::seen(qint64 messageId)
{
    if (messageId > 0)
        m_history.seen(MessageId(messageId));
}

// ── one message ──

void Conversation::reply(const QString &uuid)
{
    if (const StoredMessage *message = find(uuid); message && canWrite())
        m_composer.reply(*message);
}

void Conversation::edit(const QString &uuid)
{
    if (const StoredMessage *message = find(uuid))
        m_composer.edit(*message);
}

void Conversation::remove(const QString &uuid)
{
    if (const StoredMessage *message = find(uuid))
        removeAll({*message});
}

void Conversation::copyText(const QString &uuid)
{
    if (const StoredMessage *message = find(uuid))
        copy({*message});
}

void Conversation::copyLink(const QString &uuid)
{
    const StoredMessage *message = find(uuid);
    if (!message || !message->message.id.isValid())
        return;
    QGuiApplication::clipboard()->setText(messageLink(m_book.me().server, {m_room, message->message.id}));
    Q_EMIT toast(tr("Link copied"));
}

void Conversation::pin(const QString &uuid, bool isPinned) { m_book.gateway().pin(m_room, QUuid(uuid), isPinned, &m_book, m_book.told()); }

void Conversation::react(const QString &uuid, const QString &emoji)
{
    const StoredMessage *message = find(uuid);
    if (!message || emoji.isEmpty())
        return;
    const QList<Reaction> &reactions = message->message.reactions;
    const bool isMine = std::any_of(reactions.begin(), reactions.end(), [&](const Reaction &each) { return each.emoji == emoji && each.mine; });
    m_book.gateway().react(m_room, message->message.uuid, emoji, !isMine, &m_book, m_book.told());
}

void Conversation::retry(const QString &uuid) { m_book.gateway().retry(QUuid(uuid)); }

void Conversation::cancel(const QString &uuid) { m_book.gateway().cancel(QUuid(uuid)); }

void Conversation::forward(const QStringList &uuids, const QList<double> &roomIds)
{
    QList<StoredMessage> messages;
    for (const QString &uuid : uuids) {
        if (const StoredMessage *message = find(uuid))
            messages.append(*message);
    }
    forwardAll(messages, roomIds);
}

void Conversation::readBy(const QString &uuid)
{
    m_readers.show({});
    const StoredMessage *message = find(uuid);
    if (!message || !message->isStored())
        return;
    m_readers.setLoading(true);
    m_book.gateway().readBy(m_room, message->message.id, this, [this](const Result<QList<ReadBy>> &answer) {
        m_readers.setLoading(false, answer ? QString() : answer.error().reason);
        if (!answer)
            return;
        QList<User> people;
        QStringList notes;
        for (const ReadBy &reader : *answer) {
            const User *known = m_book.person(reader.user);
            User person = known ? *known : User{};
            person.id = reader.user;
            if (person.name.isEmpty())
                person.name = reader.name;
            people.append(person);
            notes.append(m_book.formatter().fullTime(reader.readAt));
        }
        m_readers.show(people, notes);
    });
}

void Conversation::removeAll(const QList<StoredMessage> &messages)
{
    QList<QUuid> stored;
    for (const StoredMessage &each : messages) {
        if (each.isStored())
            stored.append(each.message.uuid);
        else
            m_book.gateway().cancel(each.message.uuid);
    }
    if (!stored.isEmpty())
        m_book.gateway().remove(m_room, stored, &m_book, m_book.told());
}

void Conversation::forwardAll(const QList<StoredMessage> &messages, const QList<double> &roomIds)
{
    const StoredRoom *room = stored();
    for (const double roomId : roomIds) {
        for (const StoredMessage &each : messages) {
            const Message &message = each.message;
            if (message.isDeleted || !each.isStored())
                continue;
            const QString author = m_book.nameOf(message.sender, room ? &room->room : nullptr);
            const QString from = !message.forwardedFrom.isEmpty() ? message.forwardedFrom : author.isEmpty() ? message.senderUsername : author;
            m_book.gateway().send({RoomId(qint64(roomId)), message.content, {}, message.id, from});
        }
    }
    clearSelection();
    if (!messages.isEmpty() && !roomIds.isEmpty())
        Q_EMIT toast(m_book.formatter().withDigits(tr("%n messages forwarded", nullptr, int(messages.size()))));
}

// Of several messages each has its author above it, as one would write down who said what.
void Conversation::copy(const QList<StoredMessage> &messages)
{
    const StoredRoom *room = stored();
    QStringList parts;
    for (const StoredMessage &each : messages) {
        const QString words = each.message.content.isEmpty() ? excerptOf(each.message) : each.message.content;
        const QString author = m_book.nameOf(each.message.sender, room ? &room->room : nullptr);
        const QString time = m_book.formatter().fullTime(each.message.createdAt);
        parts.append(messages.size() == 1 ? words : tr("%1, %2:\n%3", "author, time and words of a copied message").arg(author, time, words));
    }
    if (parts.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
    Q_EMIT toast(tr("Copied"));
}

// ── several ──

void Conversation::select(int index)
{
    if (const StoredMessage *message = m_messages.messageAt(index); message && !message->message.isDeleted)
        m_messages.setSelected(message->message.uuid, true);
}

void Conversation::toggle(int index)
{
    const StoredMessage *message = m_messages.messageAt(index);
    if (message && m_messages.selected().contains(message->message.uuid))
        m_messages.setSelected(message->message.uuid, false);
    else
        select(index);
}

void Conversation::clearSelection() { m_messages.clearSelection(); }

void Conversation::copySelection()
{
    copy(m_messages.selectedMessages());
    clearSelection();
}

void Conversation::deleteSelection()
{
    if (!canDeleteSelection())
        return;
    removeAll(m_messages.selectedMessages());
    clearSelection();
}

void Conversation::forwardSelection(const QList<double> &roomIds) { forwardAll(m_messages.selectedMessages(), roomIds); }

// ── the room ──

void Conversation::rename(const QString &name) { m_book.gateway().renameRoom(m_room, name.simplified(), &m_book, m_book.told()); }

void Conversation::addMembers(const QList<double> &userIds)
{
    QList<UserId> users;
    for (const double id : userIds)
        users.append(UserId(qint64(id)));
    if (!users.isEmpty())
        m_book.gateway().addMembers(m_room, users, &m_book, m_book.told());
}

void Conversation::removeMember(qint64 userId) { m_book.gateway().removeMember(m_room, UserId(userId), &m_book, m_book.told()); }

void Conversation::setAdmin(qint64 userId, bool isAdmin) { m_book.gateway().setRoomAdmin(m_room, UserId(userId), isAdmin, &m_book, m_book.told()); }

void Conversation::leave() { removeMember(m_book.me().user.id.value()); }

void Conversation::removeRoom() { m_book.gateway().deleteRoom(m_room, &m_book, m_book.told()); }

void Conversation::setMuted(int minutes) { change(mutedFor(minutes, m_book.now())); }

void Conversation::setPinned(bool isPinned) { change({.isPinned = isPinned}); }

void Conversation::setArchived(bool isArchived) { change({.isArchived = isArchived}); }

void Conversation::change(const Gateway::RoomWish &wish) { m_book.gateway().changeRoom(m_room, wish, &m_book, m_book.told()); }

void Conversation::block(bool isBlocked)
{
    const UserId other(otherId());
    if (!other.isValid())
        return;
    m_book.gateway().block(other, isBlocked, this, [this, isBlocked](const Result<> &result) {
        if (!result)
            return m_book.say(result.error());
        m_isBlocked = isBlocked;
        Q_EMIT roomChanged();
    });
}

} // namespace Suhbat::client
