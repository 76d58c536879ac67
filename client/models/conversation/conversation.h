// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/faces.h"
#include "models/book/rights.h"
#include "models/composer/composer.h"
#include "models/conversation/history.h"
#include "models/conversation/member_list_model.h"
#include "models/conversation/message_list_model.h"
#include "models/conversation/pinned_model.h"
#include "models/search/finder.h"
#include "models/search/people_model.h"

namespace Suhbat::client {

// One open room: what stands above, in and below its messages, and everything one does there.
class Conversation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desk.conversation")
    Q_PROPERTY(double roomId READ roomId CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY roomChanged)
    Q_PROPERTY(QString kind READ kind NOTIFY roomChanged)
    Q_PROPERTY(QString initials READ initials NOTIFY roomChanged)
    Q_PROPERTY(int colorIndex READ colorIndex NOTIFY roomChanged)
    Q_PROPERTY(QString avatar READ avatar NOTIFY roomChanged)
    Q_PROPERTY(bool isOnline READ isOnline NOTIFY subtitleChanged)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY subtitleChanged)
    Q_PROPERTY(bool subtitleIsTyping READ subtitleIsTyping NOTIFY subtitleChanged)
    Q_PROPERTY(double otherId READ otherId NOTIFY roomChanged)
    Q_PROPERTY(QString otherUsername READ otherUsername NOTIFY roomChanged)
    Q_PROPERTY(int memberCount READ memberCount NOTIFY roomChanged)
    Q_PROPERTY(bool isMuted READ isMuted NOTIFY roomChanged)
    Q_PROPERTY(bool isPinned READ isPinned NOTIFY roomChanged)
    Q_PROPERTY(bool isArchived READ isArchived NOTIFY roomChanged)
    Q_PROPERTY(bool canWrite READ canWrite NOTIFY roomChanged)
    Q_PROPERTY(bool canRename READ canRename NOTIFY roomChanged)
    Q_PROPERTY(bool canAddMembers READ canAddMembers NOTIFY roomChanged)
    Q_PROPERTY(bool canPin READ canPin NOTIFY roomChanged)
    Q_PROPERTY(bool canDelete READ canDelete NOTIFY roomChanged)
    Q_PROPERTY(bool canLeave READ canLeave NOTIFY roomChanged)
    Q_PROPERTY(bool canBlock READ canBlock NOTIFY roomChanged)
    Q_PROPERTY(bool isBlocked READ isBlocked NOTIFY roomChanged)
    Q_PROPERTY(QString whyReadOnly READ whyReadOnly NOTIFY roomChanged)
    Q_PROPERTY(int unreadCount READ unreadCount NOTIFY unreadChanged)
    Q_PROPERTY(QString unreadText READ unreadText NOTIFY unreadChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged)
    Q_PROPERTY(QString loadError READ loadError NOTIFY loadingChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY loadingChanged)
    Q_PROPERTY(bool canReturn READ canReturn NOTIFY returnChanged)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged)
    Q_PROPERTY(QString selectedText READ selectedText NOTIFY selectionChanged)
    Q_PROPERTY(bool isSelecting READ isSelecting NOTIFY selectionChanged)
    Q_PROPERTY(bool canDeleteSelection READ canDeleteSelection NOTIFY selectionChanged)
    Q_PROPERTY(Suhbat::client::MessageListModel *messages READ messages CONSTANT)
    Q_PROPERTY(Suhbat::client::Composer *composer READ composer CONSTANT)
    Q_PROPERTY(Suhbat::client::MemberListModel *members READ members CONSTANT)
    Q_PROPERTY(Suhbat::client::PinnedModel *pins READ pins CONSTANT)
    Q_PROPERTY(Suhbat::client::Finder *finder READ finder CONSTANT)
    Q_PROPERTY(Suhbat::client::PeopleModel *readers READ readers CONSTANT)
