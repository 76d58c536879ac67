// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/live_people.h"

#include "sync/changes.h"

namespace Suhbat::client {

namespace {

constexpr int peoplePerPage = 200;
constexpr int mostPages = 5;
constexpr int mostMissing = 50;

} // namespace

LivePeople::LivePeople(Tools &tools, int typingShownMsecs, QObject *parent) : QObject(parent), m_tools(tools), m_typingShownMsecs(typingShownMsecs) {}

void LivePeople::pass(RoomId room, const wire::ClientEvent &event)
{
    if (!event.body)
        return;
    if (const auto *typing = std::get_if<Typing>(&*event.body)) {
        typing->isTyping ? typed(room, *typing) : stopped({room, typing->user}, typing->username);
    } else if (const auto *created = std::get_if<MessageCreated>(&*event.body)) {
        stopped({room, created->message.sender}, created->message.senderUsername);
    } else if (const auto *presence = std::get_if<PresenceChanged>(&*event.body)) {
        m_tools.cache.people().setLastSeen(presence->user, presence->lastSeen);
        User user = m_tools.cache.people().find(presence->user).value_or(User{.id = presence->user});
        user.isOnline = presence->isOnline;
        user.lastSeen = std::max(user.lastSeen, presence->lastSeen);
        m_seen.insert(user.id);
        setOnline(user);
    }
}

void LivePeople::typed(RoomId room, const Typing &typing)
{
    if (!room.isValid() || typing.user == m_tools.me.id)
        return;
    const Typist typist{room, typing.user};
    QTimer *&timer = m_typists[typist];
    if (!timer) {
        timer = new QTimer(this);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this, typist, name = typing.username] { stopped(typist, name); });
        m_tools.changes.addTyping({room, typing.user, typing.username, true});
    }
    timer->start(m_typingShownMsecs);
}

void LivePeople::stopped(const Typist &typist, const QString &username)
{
    QTimer *timer = m_typists.take(typist);
    if (!timer)
        return;
    timer->deleteLater();
    m_tools.changes.addTyping({typist.room, typist.user, username, false});
}

void LivePeople::setOnline(const User &user)
{
    user.isOnline ? (void)m_online.insert(user.id) : (void)m_online.remove(user.id);
    m_tools.changes.touchPerson(user);
}

void LivePeople::lineLost()
{
    ++m_life;
    m_seen.clear();
    const QList<Typist> typists = m_typists.keys();
    for (const Typist &typist : typists)
        stopped(typist, {});
}

void LivePeople::lineIsUp() { askPage(1); }

void LivePeople::askPage(int page)
{
    m_tools.api.people.search({}, page, peoplePerPage, this, [this, page, life = m_life](const Result<wire::Listing<User>> &found) {
        if (life != m_life || !found)
            return;
        (void)m_tools.cache.change(Cache::Durability::Process, [&] {
            for (const User &user : found->items)
                m_tools.cache.people().put(user);
        });
        for (const User &user : found->items) {
            if (!m_seen.contains(user.id)) // what the line said since is newer
                setOnline(user);
            m_seen.insert(user.id);
        }
        if (!found->next.isEmpty() && page < mostPages)
            return askPage(page + 1);
        askMissing();
    });
}

void LivePeople::askMissing()
{
    int asked = 0;
    for (const RoomId id : m_tools.cache.rooms().ids()) {
        const auto cached = m_tools.cache.rooms().find(id);
        if (!cached || cached->room.kind == RoomKind::Group)
            continue;
        for (const Member &member : cached->room.members) {
            if (member.user == m_tools.me.id || member.role == Role::Guest || m_seen.contains(member.user))
                continue;
            if (++asked > mostMissing)
                return;
            m_seen.insert(member.user);
            m_tools.api.people.get(member.user, this, [this, life = m_life](const Result<User> &user) {
                if (life == m_life && user)
                    setOnline(*user);
            });
        }
    }
}

void LivePeople::dress(QList<User> &people) const
{
    for (User &user : people)
        user.isOnline = m_online.contains(user.id);
}

} // namespace Suhbat::client
