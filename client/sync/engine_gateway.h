// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway.h"
#include "sync/token_store.h"

#include <memory>

namespace Suhbat::client {

struct EngineSettings {
    QString profileDir; // holds cache.sqlite and identity.json; made if absent
    QString language = QStringLiteral("en");
    QString device = {}; // what the list of sessions calls this program
    int typingShownMsecs = 6000;
    int gatherMsecs = 25; // what arrives within this time after a change set is told in the next one
    int firstRetryMsecs = 500; // of the line
    int requestMsecs = 30'000;
};

// The Gateway that is real: cache, line and sync live in a thread of their own, which this starts and ends.
class EngineGateway final : public Gateway
{
    Q_OBJECT
public:
    // `tokens` is used from the engine's thread and outlives this.
    EngineGateway(EngineSettings settings, TokenStore &tokens, QObject *parent = nullptr);
    ~EngineGateway() override; // what waits is in the cache by then

    void start() override;
    void signIn(const QUrl &server, const QString &username, const QString &password, QObject *context, Answer<> answer) override;
    void startAsGuest(const StartLink &link, QObject *context, Answer<RoomId> answer) override;
    void signOut(QObject *context, Answer<> answer) override;
    void signOutEverywhere(QObject *context, Answer<> answer) override;
    void sessions(QObject *context, Answer<QList<SessionInfo>> answer) override;
    void revokeSession(SessionId session, QObject *context, Answer<> answer) override;
    void changePassword(const QString &old, const QString &fresh, QObject *context, Answer<> answer) override;
    void renameMe(const QString &name, QObject *context, Answer<> answer) override;

    void retryNow() override;
    void setNetworkAvailable(bool isAvailable) override;
    void setLanguage(const QString &tag) override;

    void rooms(QObject *context, Answer<QList<StoredRoom>> answer) override;
    void people(const QString &search, QObject *context, Answer<QList<User>> answer) override;
    void openDirect(UserId other, QObject *context, Answer<RoomId> answer) override;
    void openSavedMessages(QObject *context, Answer<RoomId> answer) override;
    void createGroup(const QString &name, const QList<UserId> &members, QObject *context, Answer<RoomId> answer) override;
    void renameRoom(RoomId room, const QString &name, QObject *context, Answer<> answer) override;
    void addMembers(RoomId room, const QList<UserId> &members, QObject *context, Answer<> answer) override;
    void removeMember(RoomId room, UserId member, QObject *context, Answer<> answer) override;
    void setRoomAdmin(RoomId room, UserId member, bool isAdmin, QObject *context, Answer<> answer) override;
    void deleteRoom(RoomId room, QObject *context, Answer<> answer) override;
    void changeRoom(RoomId room, const RoomWish &wish, QObject *context, Answer<> answer) override;
    void block(UserId user, bool isBlocked, QObject *context, Answer<> answer) override;
    void blocked(QObject *context, Answer<QList<User>> answer) override;

    void newest(RoomId room, int limit, QObject *context, Answer<Page> answer) override;
    void older(RoomId room, MessageId before, int limit, QObject *context, Answer<Page> answer) override;
    void newer(RoomId room, MessageId after, int limit, QObject *context, Answer<Page> answer) override;
    void around(RoomId room, MessageId message, int limit, QObject *context, Answer<Page> answer) override;
    void firstUnread(RoomId room, int limit, QObject *context, Answer<Page> answer) override;
    void onDate(RoomId room, const QDate &date, int limit, QObject *context, Answer<Page> answer) override;
    void messages(RoomId room, const QList<MessageId> &ids, QObject *context, Answer<QList<StoredMessage>> answer) override;
    void search(const SearchQuestion &question, QObject *context, Answer<SearchAnswer> answer) override;

    void send(const OutgoingMessage &message) override;
    void retry(const QUuid &message) override;
    void cancel(const QUuid &message) override;
    void edit(RoomId room, const QUuid &message, const QString &content, QObject *context, Answer<> answer) override;
    void remove(RoomId room, const QList<QUuid> &messages, QObject *context, Answer<> answer) override;
    void react(RoomId room, const QUuid &message, const QString &emoji, bool isOn, QObject *context, Answer<> answer) override;
    void pin(RoomId room, const QUuid &message, bool isPinned, QObject *context, Answer<> answer) override;
    void readBy(RoomId room, MessageId message, QObject *context, Answer<QList<ReadBy>> answer) override;
    void markRead(RoomId room, MessageId upTo) override;
    void setTyping(RoomId room, bool isTyping) override;
    void saveDraft(RoomId room, const QString &content, MessageId replyTo, bool isQuiet) override;

    void storageUse(QObject *context, Answer<StorageUse> answer) override;
    void clearCache(QObject *context, Answer<> answer) override;

private:
    class Body; // what knows the engine
    std::unique_ptr<Body> m_body;
};

} // namespace Suhbat::client
