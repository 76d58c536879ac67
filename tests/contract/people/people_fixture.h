// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/store_fixture.h"

#include "chat/administration.h"
#include "chat/blocks.h"
#include "chat/guests.h"
#include "chat/profiles.h"
#include "fanout/bus.h"

#include <future>

namespace Suhbat::test {

// Waits for the answer of an asynchronous service: `answerOf<Room>([&](auto reply) { rooms.get(caller, room, reply); })`.
template<class T, class Start>
Result<T> answerOf(Start start)
{
    auto promise = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> answer = promise->get_future();
    start(Reply<T>([promise](Result<T> result) { promise->set_value(std::move(result)); }));
    if (answer.wait_for(std::chrono::seconds(30)) != std::future_status::ready)
        qFatal("a service did not answer");
    return answer.get();
}

// The services of people over a store of either dialect, with cheap passwords and clocks that stand still.
class PeopleFixture : public StoreFixture
{
public:
    static constexpr char password[] = "a long enough one";

    explicit PeopleFixture(store::Dialect dialect, const chat::Limits &limits = {});

    Caller account(const QString &username, Role role = Role::User); // with the password above
    Caller guest(const QString &name = {});
    Result<chat::IssuedLogin> logIn(const QString &username, const QString &password = QLatin1StringView(PeopleFixture::password),
                                    chat::Lasting lasting = chat::Lasting::UntilUnused, const QString &address = QStringLiteral("192.0.2.1"));
    Result<Caller> whoHas(const QByteArray &token);
    void pass(qint64 msecs); // on both clocks
    qint64 monotonic() const { return m_monotonic.load(); }

    int revocations(UserId user, SessionId session = {}) const; // told to the world
    qint64 audited(const QString &action);

private:
    fanout::MemoryBus m_bus;
    std::atomic<qint64> m_monotonic{1000};
    chat::MonotonicClock m_tick;

public:
    chat::Limits limits;
    chat::Settings settings;
    chat::Identity identity;
    chat::Passwords passwords;
    chat::Live live;
    chat::Audit audit;
    chat::Logins logins;
    chat::Guests guests;
    chat::Blocks blocks;
    chat::Profiles profiles;
    chat::Administration administration;
};

} // namespace Suhbat::test
