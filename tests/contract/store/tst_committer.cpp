// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_fixture.h"

#include <atomic>

using namespace Suhbat;
using store::Dialect;
using store::Session;
using test::StoreFixture;

namespace {

Result<> put(Session &session, int key)
{
    test::execute(session, QStringLiteral("INSERT INTO settings (key, value) VALUES ('%1', 'x')").arg(key));
    return {};
}

int count(StoreFixture &fixture)
{
    return fixture.read([](Session &session) -> Result<int> { return test::ask(session, QStringLiteral("SELECT COUNT(*) FROM settings")).toInt(); });
}

Event eventOf(qint64 room, qint64 seq)
{
    Event event;
    event.room = RoomId(room);
    event.seq = seq;
    event.body = Typing{};
    return event;
}

// Holds the committer inside a unit, so that what comes meanwhile forms one batch.
class Gate
{
public:
    void hold()
    {
        std::unique_lock lock(m_mutex);
        m_isHeld = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_isOpen; });
    }
    void waitUntilHeld()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isHeld; });
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isHeld = false;
    bool m_isOpen = false;
};

store::Settings oneCommitter()
{
    store::Settings settings;
    settings.committers = 1;
    settings.searchEveryMsecs = 0;
    return settings;
}

} // namespace

class CommitterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void keepsWhatAUnitWrote();
    void undoesAUnitThatFails();
    void oneBadUnitDoesNotFailItsBatch();
    void oneUniqueViolationDoesNotFailItsBatch();
    void answersInOrderAndThenTellsTheWorld();
    void answersOnlyOnceOthersCanRead();
    void failedUnitsTellNothing();
    void refusesAtOnceWhenItsQueueIsFull();
    void drainsItsQueueWhenItCloses();
    void refusesWhatAnswersAskForWhileItCloses();
    void drawsItemsInOrder();
    void keepsRoomsInOrderAcrossCommitters();
    void survivesUnitsThatMeet();

private:
    void gather(StoreFixture &fixture, const std::function<void()> &submit);
};

void CommitterTest::gather(StoreFixture &fixture, const std::function<void()> &submit)
{
    const auto gate = std::make_shared<Gate>();
    fixture.store().write<void>(
        [gate](Session &) -> Result<> {
            gate->hold();
            return {};
        },
        [](const Result<> &) {});
    gate->waitUntilHeld();
    submit();
    gate->open();
}

void CommitterTest::keepsWhatAUnitWrote()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    fixture.write([](Session &session) { return put(session, 1); });
    QCOMPARE(count(fixture), 1);
    fixture.reopen();
    QCOMPARE(count(fixture), 1);
}

void CommitterTest::undoesAUnitThatFails()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const Result<> refused = fixture.store().writeNow<void>([](Session &session) -> Result<> {
        SUHBAT_TRY(put(session, 1));
        return fail(Code::Forbidden);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::Forbidden);
    QCOMPARE(count(fixture), 0);
}

void CommitterTest::oneBadUnitDoesNotFailItsBatch()
{
    QFETCH_GLOBAL(Dialect, dialect);
    std::atomic<int> kept = 0, refused = 0; // outlives the store's threads
    StoreFixture fixture(dialect, oneCommitter());
    gather(fixture, [&] {
        for (int i = 0; i < 20; ++i) {
            fixture.store().write<void>(
                [i](Session &session) -> Result<> {
                    SUHBAT_TRY(put(session, i));
                    return i % 5 == 3 ? Result<>(fail(Code::Forbidden)) : Result<>();
                },
                [&, i](const Result<> &result) {
                    ++(result ? kept : refused);
                    fixture.recorder().answered(i);
                });
        }
    });
    QVERIFY(fixture.recorder().waitForAnswers(20));
    QCOMPARE(kept.load(), 16);
    QCOMPARE(refused.load(), 4);
    QCOMPARE(count(fixture), 16);
}

