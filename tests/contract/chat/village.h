// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/store_fixture.h"

#include "chat/blocks.h"
#include "chat/messages.h"
#include "chat/receipts.h"
#include "chat/rooms.h"
#include "chat/support.h"
#include "chat/sync.h"

#include <QObject>
#include <map>

namespace Suhbat::test {

// The chat services over a real store, asked straight. People come and go; one village serves many tests, each with
// people and rooms of its own.
class Village
{
public:
    explicit Village(store::Dialect dialect);
    ~Village();

    store::Dialect dialect() const { return m_database.dialect(); }
    store::Store &store() { return *m_store; }
    FakeClock &clock() { return m_clock; }
    chat::Limits &limits() { return m_limits; }

    // "alice" becomes "alice12", so that every test has its own.
    Caller person(const QString &name, Role role = Role::User);
    QList<Caller> people(const QStringList &names);
    Caller guest(const QString &name);

    Room group(const Caller &founder, const QList<Caller> &others, const QString &name = QStringLiteral("گروه"));
    Room direct(const Caller &one, const Caller &other);

    // What cannot fail in the test that asks; a failure ends the program.
    Message say(const Caller &caller, RoomId room, const QString &words);
    Room look(const Caller &caller, RoomId room);
    QList<Message> read(const Caller &caller, RoomId room, int count = 200); // newest first
    // Answers as {id: seq} with one room; the user log is not asked for.
    chat::SyncAnswer catchUp(const Caller &caller, RoomId room, qint64 since);
    chat::SyncAnswer catchUpSelf(const Caller &caller, qint64 userSeq);

    Result<chat::SentMessage> send(const Caller &caller, chat::MessageDraft draft);
    Result<chat::SentMessage> send(const Caller &caller, RoomRef room, const QString &words, std::optional<QUuid> uuid = {});
    Result<Message> edit(const Caller &caller, MessageRef message, const QString &words);
    Result<chat::MessageChange> remove(const Caller &caller, MessageRef message);
    Result<chat::MessageChange> react(const Caller &caller, MessageRef message, const QString &emoji, chat::Toggle toggle = chat::Toggle::On);
    Result<chat::MessageChange> pin(const Caller &caller, MessageRef message, chat::Toggle toggle = chat::Toggle::On);
    Result<chat::MessagePage> page(const Caller &caller, chat::PageQuery query);
    Result<Message> get(const Caller &caller, MessageRef message);
    Result<QList<Message>> pins(const Caller &caller, RoomRef room);
    Result<QList<chat::Reader>> readBy(const Caller &caller, RoomRef room, MessageRef message);
    Result<chat::ReadMark> markRead(const Caller &caller, RoomRef room, std::optional<MessageRef> upTo = {});

    Result<QList<Room>> rooms(const Caller &caller);
    Result<Room> room(const Caller &caller, RoomRef room);
    Result<chat::FollowedRoom> follow(const Caller &caller, RoomRef room);
    Result<chat::OpenedRoom> open(const Caller &caller, const QList<UserId> &participants, const QString &name = {});
    Result<chat::OpenedRoom> createGroup(const Caller &caller, const QString &name, const QList<UserId> &members);
    Result<Room> update(const Caller &caller, RoomRef room, chat::RoomPatch patch);
    Result<> removeRoom(const Caller &caller, RoomRef room);
    Result<QList<Member>> members(const Caller &caller, RoomRef room);
    Result<Room> addMember(const Caller &caller, RoomRef room, UserId user);
    Result<Room> setAdmin(const Caller &caller, RoomRef room, UserId user, chat::Toggle toggle = chat::Toggle::On);
    Result<> removeMember(const Caller &caller, RoomRef room, UserId user);
    Result<> setDraft(const Caller &caller, RoomRef room, const QString &words, std::optional<MessageRef> replyTo = {});
    Result<QList<Room>> vendorQueue(const Caller &caller);

    Result<chat::OpenedRoom> start(const Caller &caller, chat::StartRequest request);
    Result<chat::OpenedRoom> openTicket(const Caller &caller, const QString &subject, const QString &message = {});
    Result<Room> updateTicket(const Caller &caller, RoomRef room, chat::TicketPatch patch);
    Result<> block(const Caller &caller, UserId other);
    Result<> unblock(const Caller &caller, UserId other);
    Result<chat::SyncAnswer> sync(const Caller &caller, chat::SyncRequest request);
    Result<chat::Subscription> subscribe(const Caller &caller);

    // Everything that was published since the last call, in order and complete.
    std::vector<EventPtr> told();
    template<class Body>
    std::vector<EventPtr> told()
    {
        std::vector<EventPtr> found;
        for (const EventPtr &event : told()) {
            if (std::holds_alternative<Body>(event->body))
                found.push_back(event);
        }
        return found;
    }

    void execute(const QString &sql);
    QVariant ask(const QString &sql);

    // For two calls at once.
    template<class T>
    static std::future<Result<T>> begin(std::function<void(Reply<T>)> call)
    {
        auto promise = std::make_shared<std::promise<Result<T>>>();
        call([promise](Result<T> result) { promise->set_value(std::move(result)); });
        return promise->get_future();
    }

private:
    void keep(std::vector<EventPtr> events);

    Database m_database;
    FakeClock m_clock{Timestamp(1'780'000'000'000)};
    Metrics m_metrics;
    chat::Limits m_limits;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<EventPtr> m_told;
    std::unique_ptr<store::Store> m_store;
};

// A test class whose tests share one village a dialect.
class VillageTest : public QObject
{
    Q_OBJECT
protected:
    Village &village();

private:
    std::map<store::Dialect, std::unique_ptr<Village>> m_villages;
};

// Compares what was refused and why, and shows what came instead.
#define REFUSED(expression, expected)                                                                                                                          \
    do {                                                                                                                                                       \
        const auto refused_ = (expression);                                                                                                                    \
        QVERIFY2(!refused_, "was not refused");                                                                                                                \
        QCOMPARE(QByteArray(codeName(refused_.error().code)), QByteArray(codeName(expected)));                                                                 \
    } while (false)

#define ALLOWED(expression)                                                                                                                                    \
    do {                                                                                                                                                       \
        const auto allowed_ = (expression);                                                                                                                    \
        QVERIFY2(allowed_, allowed_ ? "" : codeName(allowed_.error().code));                                                                                   \
    } while (false)

} // namespace Suhbat::test
