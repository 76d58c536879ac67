// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "store/connection.h"

#include <future>
#include <vector>

namespace Suhbat::store {

// What one unit of work sees: the transaction it runs in, the time it runs at, and the events it will have caused.
class Session
{
public:
    Session(Connection &connection, Timestamp now) : m_connection(connection), m_now(now) {}

    Connection &db() { return m_connection; }
    Timestamp now() const { return m_now; }
    // Told to the world only once the transaction is durable.
    void publish(Event event) { m_events.push_back(std::make_shared<const Event>(std::move(event))); }
    std::vector<EventPtr> takeEvents() { return std::move(m_events); }

private:
    Connection &m_connection;
    const Timestamp m_now;
    std::vector<EventPtr> m_events;
};

// One unit of work, as the store's threads see it.
struct Unit {
    std::function<std::optional<Error>(Session &)> run; // inside a savepoint; an error undoes it
    std::function<void(const std::optional<Error> &)> done; // after COMMIT, or after the failure is undone
    qint64 key = 0;
};

// Units of work and the threads they run on. A unit is a plain synchronous function over a Session: it checks, reads and
// writes, and either returns a value (everything it wrote is kept) or an error (nothing is). Units may run twice
// (PostgreSQL retries), so they touch nothing but their session. Replies come on the store's threads.
class Store
{
public:
    virtual ~Store() = default;

    // `key`: the room (its id) whose row the unit will lock, if it is one and known. Where several committers work
    // beside each other, units of one room then meet in one of them instead of waiting for each other's locks.
    template<class T>
    void write(std::function<Result<T>(Session &)> unit, Reply<T> reply, qint64 key = 0)
    {
        submit(Queue::Write, std::move(unit), std::move(reply), key);
    }
    template<class T>
    void read(std::function<Result<T>(Session &)> unit, Reply<T> reply)
    {
        submit(Queue::Read, std::move(unit), std::move(reply), 0);
    }

    // For the command line, start-up and tests: waits for the answer.
    template<class T>
    Result<T> writeNow(std::function<Result<T>(Session &)> unit)
    {
        return wait<T>(Queue::Write, std::move(unit));
    }
    template<class T>
    Result<T> readNow(std::function<Result<T>(Session &)> unit)
    {
        return wait<T>(Queue::Read, std::move(unit));
    }

protected:
    enum class Queue { Write, Read };
    virtual void enqueue(Queue queue, Unit unit) = 0;

private:
    template<class T>
    void submit(Queue queue, std::function<Result<T>(Session &)> work, Reply<T> reply, qint64 key)
    {
        auto outcome = std::make_shared<Result<T>>(fail(Code::Unavailable));
        enqueue(queue,
                Unit{[outcome, work = std::move(work)](Session &session) -> std::optional<Error> {
                         *outcome = work(session);
                         return *outcome ? std::nullopt : std::optional(outcome->error());
                     },
                     [outcome, reply = std::move(reply)](const std::optional<Error> &error) { reply(error ? Result<T>(fail(*error)) : std::move(*outcome)); },
                     key});
    }
    template<class T>
    Result<T> wait(Queue queue, std::function<Result<T>(Session &)> work)
    {
        std::promise<Result<T>> promise;
        submit<T>(
            queue, std::move(work), [&promise](Result<T> result) { promise.set_value(std::move(result)); }, 0);
        return promise.get_future().get();
    }
};

// Where committed events go, in commit order, after the replies of their batch.
using EventSink = std::function<void(std::vector<EventPtr>)>;

} // namespace Suhbat::store
