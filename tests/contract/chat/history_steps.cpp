// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "chat/accounts.h"
#include "chat/renaming.h"
#include "chat/room_log.h"
#include "core/random.h"
#include "ops/cleanup.h"
#include "store/users_repository.h"

namespace Suhbat::test {

using namespace chat;

bool History::say()
{
    const Caller &who = somebody();
    const auto room = roomOf(who);
    return room && m_village.send(who, *room, words());
}

bool History::answer()
{
    const Caller &who = somebody();
    const auto message = messageFor(who);
    if (!message)
        return false;
    MessageDraft draft{message->room, words()};
    draft.replyTo = MessageRef(message->id);
    return m_village.send(who, draft).has_value();
}

bool History::passOn()
{
    const Caller &who = somebody();
    const auto message = messageFor(who);
    const auto room = roomOf(who);
    if (!message || !room)
        return false;
    MessageDraft draft{*room, {}};
    draft.forwardOf = MessageRef(message->uuid);
    return m_village.send(who, draft).has_value();
}

bool History::sayAgain()
{
    const Caller &who = somebody();
    const auto room = roomOf(who);
    if (!room)
        return false;
    const MessageDraft draft{*room, words(), newUuid()};
    const auto first = m_village.send(who, draft);
    const auto second = m_village.send(who, draft);
    if (first.has_value() != second.has_value() || (first && first->message.id != second->message.id))
        m_differences << QStringLiteral("a retry was not the same message");
    return first.has_value();
}

bool History::edit()
{
    const Caller &who = somebody();
    const auto message = messageFor(who);
    return message && m_village.edit(who, message->id, words());
}

bool History::remove()
{
    const Caller &who = somebody();
    const auto message = messageFor(who);
    return message && m_village.remove(who, message->id);
}

bool History::react()
{
    static const QStringList emojis{QStringLiteral("👍"), QStringLiteral("❤️"), QStringLiteral("😂")};
    const Caller &who = somebody();
    const auto message = messageFor(who);
    return message && m_village.react(who, message->uuid, emojis.at(m_random.bounded(3)), toggle(65));
}

bool History::pin()
{
    const Caller &who = somebody();
    const auto message = messageFor(who);
    return message && m_village.pin(who, message->id, toggle(65));
}

bool History::read()
{
    const Caller &who = somebody();
    if (chance(40)) {
        const auto room = roomOf(who);
        return room && m_village.markRead(who, *room);
    }
    const auto message = messageFor(who);
    return message && m_village.markRead(who, message->room, MessageRef(message->id));
}

bool History::setState()
{
    const Caller &who = somebody();
    const auto room = roomOf(who);
    RoomPatch patch;
    switch (m_random.bounded(4)) {
    case 0: patch.isMuted = chance(50); break;
    case 1: patch.isArchived = chance(50); break;
    case 2: patch.isPinned = chance(50); break;
    default: patch.isMarkedUnread = chance(70); break;
    }
    return room && m_village.update(who, *room, patch);
}

bool History::setDraft()
{
    const Caller &who = somebody();
    const auto message = messageFor(who);
    if (!message)
        return false;
    if (chance(30))
        return m_village.setDraft(who, message->room, {}).has_value();
    return m_village.setDraft(who, message->room, words(), chance(50) ? std::optional(MessageRef(message->id)) : std::nullopt).has_value();
}

bool History::rename()
{
    const Caller &who = somebody();
    const auto room = roomOf(who);
    RoomPatch patch;
    patch.name = words().left(40);
    return room && m_village.update(who, *room, patch);
}

bool History::add()
{
    const Caller &who = somebody();
    const auto room = roomOf(who);
    return room && m_village.addMember(who, *room, somebody().user);
}

bool History::dismiss()
{
    const Caller &who = somebody();
    const auto room = roomOf(who);
    return room && m_village.removeMember(who, *room, somebody().user);
}

bool History::leave()
{
    const Caller &who = somebody();
    const auto room = roomOf(who);
    return room && m_village.removeMember(who, *room, who.user);
}

bool History::appoint()
{
    const Caller &who = somebody();
    const auto room = roomOf(who);
    return room && m_village.setAdmin(who, *room, somebody().user, toggle(60));
}

bool History::found()
{
    const Caller &who = m_people[m_random.bounded(5)];
    QList<UserId> others;
    for (const Caller &person : m_people) {
        if (!person.isGuest() && chance(60))
            others << person.user;
    }
    return m_village.createGroup(who, words().left(30), others).has_value();
}

bool History::openDirect() { return m_village.open(m_people[m_random.bounded(5)], {somebody().user}).has_value(); }

bool History::start()
{
    Product product;
    product.key = QString::number(m_random.bounded(2));
    product.isNumber = chance(50);
    product.title = QStringLiteral("زعفران");
    return m_village.start(somebody(), {m_people[5].user, product, chance(50) ? words() : QString()}).has_value();
}

bool History::openTicket() { return m_village.openTicket(somebody(), words().left(60), chance(50) ? words() : QString()).has_value(); }

// The agent looks after every ticket there is, and is in its room from the first answer on.
bool History::changeTicket()
{
    const Caller &agent = m_people[4];
    const auto customer = somebody();
    const auto rooms = m_village.rooms(customer);
    for (const Room &room : *rooms) {
        if (room.kind != RoomKind::Support)
            continue;
        if (chance(40))
            return m_village.send(agent, room.id, words()).has_value();
        TicketPatch patch;
        patch.status = TicketStatus(m_random.bounded(3));
        if (chance(50))
            patch.assignee = chance(70) ? agent.user : UserId();
        if (chance(30))
            patch.labels = QStringList{QStringLiteral("تحویل"), words().left(10)};
        return m_village.updateTicket(agent, room.id, patch).has_value();
    }
    return false;
}

bool History::removeRoom()
{
    const Caller &who = somebody();
    const auto room = roomOf(who);
    return room && m_village.removeRoom(who, *room);
}

bool History::block()
{
    const Caller &who = m_people[m_random.bounded(4)], &other = m_people[m_random.bounded(4)];
    return chance(50) ? m_village.block(who, other.user).has_value() : m_village.unblock(who, other.user).has_value();
}

// More in one room than anybody catches up with event by event.
bool History::chatter()
{
    const Caller &who = somebody();
    const auto room = roomOf(who);
    for (int i = 0; room && i < m_village.limits().syncEvents + 10; ++i) {
        if (!m_village.send(who, *room, QString::number(i)))
            return false;
    }
    return room.has_value();
}

// Nobody is told which messages went: who still shows them shows what was once there.
bool History::cleanUp()
{
    const Timestamp cutoff = m_village.clock().now().plus(-m_random.bounded(60000));
    const auto report = ops::Cleanup(m_village.store(), QString()).run(cutoff);
    m_cleanedUpTo = std::max(m_cleanedUpTo, cutoff);
    return report && report->messages > 0;
}

bool History::renameOneself()
{
    const Caller &who = m_people[m_random.bounded(6)];
    return m_village.store()
        .writeNow<void>([&who, name = words().left(40)](store::Session &session) { return renameUser(session, who.user, name); })
        .has_value();
}

// What they are changes who they may look at, and nothing of what was said.
bool History::changeRole()
{
    Caller &who = m_people[3];
    const Role role = who.role == Role::User ? Role::Vendor : Role::User;
    const auto changed = m_village.store().writeNow<void>([&who, role](store::Session &session) { return setRole(session, who.user, role); });
    who.role = role;
    return changed.has_value();
}

bool History::setSettings()
{
    const Caller &who = m_people[m_random.bounded(6)];
    const QByteArray json = R"({"theme":)" + QByteArray::number(m_random.bounded(1000)) + '}';
    const auto set = m_village.store().writeNow<void>([&who, json](store::Session &session) -> Result<> {
        store::UserRepository(session).setSettings(who.user, json);
        logForUser(session, who.user, store::UserEventKind::SettingsChanged, {}, {}, SettingsChanged{json});
        return {};
    });
    return set.has_value();
}

// From here on nobody's place in any log means anything.
bool History::restore()
{
    m_village.execute(QStringLiteral("UPDATE meta SET value = '%1' WHERE key = 'epoch'").arg(newUuid().toString(QUuid::WithoutBraces)));
    return true;
}

} // namespace Suhbat::test
