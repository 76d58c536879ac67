// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/page_cache.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::api;

namespace {

Event changeIn(qint64 room)
{
    Event event;
    event.room = RoomId(room);
    event.body = MessageDeleted{};
    return event;
}

const PageCache::Key alices{UserId(1), "/page"};
const PageCache::Key bobs{UserId(2), "/page"};

} // namespace

class TestPageCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatIsStillTrue();
    void forgetsARoomThatChanged();
    void forgetsEverythingWhenAnyoneChanged();
    void forgetsEverythingWhenSomebodyIsAnotherThanBefore();
    void isStaleFromTheStartIfSomethingHappenedMeanwhile();
    void staysWithinItsBytes();
};

void TestPageCache::givesBackWhatIsStillTrue()
{
    chat::RoomVersions versions;
    PageCache cache(versions, 1 << 20);
    QVERIFY(!cache.find(alices));
    cache.insert(alices, RoomId(7), versions.version(RoomId(7)), "hers");
    cache.insert(bobs, RoomId(7), versions.version(RoomId(7)), "his");
    QCOMPARE(cache.find(alices).value_or("nothing"), QByteArray("hers"));
    QCOMPARE(cache.find(bobs).value_or("nothing"), QByteArray("his"));
    QVERIFY(!cache.find({UserId(1), "/another"}));
}

void TestPageCache::forgetsARoomThatChanged()
{
    chat::RoomVersions versions;
    PageCache cache(versions, 1 << 20);
    cache.insert(alices, RoomId(7), versions.version(RoomId(7)), "old");
    cache.insert(bobs, RoomId(8), versions.version(RoomId(8)), "untouched");
    versions.note(changeIn(7));
    QVERIFY(!cache.find(alices));
    QVERIFY(cache.find(bobs));
}

void TestPageCache::forgetsEverythingWhenAnyoneChanged()
{
    chat::RoomVersions versions;
    PageCache cache(versions, 1 << 20);
    cache.insert(alices, RoomId(7), versions.version(RoomId(7)), "old");
    versions.noteEverything();
    QVERIFY(!cache.find(alices));
}

void TestPageCache::forgetsEverythingWhenSomebodyIsAnotherThanBefore()
{
    chat::RoomVersions versions;
    PageCache cache(versions, 1 << 20);
    cache.insert(alices, RoomId(7), versions.version(RoomId(7)), "what an agent may see");
    Event event;
    event.user = UserId(1);
    event.body = SessionRevoked{SessionId(3)}; // logged out somewhere: still the same person
    versions.note(event);
    QVERIFY(cache.find(alices));
    event.body = SessionRevoked{};
    versions.note(event);
    QVERIFY(!cache.find(alices));
}

void TestPageCache::isStaleFromTheStartIfSomethingHappenedMeanwhile()
{
    chat::RoomVersions versions;
    PageCache cache(versions, 1 << 20);
    const quint64 beforeReading = versions.version(RoomId(7));
    versions.note(changeIn(7));
    cache.insert(alices, RoomId(7), beforeReading, "read before, kept after");
    QVERIFY(!cache.find(alices));
}

void TestPageCache::staysWithinItsBytes()
{
    chat::RoomVersions versions;
    PageCache cache(versions, 1 << 20);
    const QByteArray body(8 * 1024, 'x');
    int kept = 0;
    for (int i = 0; i < 1000; ++i)
        cache.insert({UserId(i + 1), "/page"}, RoomId(7), versions.version(RoomId(7)), body);
    for (int i = 0; i < 1000; ++i)
        kept += cache.find({UserId(i + 1), "/page"}) ? 1 : 0;
    QVERIFY(kept > 40);
    QVERIFY(kept <= (1 << 20) / body.size());
    QVERIFY(cache.find({UserId(1000), "/page"})); // the last one is among them

    cache.insert(alices, RoomId(7), versions.version(RoomId(7)), QByteArray(1 << 19, 'x'));
    QVERIFY(!cache.find(alices));
}

QTEST_GUILESS_MAIN(TestPageCache)
#include "tst_page_cache.moc"
