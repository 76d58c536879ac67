// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sockets/dialect_a.h"

#include "api/sockets/sync_answer.h"
#include "wire/encode.h"
#include "wire/version.h"

namespace Suhbat::api {

namespace {

using fanout::LogKey;
using Form = fanout::Publication::Form;

Urgency urgencyOf(const Event &event)
{
    const bool passes = std::holds_alternative<Typing>(event.body) || std::holds_alternative<PresenceChanged>(event.body);
    return passes ? Urgency::Passing : Urgency::Lasting;
}

// Nobody is told that they type, or that they are there.
bool isOfOthersOnly(const Event &event, UserId self)
{
    const auto *presence = std::get_if<PresenceChanged>(&event.body);
    return (event.except.isValid() && event.except == self) || (presence && presence->user == self);
}

} // namespace

void DialectA::welcome()
{
    wire::JsonWriter writer;
    writer.object([&] {
        writer.put("type", "connection_established");
        writer.key("user");
        caller().isGuest() ? writer.null() : writer.value(caller().username);
        writer.key("guest_session");
        caller().isGuest() ? writer.value(QString::fromLatin1(guestSecret())) : writer.null();
        writer.put("user_id", caller().user);
        writer.put("version", wire::ownVersion().text()); // what a client can talk to, it decides by this
    });
    send(writer.take());
    open();
}

bool DialectA::runsAlone(const Command &command) const
{
    const auto *typing = std::get_if<command::Typing>(&command);
    return typing ? !named(typing->room) : Session::runsAlone(command);
}

// ── Rooms ──

const DialectA::Named *DialectA::named(const RoomRef &room) const
{
    const auto place
        = std::find_if(m_named.begin(), m_named.end(), [&](const Named &known) { return room == RoomRef(known.id) || room == RoomRef(known.uuid); });
    return place == m_named.end() ? nullptr : &*place;
}

void DialectA::remember(const chat::FollowedRoom &room)
{
    if (!room.isMember || named(room.id))
        return;
    if (m_named.size() == mostNamed)
        m_named.erase(m_named.begin());
    m_named.push_back({room.id, room.uuid});
}

// Listening comes before the answer's seq is read, so that nothing falls between the two; what is heard before waits.
void DialectA::joinRoom(wire::Json ref, command::JoinRoom command)
{
    beginAlone();
    services().rooms.follow(caller(), command.room, home<chat::FollowedRoom>([this, ref](Result<chat::FollowedRoom> room) {
                                if (!room) {
                                    answerError(ref, room.error());
                                    return finishAlone();
                                }
                                following().follow(room->id);
                                confirmJoin(ref, room->id);
                            }));
}

void DialectA::confirmJoin(const wire::Json &ref, RoomId id)
{
    services().rooms.follow(caller(), id, home<chat::FollowedRoom>([this, ref, id](Result<chat::FollowedRoom> room) {
                                if (room) {
                                    remember(*room);
                                    services().bus.listens(LogKey::of(room->id), room->seq);
                                    services().bus.listens(LogKey::of(caller().user), room->userSeq);
                                    following().raiseFloor(room->id, room->seq);
                                    acknowledge(ref, [&](wire::JsonWriter &writer) {
                                        writer.put("room_id", room->uuid);
                                        writer.put("id", room->id);
                                        writer.put("seq", room->seq);
                                    });
                                } else {
                                    following().unfollow(id);
                                    answerError(ref, room.error());
                                }
                                finishAlone();
                            }));
}

// Leaving what was not joined is no error; a room that is not there, or not the caller's, is.
void DialectA::leaveRoom(wire::Json ref, command::LeaveRoom command)
{
    beginAlone();
    services().rooms.follow(caller(), command.room, home<chat::FollowedRoom>([this, ref](Result<chat::FollowedRoom> room) {
                                if (room) {
                                    following().unfollow(room->id);
                                    acknowledge(ref, [&](wire::JsonWriter &writer) {
                                        writer.put("room_id", room->uuid);
                                        writer.put("id", room->id);
                                    });
                                } else {
                                    answerError(ref, room.error());
                                }
                                finishAlone();
                            }));
}

void DialectA::typing(wire::Json ref, command::Typing command)
{
    if (const Named *room = named(command.room)) {
        services().live.typing(caller(), room->id, room->uuid, command.toggle);
        return acknowledge(ref);
    }
    beginAlone();
    services().rooms.follow(caller(), command.room, home<chat::FollowedRoom>([this, ref, toggle = command.toggle](Result<chat::FollowedRoom> room) {
                                if (room && room->isMember) {
                                    remember(*room);
                                    services().live.typing(caller(), room->id, room->uuid, toggle);
                                    acknowledge(ref);
                                } else {
                                    answerError(ref, room ? Error{Code::Forbidden} : room.error());
                                }
                                finishAlone();
                            }));
}

// ── Everything ──

void DialectA::subscribe(wire::Json ref)
{
    beginAlone();
    if (m_subscribed == Subscribed::No)
        m_subscribed = Subscribed::Asked;
    services().sync.subscribe(caller(), home<chat::Subscription>([this, ref](Result<chat::Subscription> subscription) {
                                  finishSubscribe(ref, subscription);
                                  m_lostMeanwhile = {};
                                  finishAlone();
                              }));
}

// Answered with or without a ref: the client needs to know where its user log stands.
void DialectA::finishSubscribe(const wire::Json &ref, const Result<chat::Subscription> &subscription)
{
    if (!subscription) {
        if (m_subscribed == Subscribed::Asked)
            m_subscribed = Subscribed::No;
        return answerError(ref, subscription.error());
    }
    m_subscribed = Subscribed::Yes;
    services().bus.listens(LogKey::of(caller().user), subscription->userSeq);
    for (const auto &[room, seq] : subscription->rooms) {
        if (std::find(m_lostMeanwhile.begin(), m_lostMeanwhile.end(), room) != m_lostMeanwhile.end())
            continue;
        services().bus.listens(LogKey::of(room), seq);
        following().follow(room);
    }
    following().raiseUserFloor(subscription->userSeq);
    wire::JsonWriter writer;
    writer.object([&] {
        writer.put("type", "ack");
        if (!ref.isNull()) {
            writer.key("ref");
            writer.value(ref);
        }
        writer.put("epoch", subscription->epoch);
        writer.put("user_seq", subscription->userSeq);
        writer.put("rooms", qint64(subscription->rooms.size()));
    });
    send(writer.take());
}

void DialectA::synchronise(wire::Json ref, command::Sync command)
{
    beginAlone();
    services().sync.difference(caller(), std::move(command.request),
                               home<chat::SyncAnswer>([this, ref, names = command.names](Result<chat::SyncAnswer> answer) {
                                   finishSync(ref, names, answer);
                                   finishAlone();
                               }));
}

void DialectA::finishSync(const wire::Json &ref, const QStringList &names, const Result<chat::SyncAnswer> &answer)
{
    if (!answer)
        return answerError(ref, answer.error());
    for (const chat::RoomDifference &room : answer->rooms) {
        if (following().has(room.id))
            following().raiseFloor(room.id, room.seq);
    }
    following().raiseUserFloor(answer->userEvents.isEmpty() ? 0 : answer->userEvents.last().userSeq);
    send(encodeSyncAnswer(*answer, names, ref, caller().user));
}

// ── What happens elsewhere ──

void DialectA::deliver(const fanout::Publication &publication)
{
    const Event &event = publication.event();
    if (event.user.isValid())
        return hearOfOwn(publication);
    if (!isOpen() || isOfOthersOnly(event, caller().user))
        return;
    if (std::holds_alternative<RoomChanged>(event.body))
        following().tell(event, wire::encodeRoomUpdated(event, caller().user), Urgency::Lasting);
    else
        following().tell(event, publication.encoded(Form::ManyRooms, wire::encodeEventA), urgencyOf(event));
}

void DialectA::hearOfOwn(const fanout::Publication &publication)
{
    const Event &event = publication.event();
    if (endsWith(event) || !isOpen())
        return;
    const bool wasJoined = following().has(event.room);
    if (const auto *gained = std::get_if<RoomGained>(&event.body); gained && m_subscribed != Subscribed::No) {
        std::erase(m_lostMeanwhile, event.room);
        services().bus.listens(LogKey::of(event.room), gained->room.seq);
        following().follow(event.room);
    }
    const bool isLoss = std::holds_alternative<RoomLost>(event.body);
    if (isLoss)
        lose(event.room);
    if (m_subscribed != Subscribed::No || (isLoss && wasJoined))
        following().tell(event, publication.encoded(Form::ManyRooms, wire::encodeEventA), Urgency::Lasting);
}

void DialectA::lose(RoomId room)
{
    following().unfollow(room);
    std::erase_if(m_named, [&](const Named &known) { return known.id == room; });
    if (m_subscribed == Subscribed::Asked)
        m_lostMeanwhile.push_back(room);
}

} // namespace Suhbat::api