void CommitterTest::oneUniqueViolationDoesNotFailItsBatch()
{
    QFETCH_GLOBAL(Dialect, dialect);
    std::atomic<int> conflicts = 0; // outlives the store's threads
    StoreFixture fixture(dialect, oneCommitter());
    gather(fixture, [&] {
        for (int i = 0; i < 10; ++i) {
            fixture.store().write<void>([i](Session &session) { return put(session, i == 7 ? 6 : i); },
                                        [&, i](const Result<> &result) {
                                            if (!result && result.error().code == Code::Conflict)
                                                ++conflicts;
                                            fixture.recorder().answered(i);
                                        });
        }
    });
    QVERIFY(fixture.recorder().waitForAnswers(10));
    QCOMPARE(conflicts.load(), 1);
    QCOMPARE(count(fixture), 9);
}

void CommitterTest::answersInOrderAndThenTellsTheWorld()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, oneCommitter());
    gather(fixture, [&] {
        for (int i = 1; i <= 3; ++i) {
            fixture.store().write<void>(
                [i](Session &session) -> Result<> {
                    session.publish(eventOf(7, i));
                    return put(session, i);
                },
                [&, i](const Result<> &) { fixture.recorder().answered(i); });
        }
    });
    QVERIFY(fixture.recorder().waitForEvents(3));
    const QStringList story{QStringLiteral("answer 1"),  QStringLiteral("answer 2"),  QStringLiteral("answer 3"),
                            QStringLiteral("event 7.1"), QStringLiteral("event 7.2"), QStringLiteral("event 7.3")};
    QCOMPARE(fixture.recorder().story(), story);
}

void CommitterTest::answersOnlyOnceOthersCanRead()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    for (int i = 1; i <= 50; ++i) {
        fixture.write([i](Session &session) { return put(session, i); });
        QCOMPARE(count(fixture), i);
    }
}

void CommitterTest::failedUnitsTellNothing()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const Result<> refused = fixture.store().writeNow<void>([](Session &session) -> Result<> {
        session.publish(eventOf(1, 1));
        return fail(Code::NotFound);
    });
    QVERIFY(!refused);
    fixture.write([](Session &session) -> Result<> {
        session.publish(eventOf(2, 1));
        return {};
    });
    QVERIFY(fixture.recorder().waitForEvents(1));
    QCOMPARE(fixture.recorder().events().front()->room, RoomId(2));
}

void CommitterTest::refusesAtOnceWhenItsQueueIsFull()
{
    QFETCH_GLOBAL(Dialect, dialect);
    store::Settings settings = oneCommitter();
    settings.queueUnits = 5;
    std::atomic<int> refused = 0; // outlives the store's threads
    StoreFixture fixture(dialect, settings);
    gather(fixture, [&] {
        for (int i = 0; i < 8; ++i) {
            fixture.store().write<void>([i](Session &session) { return put(session, i); },
                                        [&, i](const Result<> &result) {
                                            if (!result && result.error().code == Code::Unavailable)
                                                ++refused;
                                            fixture.recorder().answered(i);
                                        });
        }
        QCOMPARE(refused.load(), 3); // although nothing was committed yet
    });
    QVERIFY(fixture.recorder().waitForAnswers(8));
    QCOMPARE(count(fixture), 5);
}

void CommitterTest::drainsItsQueueWhenItCloses()
{
    QFETCH_GLOBAL(Dialect, dialect);
    std::atomic<int> kept = 0; // outlives the store's threads
    StoreFixture fixture(dialect);
    for (int i = 0; i < 200; ++i)
        fixture.store().write<void>([i](Session &session) { return put(session, i); }, [&](const Result<> &result) { kept += result ? 1 : 0; });
    fixture.close();
    QCOMPARE(kept.load(), 200);
    fixture.reopen();
    QCOMPARE(count(fixture), 200);
}