public:
    Conversation(Book &book, RoomId room, EmojiTable &emoji, QObject *parent = nullptr);

    RoomId room() const { return m_room; }
    qint64 roomId() const { return m_room.value(); }
    QString title() const { return m_face.title; }
    QString kind() const { return m_kind; }
    QString initials() const { return m_face.initials; }
    int colorIndex() const { return m_face.colorIndex; }
    QString avatar() const { return m_face.avatar; }
    bool isOnline() const;
    QString subtitle() const;
    bool subtitleIsTyping() const;
    qint64 otherId() const;
    QString otherUsername() const;
    int memberCount() const;
    bool isMuted() const;
    bool isPinned() const;
    bool isArchived() const;
    bool canWrite() const { return m_rights.canWrite && !m_isBlocked; }
    bool canRename() const { return m_rights.canRename; }
    bool canAddMembers() const { return m_rights.canChangeMembers; }
    bool canPin() const { return m_rights.canPin; }
    bool canDelete() const { return m_rights.canDelete; }
    bool canLeave() const { return m_rights.canLeave; }
    bool canBlock() const { return m_kind == u"direct"; }
    bool isBlocked() const { return m_isBlocked; }
    QString whyReadOnly() const;
    int unreadCount() const;
    QString unreadText() const;
    bool isLoading() const { return m_history.isLoading(); }
    QString loadError() const { return m_history.error(); }
    bool isEmpty() const { return m_history.isLoaded() && m_messages.count() == 0; }
    bool canReturn() const { return m_history.canReturn(); }
    int selectedCount() const { return int(m_messages.selected().size()); }
    QString selectedText() const;
    bool isSelecting() const { return selectedCount() > 0; }
    bool canDeleteSelection() const;
    MessageListModel *messages() { return &m_messages; }
    Composer *composer() { return &m_composer; }
    MemberListModel *members() { return &m_members; }
    PinnedModel *pins() { return &m_pins; }
    Finder *finder() { return &m_finder; }
    PeopleModel *readers() { return &m_readers; }

    // ── history ──
    Q_INVOKABLE void loadOlder();
    Q_INVOKABLE void loadNewer();
    Q_INVOKABLE void reload(); // after a loadError
    Q_INVOKABLE void jumpTo(qint64 messageId);
    Q_INVOKABLE void jumpToDate(const QDate &date);
    Q_INVOKABLE void jumpToNewest(); // first back to where one jumped from
    Q_INVOKABLE void jumpToEnd();
    Q_INVOKABLE void seen(qint64 messageId);

    // ── one message ──
    Q_INVOKABLE void reply(const QString &uuid);
    Q_INVOKABLE void edit(const QString &uuid);
    Q_INVOKABLE void remove(const QString &uuid);
    Q_INVOKABLE void copyText(const QString &uuid);
    Q_INVOKABLE void copyLink(const QString &uuid);
    Q_INVOKABLE void pin(const QString &uuid, bool isPinned);
    Q_INVOKABLE void react(const QString &uuid, const QString &emoji); // again: takes it back
    Q_INVOKABLE void retry(const QString &uuid);
    Q_INVOKABLE void cancel(const QString &uuid);
    Q_INVOKABLE void forward(const QStringList &uuids, const QList<double> &roomIds);
    Q_INVOKABLE void readBy(const QString &uuid); // fills `readers`

    // ── several ──
    Q_INVOKABLE void select(int index);
    Q_INVOKABLE void toggle(int index);
    Q_INVOKABLE void clearSelection();
    Q_INVOKABLE void copySelection();
    Q_INVOKABLE void deleteSelection();
    Q_INVOKABLE void forwardSelection(const QList<double> &roomIds);

    // ── the room ──
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void addMembers(const QList<double> &userIds);
    Q_INVOKABLE void removeMember(qint64 userId);
    Q_INVOKABLE void setAdmin(qint64 userId, bool isAdmin);
    Q_INVOKABLE void leave();
    Q_INVOKABLE void removeRoom();
    Q_INVOKABLE void setMuted(int minutes); // 0: unmute, -1: for ever
    Q_INVOKABLE void setPinned(bool isPinned);
    Q_INVOKABLE void setArchived(bool isArchived);
    Q_INVOKABLE void block(bool isBlocked);

Q_SIGNALS:
    void roomChanged();
    void subtitleChanged();
    void unreadChanged();
    void loadingChanged();
    void returnChanged();
    void selectionChanged();
    void scrollTo(int index, const QString &mode, bool isHighlighted); // "bottom", "center" or "unread"
    void positionKept(); // rows came or went where one does not look
    void toast(const QString &text);

private:
    const StoredRoom *stored() const { return m_book.room(m_room); }
    void connectAll();
    void refresh();
    void refreshPeople();
    void take(const ChangeSet &changes);
    void armPresence();
    void learnOther();
    const StoredMessage *find(const QString &uuid) const { return m_messages.message(QUuid(uuid)); }
    void removeAll(const QList<StoredMessage> &messages);
    void forwardAll(const QList<StoredMessage> &messages, const QList<double> &roomIds);
    void copy(const QList<StoredMessage> &messages);
    void change(const Gateway::RoomWish &wish);

    Book &m_book;
    const RoomId m_room;
    Face m_face;
    QString m_kind;
    Rights m_rights;
    bool m_isBlocked = false;
    QTimer m_presenceChanges;
    MessageListModel m_messages;
    History m_history;
    Composer m_composer;
    MemberListModel m_members;
    PinnedModel m_pins;
    Finder m_finder;
    PeopleModel m_readers;
};

} // namespace Suhbat::client
