// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Suhbat;
using namespace Suhbat::client;
using namespace Suhbat::client::test;

// What keeps a big cache quick: no question of everyday use looks at more rows than it answers with.
class TestCacheSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesAnIndexForEveryQuestion_data();
    void usesAnIndexForEveryQuestion();
    void opensARoomAmongManyMessagesAtOnce();
};

void TestCacheSize::usesAnIndexForEveryQuestion_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("a page of a room") << u"SELECT * FROM messages WHERE room = 7 AND id BETWEEN 1 AND 9 ORDER BY id DESC LIMIT 30"_s;
    QTest::newRow("a message by its uuid") << u"SELECT * FROM messages WHERE uuid = x'00'"_s;
    QTest::newRow("a room by its uuid") << u"SELECT id FROM rooms WHERE uuid = x'00'"_s;
    QTest::newRow("a stretch") << u"SELECT * FROM spans WHERE room = 7 AND first <= 5 ORDER BY first DESC LIMIT 1"_s;
    QTest::newRow("what a room waits to say") << u"SELECT * FROM outbox WHERE room = 7 AND kind = 0 ORDER BY id"_s;
    QTest::newRow("what waits to change a message") << u"SELECT * FROM outbox WHERE message = x'00' AND kind BETWEEN 1 AND 4 ORDER BY id"_s;
    QTest::newRow("how many were read") << u"SELECT count(*) FROM (SELECT 1 FROM messages WHERE room = 7 AND id > 1 AND id <= 9 AND sender <> 1 LIMIT 9)"_s;
}

void TestCacheSize::usesAnIndexForEveryQuestion()
{
    QFETCH(QString, question);
    CacheHouse cache;
    const QByteArray explain = "EXPLAIN QUERY PLAN " + question.toUtf8();
    Rows rows = cache->database().run(explain.constData());
    int steps = 0;
    for (; rows.next(); ++steps) {
        const QString step = rows.text(3);
        const bool scansRows = step.startsWith(u"SCAN"_s) && !step.contains(u"SUBQUERY"_s) && !step.contains(u"(subquery"_s);
        QVERIFY2(!scansRows && !step.contains(u"TEMP B-TREE"_s), qPrintable(step));
    }
    QVERIFY(steps > 0);
}

void TestCacheSize::opensARoomAmongManyMessagesAtOnce()
{
    CacheHouse cache;
    const int many = qEnvironmentVariableIsSet("SUHBAT_LONG") ? 1'000'000 : 100'000;
    cache.change([&] {
        for (int room = 1; room <= 100; ++room)
            cache->rooms().put({.room = roomOf(room), .newest = MessageId(many - 100 + room)});
        for (int i = 1; i <= many; ++i)
            cache->messages().put(messageOf(i, RoomId(1 + (i - 1) % 100), u"سلام, message %1"_s.arg(i)));
        for (int room = 1; room <= 100; ++room)
            cache->spans().add(RoomId(room), {MessageId(room), MessageId(many - 100 + room), true});
    });
    cache.reopen();
    QElapsedTimer timer;
    timer.start();
    const QList<StoredRoom> rooms = cache->allRooms();
    const auto listed = timer.restart();
    const QList<StoredMessage> page = cache->shown(cache->messages().newest(RoomId(50), MessageId(50), MessageId(many), 30));
    const auto opened = timer.elapsed();
    QCOMPARE(rooms.size(), 100);
    QVERIFY(rooms.first().newest);
    QCOMPARE(page.size(), 30);
    qInfo("100 rooms in %lld ms, a page in %lld ms", listed, opened);
    QVERIFY(opened < 100); // it takes one; a scan of the table takes far more
}

QTEST_GUILESS_MAIN(TestCacheSize)
#include "test_cache_size.moc"
