// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

#include "chat/accounts.h"
#include "core/random.h"
#include "store/users_repository.h"

namespace Suhbat::test {

using namespace chat;

namespace {

constexpr std::chrono::seconds longEnough{30};

template<class T, class Call>
Result<T> wait(Call call)
{
    return Village::begin<T>(std::move(call)).get();
}

template<class T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("%s %s: %s", codeName(result.error().code), qUtf8Printable(result.error().reason), qUtf8Printable(result.error().log));
    return std::move(*result);
}

// Published last, so whoever sees it has seen everything before it.
bool isMark(const Event &event) { return event.room == RoomId(-1); }

} // namespace

Village::Village(store::Dialect dialect) : m_database(dialect)
{
    m_store = sure(store::open(m_database.url(), {}, m_metrics, m_clock, [this](std::vector<EventPtr> events) { keep(std::move(events)); }));
}

Village::~Village() { m_store.reset(); }

void Village::keep(std::vector<EventPtr> events)
{
    {
        const std::lock_guard lock(m_mutex);
        m_told.insert(m_told.end(), events.begin(), events.end());
    }
    m_changed.notify_all();
}

std::vector<EventPtr> Village::told()
{
    const auto marked = m_store->writeNow<void>([](store::Session &session) -> Result<> {
        Event mark;
        mark.room = RoomId(-1);
        mark.body = Typing{};
        session.publish(std::move(mark));
        return {};
    });
    if (!marked)
        qFatal("the store does not answer");
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_for(lock, longEnough, [this] { return !m_told.empty() && isMark(*m_told.back()); }))
        qFatal("an event never came");
    std::vector<EventPtr> told = std::move(m_told);
    m_told.clear();
    std::erase_if(told, [](const EventPtr &event) { return isMark(*event); });
    return told;
}

Caller Village::person(const QString &name, Role role)
{
    static int serial = 0;
    const QString username = QString(name).remove(QChar(0x200c)) + QString::number(++serial); // a username has no joiners, a name may
    const User user = sure(m_store->writeNow<User>([&](store::Session &session) { return createAccount(session, {username, name, role, {}}); }));
    return {user.id, user.username, user.name, role, {}, {}};
}

QList<Caller> Village::people(const QStringList &names)
{
    QList<Caller> people;
    for (const QString &name : names)
        people << person(name);
    return people;
}

Caller Village::guest(const QString &name)
{
    const UserId id = sure(m_store->writeNow<UserId>([&](store::Session &session) -> Result<UserId> {
        const auto user = store::UserRepository(session).insert({{}, {}, name, Role::Guest, {}});
        return user ? Result<UserId>(*user) : Result<UserId>(fail(Code::Internal));
    }));
    return {id, {}, name, Role::Guest, {}, {}};
}

Room Village::group(const Caller &founder, const QList<Caller> &others, const QString &name)
{
    QList<UserId> ids;
    for (const Caller &other : others)
        ids << other.user;
    return sure(createGroup(founder, name, ids)).room;
}

Room Village::direct(const Caller &one, const Caller &other) { return sure(open(one, {other.user})).room; }
Message Village::say(const Caller &caller, RoomId room, const QString &words) { return sure(send(caller, room, words)).message; }
Room Village::look(const Caller &caller, RoomId id) { return sure(room(caller, id)); }

QList<Message> Village::read(const Caller &caller, RoomId room, int count)
{
    PageQuery query{room};
    query.size = count;
    return sure(page(caller, query)).messages;
}

SyncAnswer Village::catchUp(const Caller &caller, RoomId room, qint64 since)
{
    SyncRequest request;
    request.rooms = {{room, since}};
    return sure(sync(caller, request));
}

SyncAnswer Village::catchUpSelf(const Caller &caller, qint64 userSeq)
{
    SyncRequest request;
    request.userSeq = userSeq;
    return sure(sync(caller, request));
}

void Village::execute(const QString &sql)
{
    const auto done = m_store->writeNow<void>([&](store::Session &session) -> Result<> {
        test::execute(session, sql);
        return {};
    });
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().log));
}

QVariant Village::ask(const QString &sql)
{
    return sure(m_store->readNow<QVariant>([&](store::Session &session) -> Result<QVariant> { return test::ask(session, sql); }));
}

Result<SentMessage> Village::send(const Caller &caller, MessageDraft draft)
{
    return wait<SentMessage>([&](auto reply) { Messages(*m_store, m_limits).send(caller, draft, reply); });
}

Result<SentMessage> Village::send(const Caller &caller, RoomRef room, const QString &words, std::optional<QUuid> uuid)
{
    return send(caller, MessageDraft{room, words, uuid});
}

Result<Message> Village::edit(const Caller &caller, MessageRef message, const QString &words)
{
    return wait<Message>([&](auto reply) { Messages(*m_store, m_limits).edit(caller, message, words, reply); });
}

Result<MessageChange> Village::remove(const Caller &caller, MessageRef message)
{
    return wait<MessageChange>([&](auto reply) { Messages(*m_store, m_limits).remove(caller, message, reply); });
}

Result<MessageChange> Village::react(const Caller &caller, MessageRef message, const QString &emoji, Toggle toggle)
{
    return wait<MessageChange>([&](auto reply) { Messages(*m_store, m_limits).react(caller, message, emoji, toggle, reply); });
}

Result<MessageChange> Village::pin(const Caller &caller, MessageRef message, Toggle toggle)
{
    return wait<MessageChange>([&](auto reply) { Messages(*m_store, m_limits).pin(caller, message, toggle, reply); });
}

Result<MessagePage> Village::page(const Caller &caller, PageQuery query)
{
    return wait<MessagePage>([&](auto reply) { Messages(*m_store, m_limits).page(caller, query, reply); });
}

Result<Message> Village::get(const Caller &caller, MessageRef message)
{
    return wait<Message>([&](auto reply) { Messages(*m_store, m_limits).get(caller, message, reply); });
}

Result<QList<Message>> Village::pins(const Caller &caller, RoomRef room)
{
    return wait<QList<Message>>([&](auto reply) { Messages(*m_store, m_limits).pins(caller, room, reply); });
}

Result<QList<Reader>> Village::readBy(const Caller &caller, RoomRef room, MessageRef message)
{
    return wait<QList<Reader>>([&](auto reply) { Messages(*m_store, m_limits).readBy(caller, room, message, reply); });
}

Result<ReadMark> Village::markRead(const Caller &caller, RoomRef room, std::optional<MessageRef> upTo)
{
    return wait<ReadMark>([&](auto reply) { Receipts(*m_store).markRead(caller, room, upTo, reply); });
}

} // namespace Suhbat::test