void CommitterTest::refusesWhatAnswersAskForWhileItCloses()
{
    QFETCH_GLOBAL(Dialect, dialect);
    std::atomic<int> refused = 0;
    StoreFixture fixture(dialect);
    store::Store &store = fixture.store(); // the fixture forgets it before it closes
    // Each answer asks for the next unit, until there is none to be had.
    std::function<void(const Result<> &)> again = [&](const Result<> &result) {
        if (result)
            store.write<void>([](Session &) -> Result<> { return {}; }, again);
        else
            ++refused;
    };
    for (int i = 0; i < 50; ++i)
        fixture.store().write<void>([i](Session &session) { return put(session, i); }, again);
    fixture.close();
    QCOMPARE(refused.load(), 50);
}

void CommitterTest::drawsItemsInOrder()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const auto draw = [](Session &session) -> Result<qint64> { return session.db().nextItem(); };
    const qint64 first = fixture.write(draw);
    QCOMPARE(fixture.write(draw), first + 1);
    fixture.reopen();
    QVERIFY(fixture.write(draw) > first + 1);
}

void CommitterTest::keepsRoomsInOrderAcrossCommitters()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    constexpr int rooms = 5, each = 100;
    for (int room = 0; room < rooms; ++room)
        fixture.write([room](Session &session) -> Result<> {
            test::execute(session, QStringLiteral("INSERT INTO counters VALUES ('room%1', 0)").arg(room));
            return {};
        });
    // No key: units of one room run in all committers, and only their row lock puts them in order.
    for (int i = 0; i < rooms * each; ++i) {
        const int room = i % rooms;
        fixture.store().write<void>(
            [room](Session &session) -> Result<> {
                const QVariant seq
                    = test::ask(session, QStringLiteral("UPDATE counters SET value = value + 1 WHERE name = 'room%1' RETURNING value").arg(room));
                session.publish(eventOf(room, seq.toLongLong()));
                return {};
            },
            [](const Result<> &result) { QVERIFY2(result, result ? "" : qPrintable(result.error().log)); });
    }
    QVERIFY(fixture.recorder().waitForEvents(rooms * each));
    QHash<qint64, qint64> seen;
    for (const EventPtr &event : fixture.recorder().events()) {
        QCOMPARE(event->seq, seen[event->room.value()] + 1);
        seen[event->room.value()] = event->seq;
    }
}

void CommitterTest::survivesUnitsThatMeet()
{
    QFETCH_GLOBAL(Dialect, dialect);
    std::atomic<int> kept = 0; // outlives the store's threads
    StoreFixture fixture(dialect);
    fixture.write([](Session &session) -> Result<> {
        for (int i = 0; i < 8; ++i)
            test::execute(session, QStringLiteral("INSERT INTO counters VALUES ('lock%1', 0)").arg(i));
        return {};
    });
    // Each unit locks two rows in order, but whole batches hold many: some of them embrace.
    constexpr int units = 400;
    for (int i = 0; i < units; ++i) {
        fixture.store().write<void>(
            [i](Session &session) -> Result<> {
                const int first = i % 7, second = first + 1;
                test::ask(session, QStringLiteral("UPDATE counters SET value = value + 1 WHERE name = 'lock%1' RETURNING value").arg(first));
                test::ask(session, QStringLiteral("UPDATE counters SET value = value + 1 WHERE name = 'lock%1' RETURNING value").arg(second));
                return {};
            },
            [&, i](const Result<> &result) {
                kept += result ? 1 : 0;
                fixture.recorder().answered(i);
            });
    }
    QTRY_COMPARE_WITH_TIMEOUT(fixture.recorder().answers().size(), size_t(units), 60000);
    QCOMPARE(kept.load(), units);
    const int sum = fixture.read(
        [](Session &session) -> Result<int> { return test::ask(session, QStringLiteral("SELECT SUM(value) FROM counters WHERE name LIKE 'lock%'")).toInt(); });
    QCOMPARE(sum, 2 * units);
}

QTEST_GUILESS_MAIN(CommitterTest)
#include "tst_committer.moc"
