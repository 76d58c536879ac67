// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/sockets/session.h"

namespace Suhbat::api {

// /ws/chat/: many rooms on one socket. Silent until a room is joined or everything is subscribed to.
class DialectA final : public Session
{
public:
    using Session::Session;

protected:
    Result<Decoded> decode(const QByteArray &text) const override { return decodeManyRooms(text); }
    void welcome() override;
    QByteArray roomLabel() const override { return "-"; }
    bool runsAlone(const Command &command) const override;
    void typing(wire::Json ref, command::Typing command) override;
    void joinRoom(wire::Json ref, command::JoinRoom command) override;
    void leaveRoom(wire::Json ref, command::LeaveRoom command) override;
    void subscribe(wire::Json ref) override;
    void synchronise(wire::Json ref, command::Sync command) override;

    void deliver(const fanout::Publication &publication) override;

private:
    enum class Subscribed { No, Asked, Yes };
    struct Named {
        RoomId id;
        QUuid uuid;
    };
    static constexpr size_t mostNamed = 16;

    const Named *named(const RoomRef &room) const;
    void remember(const chat::FollowedRoom &room);
    void confirmJoin(const wire::Json &ref, RoomId room);
    void finishSubscribe(const wire::Json &ref, const Result<chat::Subscription> &subscription);
    void finishSync(const wire::Json &ref, const QStringList &names, const Result<chat::SyncAnswer> &answer);
    void hearOfOwn(const fanout::Publication &publication);
    void lose(RoomId room);

    std::vector<Named> m_named; // rooms this socket may speak in, as far as it asked; the last ones
    std::vector<RoomId> m_lostMeanwhile; // while a subscription is on its way
    Subscribed m_subscribed = Subscribed::No;
};

} // namespace Suhbat::api
