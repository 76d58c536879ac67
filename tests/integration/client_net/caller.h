// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api.h"
#include "net/commands.h"
#include "support/patience.h"
#include "support/town.h"

#include <QSignalSpy>
#include <QTest>
#include <memory>

namespace Suhbat::test {

// Hashing costs next to nothing here, and nobody is made to wait.
DaemonProcess::Options quickDaemon(const QByteArray &more = {});
client::LineSettings quickLine(); // tries again after milliseconds

// Waits for one answer: `Asked<Room> room; api.rooms.get(id, &context, room.reply()); QVERIFY(room.get());`
template<class T = void>
class Asked
{
public:
    Reply<T> reply()
    {
        return [state = m_state](Result<T> result) {
            ++state->count;
            state->result.emplace(std::move(result));
        };
    }

    bool hasCome() const { return m_state->count > 0; }
    int count() const { return m_state->count; }

    Result<T> &get()
    {
        if (!QTest::qWaitFor([this] { return hasCome(); }, patienceMsecs)) {
            failTest(QStringLiteral("nobody answered"));
            m_state->result.emplace(fail(Code::Internal));
        }
        return *m_state->result;
    }
    std::optional<client::NetProblem> problem() { return get() ? std::nullopt : client::problemOf(get().error()); }

private:
    struct State {
        std::optional<Result<T>> result;
        int count = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

// One signed-in client without its cache: requests, line and what came over it.
class NetCaller : public QObject
{
public:
    NetCaller(DaemonProcess &daemon, const Person &person, const client::LineSettings &settings = quickLine());

    bool openLine(); // and subscribes
    // The first event of this kind that came, or null after a while.
    const wire::ClientEvent *waitFor(const QString &type);
    RoomId roomOf(const QJsonObject &room) const { return RoomId(room[QLatin1String("id")].toInteger()); }

    client::Rest rest;
    client::Api api{rest};
    client::Line line;
    client::Commands commands{line};
    QList<wire::ClientEvent> events;
};

QUrl addressOf(const DaemonProcess &daemon);

} // namespace Suhbat::test
