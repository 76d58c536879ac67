// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway.h"

#include <map>

namespace Suhbat::client {

// An engine of the test's own: what it holds is what the test put there; what is asked of it is written down. Pages are
// answered at once, or when the test says so.
class ScriptedGateway final : public Gateway
{
public:
    // ── what it holds ──
    QList<StoredRoom> storedRooms;
    std::map<RoomId, QList<StoredMessage>> history; // oldest first
    QList<User> users;
    QList<User> blockedUsers;
    QList<SessionInfo> sessionInfos;
    SearchAnswer searchAnswer;
    StorageUse use;
    std::optional<Error> refusal; // of the next that may be refused
    bool isHolding = false; // pages wait for release()

    // ── what was asked ──
    QStringList calls;
    QList<OutgoingMessage> sent;
    QList<SearchQuestion> searches;
    int callsOf(const QString &beginning) const
    {
        return int(std::count_if(calls.begin(), calls.end(), [&](const QString &call) { return call.startsWith(beginning); }));
    }
    void release()
    {
        for (const auto &each : std::exchange(m_held, {}))
            each();
    }
    void tell(const ChangeSet &changes) { Q_EMIT changed(std::make_shared<const ChangeSet>(changes)); }
    void tell(const StoredRoom &room)
    {
        ChangeSet changes;
        changes.rooms.append(room);
        tell(changes);
    }
    void tell(const StoredMessage &message)
    {
        ChangeSet changes;
        changes.messages.append(message);
        tell(changes);
    }

    void start() override {}
    void signIn(const QUrl &server, const QString &username, const QString &, QObject *, Answer<> answer) override
    {
        note(QStringLiteral("signIn %1 %2").arg(server.toString(), username));
        reply(answer);
    }
    void startAsGuest(const StartLink &link, QObject *, Answer<RoomId> answer) override
    {
        note(QStringLiteral("guest %1").arg(link.vendor.value()));
        answer(RoomId(link.vendor.value()));
    }
    void signOut(QObject *, Answer<> answer) override { done(QStringLiteral("signOut"), answer); }
    void signOutEverywhere(QObject *, Answer<> answer) override { done(QStringLiteral("signOutEverywhere"), answer); }
    void sessions(QObject *, Answer<QList<SessionInfo>> answer) override { answer(sessionInfos); }
    void revokeSession(SessionId session, QObject *, Answer<> answer) override { done(QStringLiteral("revoke %1").arg(session.value()), answer); }
    void changePassword(const QString &, const QString &, QObject *, Answer<> answer) override { done(QStringLiteral("changePassword"), answer); }
    void renameMe(const QString &name, QObject *, Answer<> answer) override { done(QStringLiteral("renameMe ") + name, answer); }
    void retryNow() override { note(QStringLiteral("retryNow")); }
    void setNetworkAvailable(bool) override {}
    void setLanguage(const QString &) override {}

    void rooms(QObject *, Answer<QList<StoredRoom>> answer) override { answer(storedRooms); }
    void people(const QString &search, QObject *, Answer<QList<User>> answer) override
    {
        note(QStringLiteral("people ") + search);
        answer(users);
    }
    void openDirect(UserId other, QObject *, Answer<RoomId> answer) override
    {
        note(QStringLiteral("openDirect %1").arg(other.value()));
        answer(openedRoom);
    }
    void openSavedMessages(QObject *, Answer<RoomId> answer) override { answer(openedRoom); }
    void createGroup(const QString &name, const QList<UserId> &members, QObject *, Answer<RoomId> answer) override
    {
        note(QStringLiteral("createGroup %1 %2").arg(name).arg(members.size()));
        answer(openedRoom);
    }
    void renameRoom(RoomId, const QString &name, QObject *, Answer<> answer) override { done(QStringLiteral("renameRoom ") + name, answer); }
    void addMembers(RoomId, const QList<UserId> &members, QObject *, Answer<> answer) override
    {
        done(QStringLiteral("addMembers %1").arg(members.size()), answer);
    }
    void removeMember(RoomId, UserId member, QObject *, Answer<> answer) override { done(QStringLiteral("removeMember %1").arg(member.value()), answer); }
    void setRoomAdmin(RoomId, UserId, bool, QObject *, Answer<> answer) override { done(QStringLiteral("setRoomAdmin"), answer); }
    void deleteRoom(RoomId, QObject *, Answer<> answer) override { done(QStringLiteral("deleteRoom"), answer); }
    void changeRoom(RoomId room, const RoomWish &wish, QObject *, Answer<> answer) override
    {
        wishes.append({room, wish});
        done(QStringLiteral("changeRoom"), answer);
    }
    void block(UserId user, bool isBlocked, QObject *, Answer<> answer) override
    {
        done(QStringLiteral("block %1 %2").arg(user.value()).arg(isBlocked), answer);
    }
    void blocked(QObject *, Answer<QList<User>> answer) override { answer(blockedUsers); }

