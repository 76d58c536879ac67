// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "net/server_address.h"
#include "sync/change_set.h"

#include <QObject>
#include <QUrl>
#include <functional>

namespace Suhbat::client {

enum class LineState { Offline, WaitingForNetwork, Connecting, Updating, Online };

// Who is signed in, and where. No user: nobody.
struct Identity {
    QUrl server;
    User user;
    bool isGuest = false;
};

struct SessionInfo {
    SessionId id;
    QString device;
    QString address;
    Timestamp createdAt, lastUsedAt;
    bool isCurrent = false;
};

struct OutgoingMessage {
    RoomId room;
    QString content;
    MessageId replyTo;
    MessageId forwardOf; // passes this one on: `content` and `forwardedFrom` then only say what to show until the server does
    std::optional<QString> forwardedFrom;
};

struct ReadBy {
    UserId user;
    QString name;
    Timestamp readAt;
};

struct StorageUse {
    qint64 bytes = 0;
    qint64 messages = 0;
    int waiting = 0; // own messages that the server does not have yet
};

template<class T = void>
using Answer = std::function<void(Result<T>)>;

// Everything the pictures may ask of the engine. Lives in the GUI thread and never waits: questions go to the engine's
// thread, where cache and line live, and answers come back to the GUI thread, unless `context` is gone by then.
// An Error's sentence is in the person's language already: Error::reason holds it as text.
class Gateway : public QObject
{
    Q_OBJECT
public:
    explicit Gateway(QObject *parent = nullptr) : QObject(parent) {}

    // ── session ──
    virtual void start() = 0; // opens the profile's cache, tells who is in and what is cached, then goes online
    virtual void signIn(const QUrl &server, const QString &username, const QString &password, QObject *context, Answer<> answer) = 0;
    virtual void startAsGuest(const StartLink &link, QObject *context, Answer<RoomId> answer) = 0; // as the account where one is signed in
    virtual void signOut(QObject *context, Answer<> answer) = 0; // what waits in the outbox is lost: ask before
    virtual void signOutEverywhere(QObject *context, Answer<> answer) = 0;
    virtual void sessions(QObject *context, Answer<QList<SessionInfo>> answer) = 0;
    virtual void revokeSession(SessionId session, QObject *context, Answer<> answer) = 0;
    virtual void changePassword(const QString &old, const QString &fresh, QObject *context, Answer<> answer) = 0;
    virtual void renameMe(const QString &name, QObject *context, Answer<> answer) = 0;

    // ── line ──
    virtual void retryNow() = 0; // the person is impatient, or the machine woke up
    virtual void setNetworkAvailable(bool isAvailable) = 0;
    virtual void setLanguage(const QString &tag) = 0; // for the server's sentences

    // ── rooms ──
    virtual void rooms(QObject *context, Answer<QList<StoredRoom>> answer) = 0; // all that are cached
    virtual void people(const QString &search, QObject *context, Answer<QList<User>> answer) = 0; // server and cache
    virtual void openDirect(UserId other, QObject *context, Answer<RoomId> answer) = 0;
    virtual void openSavedMessages(QObject *context, Answer<RoomId> answer) = 0;
    virtual void createGroup(const QString &name, const QList<UserId> &members, QObject *context, Answer<RoomId> answer) = 0;
    virtual void renameRoom(RoomId room, const QString &name, QObject *context, Answer<> answer) = 0;
    virtual void addMembers(RoomId room, const QList<UserId> &members, QObject *context, Answer<> answer) = 0;
    virtual void removeMember(RoomId room, UserId member, QObject *context, Answer<> answer) = 0; // oneself: leave
    virtual void setRoomAdmin(RoomId room, UserId member, bool isAdmin, QObject *context, Answer<> answer) = 0;
    virtual void deleteRoom(RoomId room, QObject *context, Answer<> answer) = 0;
    struct RoomWish { // what is not set stays
        std::optional<bool> isMuted;
        Timestamp mutedUntil; // with isMuted; none: for ever
        std::optional<bool> isPinned, isArchived, isMarkedUnread;
    };
    virtual void changeRoom(RoomId room, const RoomWish &wish, QObject *context, Answer<> answer) = 0;
    virtual void block(UserId user, bool isBlocked, QObject *context, Answer<> answer) = 0;
    virtual void blocked(QObject *context, Answer<QList<User>> answer) = 0;

    // ── history: from the cache, and from the server where the cache has a hole ──
    virtual void newest(RoomId room, int limit, QObject *context, Answer<Page> answer) = 0;
    virtual void older(RoomId room, MessageId before, int limit, QObject *context, Answer<Page> answer) = 0;
    virtual void newer(RoomId room, MessageId after, int limit, QObject *context, Answer<Page> answer) = 0;
    virtual void around(RoomId room, MessageId message, int limit, QObject *context, Answer<Page> answer) = 0;
    virtual void onDate(RoomId room, const QDate &date, int limit, QObject *context, Answer<Page> answer) = 0; // around its first message
    // Around the first message that one has not read, however far back; the newest page if there is none.
    virtual void firstUnread(RoomId room, int limit, QObject *context, Answer<Page> answer) = 0;
    virtual void messages(RoomId room, const QList<MessageId> &ids, QObject *context, Answer<QList<StoredMessage>> answer) = 0; // pins
    virtual void search(const SearchQuestion &question, QObject *context, Answer<SearchAnswer> answer) = 0;

    // ── saying things: all but the last three work offline and wait in the outbox ──
    virtual void send(const OutgoingMessage &message) = 0; // shows up as a change set at once
    virtual void retry(const QUuid &message) = 0;
    virtual void cancel(const QUuid &message) = 0; // of one that waits or failed
    virtual void edit(RoomId room, const QUuid &message, const QString &content, QObject *context, Answer<> answer) = 0;
    virtual void remove(RoomId room, const QList<QUuid> &messages, QObject *context, Answer<> answer) = 0;
    virtual void react(RoomId room, const QUuid &message, const QString &emoji, bool isOn, QObject *context, Answer<> answer) = 0;
    virtual void pin(RoomId room, const QUuid &message, bool isPinned, QObject *context, Answer<> answer) = 0;
    virtual void readBy(RoomId room, MessageId message, QObject *context, Answer<QList<ReadBy>> answer) = 0;
    virtual void markRead(RoomId room, MessageId upTo) = 0;
    virtual void setTyping(RoomId room, bool isTyping) = 0;
    // Kept in the cache at once; `isQuiet`: the person has paused, tell the server too.
    virtual void saveDraft(RoomId room, const QString &content, MessageId replyTo, bool isQuiet) = 0;

    // ── the cache itself ──
    virtual void storageUse(QObject *context, Answer<StorageUse> answer) = 0;
    virtual void clearCache(QObject *context, Answer<> answer) = 0; // everything but the outbox and drafts

Q_SIGNALS:
    void identityChanged(const Suhbat::client::Identity &identity);
    void lineChanged(Suhbat::client::LineState state, const QString &sentence); // `sentence`: why, if it is not plain
    void changed(const Suhbat::client::ChangeSetPtr &changes);
    // Something a person must know: session revoked, account disabled, server too old, disk full, cache healed.
    void warned(const QString &code, const QString &sentence);
};

} // namespace Suhbat::client

Q_DECLARE_METATYPE(Suhbat::client::ChangeSetPtr)
