// SPDX-License-Identifier: GPL-3.0-or-later
// What the store alone can do: messages a second through write(), with so many in flight, and how long a lone one takes.
// Each unit does what a send does: facts of room and member, the retry check, the room's row, the message, its event.
#include "support/store_fixture.h"

#include "core/random.h"

#include <QElapsedTimer>
#include <cstdio>

using namespace Suhbat;
using store::Dialect;
using store::Session;
using store::value;
using test::StoreFixture;

namespace {

constexpr int rooms = 100;
constexpr int people = 10;

void makePeopleAndRooms(StoreFixture &fixture)
{
    fixture.write([](Session &session) -> Result<> {
        for (int i = 1; i <= people; ++i)
            test::execute(session, QStringLiteral("INSERT INTO users (id, username, name, role, created_at) VALUES (%1, 'user%1', 'x', 1, 0)").arg(i));
        for (int i = 1; i <= rooms; ++i) {
            test::execute(session,
                          QStringLiteral("INSERT INTO rooms (id, uuid, kind, created_at, updated_at) VALUES (%1, '%2', 1, 0, 0)")
                              .arg(i)
                              .arg(value(newUuid()).toString()));
            for (int j = 1; j <= people; ++j)
                session.db().run("members.add", {i, j, 0, value(session.now()), 0});
        }
        return {};
    });
}

Result<qint64> send(Session &session, qint64 room)
{
    store::Connection &db = session.db();
    const QUuid uuid = newUuid();
    {
        store::Rows facts = db.run("rooms.facts_by_id", {1 + room % people, room});
        if (!facts.next() || facts.isNull(13))
            return fail(Code::NotFound);
    }
    if (db.run("messages.place_by_uuid", {value(uuid)}).next())
        return fail(Code::Conflict);
    qint64 seq = 0, ordinal = 0;
    {
        store::Rows place = db.run("rooms.next_message", {value(session.now()), room});
        if (place.next()) {
            seq = place.integer(0);
            ordinal = place.integer(1);
        }
    }
    const qint64 id = db.nextItem();
    const QString content = QStringLiteral("A message of a common length, as people write them to each other, number %1").arg(id);
    db.run("messages.insert",
           {id, value(uuid), room, ordinal, seq, 1 + room % people, 4, 1, 0, content, QStringLiteral("0123456789abcdef0123456789abcdef"), QVariant(), QString(),
            QString(), 0, value(session.now())});
    db.run("events.append", {room, seq, 0, id, 1 + room % people, QVariant(), QString(), 0, 0, value(session.now())});
    Event event{RoomId(room), QUuid(), seq, {}, 0, {}, session.now(), MessageCreated{}};
    session.publish(std::move(event));
    return id;
}

// Keeps `inFlight` units under way until `total` are done.
class Load
{
public:
    Load(StoreFixture &fixture, int inFlight, int total) : m_fixture(fixture), m_inFlight(inFlight), m_left(total), m_total(total) {}

    double perSecond()
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < m_inFlight; ++i)
            next();
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_done == m_total; });
        return m_total * 1e9 / double(timer.nsecsElapsed());
    }

private:
    void next()
    {
        const int left = m_left.fetch_sub(1);
        if (left <= 0)
            return;
        const qint64 room = 1 + left % rooms;
        m_fixture.store().write<qint64>([room](Session &session) { return send(session, room); },
                                        [this](Result<qint64> result) {
                                            if (!result)
                                                qFatal("%s %s", codeName(result.error().code), qUtf8Printable(result.error().log));
                                            next();
                                            const std::lock_guard lock(m_mutex);
                                            if (++m_done == m_total)
                                                m_changed.notify_all();
                                        },
                                        room);
    }

    StoreFixture &m_fixture;
    const int m_inFlight;
    std::atomic<int> m_left;
    const int m_total;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_done = 0;
};

void measureLone(StoreFixture &fixture, int count)
{
    std::vector<qint64> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        fixture.write([i](Session &session) { return send(session, 1 + i % rooms); });
        times.push_back(timer.nsecsElapsed());
    }
    std::sort(times.begin(), times.end());
    std::printf("  lone: p50 %.3f ms, p99 %.3f ms\n", double(times[times.size() / 2]) / 1e6, double(times[times.size() * 99 / 100]) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int scale = arguments.size() > 2 ? arguments[2].toInt() : 100;
    const Dialect dialect = arguments.value(1) == u"postgres" ? Dialect::Postgres : Dialect::Sqlite;
    StoreFixture fixture(dialect);
    makePeopleAndRooms(fixture);
    std::printf("%s\n", dialect == Dialect::Sqlite ? "SQLite" : "PostgreSQL");
    measureLone(fixture, 20 * scale);
    for (const int inFlight : {1, 10, 200, 1000}) {
        const double rate = Load(fixture, inFlight, (inFlight == 1 ? 100 : 1000) * scale).perSecond();
        std::printf("  %4d in flight: %8.0f messages/s\n", inFlight, rate);
    }
    return 0;
}