    void newest(RoomId room, int limit, QObject *, Answer<Page> answer) override
    {
        const int count = int(history[room].size());
        give(QStringLiteral("newest %1").arg(limit), room, count - limit, count, answer);
    }
    void older(RoomId room, MessageId before, int limit, QObject *, Answer<Page> answer) override
    {
        const int end = placeOf(room, before);
        give(QStringLiteral("older %1").arg(limit), room, end - limit, end, answer);
    }
    void newer(RoomId room, MessageId after, int limit, QObject *, Answer<Page> answer) override
    {
        const int first = placeOf(room, after) + 1;
        give(QStringLiteral("newer %1").arg(limit), room, first, first + limit, answer);
    }
    void firstUnread(RoomId room, int limit, QObject *context, Answer<Page> answer) override { newest(room, limit, context, std::move(answer)); }
    void around(RoomId room, MessageId message, int limit, QObject *, Answer<Page> answer) override
    {
        const int middle = placeOf(room, message);
        give(QStringLiteral("around %1").arg(message.value()), room, middle - limit / 2, middle + limit / 2, answer);
    }
    void onDate(RoomId room, const QDate &date, int limit, QObject *, Answer<Page> answer) override
    {
        int first = 0;
        while (first < history[room].size() && QDateTime::fromMSecsSinceEpoch(history[room][first].message.createdAt.msecs()).date() < date)
            ++first;
        give(QStringLiteral("onDate"), room, first - limit / 2, first + limit / 2, answer);
    }
    void messages(RoomId room, const QList<MessageId> &ids, QObject *, Answer<QList<StoredMessage>> answer) override
    {
        note(QStringLiteral("messages %1").arg(ids.size()));
        QList<StoredMessage> found;
        for (const StoredMessage &each : history[room]) {
            if (ids.contains(each.message.id))
                found.append(each);
        }
        answer(found);
    }
    void search(const SearchQuestion &question, QObject *, Answer<SearchAnswer> answer) override
    {
        searches.append(question);
        answer(searchAnswer);
    }

    void send(const OutgoingMessage &message) override { sent.append(message); }
    void retry(const QUuid &) override { note(QStringLiteral("retry")); }
    void cancel(const QUuid &) override { note(QStringLiteral("cancel")); }
    void edit(RoomId, const QUuid &, const QString &content, QObject *, Answer<> answer) override { done(QStringLiteral("edit ") + content, answer); }
    void remove(RoomId, const QList<QUuid> &messages, QObject *, Answer<> answer) override { done(QStringLiteral("remove %1").arg(messages.size()), answer); }
    void react(RoomId, const QUuid &, const QString &emoji, bool isOn, QObject *, Answer<> answer) override
    {
        done(QStringLiteral("react %1 %2").arg(emoji).arg(isOn), answer);
    }
    void pin(RoomId, const QUuid &, bool isPinned, QObject *, Answer<> answer) override { done(QStringLiteral("pin %1").arg(isPinned), answer); }
    void readBy(RoomId, MessageId, QObject *, Answer<QList<ReadBy>> answer) override { answer(readers); }
    void markRead(RoomId, MessageId upTo) override { note(QStringLiteral("markRead %1").arg(upTo.value())); }
    void setTyping(RoomId, bool isTyping) override { note(QStringLiteral("typing %1").arg(isTyping)); }
    void saveDraft(RoomId, const QString &content, MessageId replyTo, bool isQuiet) override
    {
        note(QStringLiteral("draft %1 %2 %3").arg(content).arg(replyTo.value()).arg(isQuiet ? u"quiet" : u"kept"));
    }
    void storageUse(QObject *, Answer<StorageUse> answer) override { answer(use); }
    void clearCache(QObject *, Answer<> answer) override { answer({}); }

    RoomId openedRoom{1};
    QList<std::pair<RoomId, RoomWish>> wishes;
    QList<ReadBy> readers;

private:
    void note(const QString &call) { calls.append(call); }
    void reply(const Answer<> &answer)
    {
        if (const auto error = std::exchange(refusal, std::nullopt))
            answer(fail(*error));
        else
            answer({});
    }
    void done(const QString &call, const Answer<> &answer)
    {
        note(call);
        reply(answer);
    }
    int placeOf(RoomId room, MessageId message)
    {
        const QList<StoredMessage> &all = history[room];
        const auto found = std::find_if(all.begin(), all.end(), [message](const StoredMessage &each) { return each.message.id >= message; });
        return int(found - all.begin());
    }
    void give(const QString &call, RoomId room, int first, int end, const Answer<Page> &answer)
    {
        note(call);
        const QList<StoredMessage> &all = history[room];
        const int from = std::clamp(first, 0, int(all.size()));
        const int to = std::clamp(end, from, int(all.size()));
        Page page{all.mid(from, to - from), from > 0, to < all.size()};
        const auto error = std::exchange(refusal, std::nullopt);
        const auto deliver = [answer, page, error] { error ? answer(fail(*error)) : answer(page); };
        if (isHolding)
            m_held.append(deliver);
        else
            deliver();
    }

    QList<std::function<void()>> m_held;
};

} // namespace Suhbat::client
