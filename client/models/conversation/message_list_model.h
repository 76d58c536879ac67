// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"
#include "models/conversation/message_window.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Suhbat::client {

// A stretch of one room's history for a ListView.BottomToTop: row 0 is the newest.
class MessageListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Conversation.messages")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(double oldestLoaded READ oldestLoaded NOTIFY edgesChanged)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY edgesChanged)
    Q_PROPERTY(bool hasNewer READ hasNewer NOTIFY edgesChanged)
    Q_PROPERTY(bool isPartial READ isPartial NOTIFY edgesChanged)
public:
    enum Role {
        MessageUuidRole = Qt::UserRole,
        MessageIdRole,
        IsOwnRole,
        SenderRole,
        SenderIdRole,
        SenderInitialsRole,
        SenderColorRole,
        ShowSenderRole,
        ShowAvatarRole,
        StartsRunRole,
        EndsRunRole,
        BodyRole,
        IsBigEmojiRole,
        IsDeletedRole,
        IsEditedRole,
        IsServiceRole,
        ServiceTextRole,
        TimeRole,
        FullTimeRole,
        DateTextRole,
        IsUnreadStartRole,
        TickRole,
        FailureRole,
        ReplySenderRole,
        ReplyExcerptRole,
        ReplyIsRtlRole,
        ReplyIdRole,
        ReplyColorRole,
        ForwardedFromRole,
        ReactionsRole,
        IsPinnedRole,
        IsSelectedRole,
        IsHighlightedRole,
        MentionsMeRole,
        CanEditRole,
        CanDeleteRole,
        CanReactRole,
        AttachmentsRole,
        FooterTextRole,
    };

    MessageListModel(Book &book, RoomId room, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return m_window.size(); }
    qint64 oldestLoaded() const { return m_window.oldestStored().value(); }
    bool hasOlder() const { return m_hasOlder; }
    bool hasNewer() const { return m_hasNewer; }
    bool isPartial() const { return m_isPartial; }
    Q_INVOKABLE QString floatingDate(int index) const;
    Q_INVOKABLE QDate dateAt(int index) const; // for a calendar that opens there
    Q_INVOKABLE QString uuidAt(int index) const;
    Q_INVOKABLE qint64 idAt(int index) const;
    Q_INVOKABLE int indexOfMessage(qint64 messageId) const; // -1: not loaded
    Q_INVOKABLE int indexOfUuid(const QString &uuid) const;

    MessageId newestStored() const { return m_window.newestStored(); }

    // ── what Conversation does with it ──
    const StoredMessage *message(const QUuid &uuid) const;
    const StoredMessage *messageAt(int row) const;
    const StoredMessage *newestOwn() const; // that can be edited
    bool canDelete(const StoredMessage &message) const;

    void fill(const Page &page); // another stretch: the only reset
    void addOlder(const Page &page);
    void addNewer(const Page &page);
    void apply(const QList<StoredMessage> &messages);
    void remove(const QUuid &message);
    void setReadingAt(MessageId message) { m_readingAt = message; } // far from here nothing need stay loaded

    // The bar stands above the first one from others behind `after`, or where that is not known above the `count`-th from
    // the end; no `count`, no bar.
    void setUnread(MessageId after, int count);
    int unreadRow() const; // -1: not loaded, or none
    void setReadByOthers(MessageId upTo);
    void setPins(const QList<MessageId> &pins);
    enum class Rights { None, Write, Rule }; // Rule: a room's admin deletes what others wrote
    void setRights(Rights rights);
    void setHighlighted(const QUuid &message); // none: no more

    void setSelected(const QUuid &message, bool isSelected);
    void clearSelection();
    const QSet<QUuid> &selected() const { return m_selected; }
    QList<StoredMessage> selectedMessages() const; // oldest first

Q_SIGNALS:
    void countChanged();
    void edgesChanged();
    void selectionChanged();
    void trimmed(); // far ones are gone

private:
    friend class MessageRow;

    int rowOf(int place) const { return m_window.size() - 1 - place; }
    int placeOf(int row) const { return m_window.size() - 1 - row; }
    bool belongs(const StoredMessage &message) const;
    void insert(const StoredMessage &message);
    void replace(int place, const StoredMessage &message);
    void insertRange(int place, const QList<StoredMessage> &messages);
    void removeRange(int place, int count);
    QList<StoredMessage> unknownOf(const QList<StoredMessage> &messages); // what is known is replaced
    void trim();
    void trimOldest();
    void trimNewest();
    void findUnreadStart();
    void countUnreadBack();
    void setEdges(bool hasOlder, bool hasNewer, bool isPartial);
    void touch(int place, const QList<int> &roles = {});
    void touchBeside(int place); // runs and dates depend on the neighbours
    void touchAll(const QList<int> &roles);
    void touchPeople(const QSet<UserId> &people);

    Book &m_book;
    const RoomId m_room;
    MessageWindow m_window;
    QSet<QUuid> m_selected;
    QSet<MessageId> m_pins;
    QUuid m_highlighted;
    QUuid m_unreadStart;
    MessageId m_unreadAfter;
    int m_unreadCount = 0;
    MessageId m_readByOthers;
    MessageId m_readingAt;
    Rights m_rights = Rights::Write;
    bool m_isFilled = false;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    bool m_isPartial = false;
};

} // namespace Suhbat::client
