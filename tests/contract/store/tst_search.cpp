// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_fixture.h"

#include "core/random.h"
#include "store/search_indexer.h"
#include "store/search_repository.h"
#include "text/fold.h"

using namespace Suhbat;
using store::Dialect;
using store::SearchQuery;
using store::Session;
using test::StoreFixture;

namespace {

using Ids = QList<qint64>;

store::Settings withoutIndexer()
{
    store::Settings settings;
    settings.searchEveryMsecs = 0;
    return settings;
}

void makeRooms(StoreFixture &fixture, int count)
{
    fixture.write([count](Session &session) -> Result<> {
        for (int i = 1; i <= 3; ++i)
            test::execute(session, QStringLiteral("INSERT INTO users (id, username, name, role, created_at) VALUES (%1, 'user%1', 'x', 1, 0)").arg(i));
        for (int i = 1; i <= count; ++i)
            test::execute(session,
                          QStringLiteral("INSERT INTO rooms (id, uuid, kind, created_at, updated_at) VALUES (%1, '%2', 1, 0, 0)")
                              .arg(i)
                              .arg(QString::fromLatin1(uuidText(newUuid()))));
        return {};
    });
}

void say(StoreFixture &fixture, qint64 id, qint64 room, const QString &content, qint64 sender = 1, int type = 0)
{
    fixture.write([=](Session &session) -> Result<> {
        test::execute(session, QStringLiteral("UPDATE rooms SET last_ordinal = last_ordinal + 1 WHERE id = %1").arg(room));
        session.db().run(
            "messages.insert",
            {id, store::value(newUuid()), room, id, id, sender, 4, 1, type, content, QStringLiteral("hash"), QVariant(), QString(), QString(), 0, id * 1000});
        return {};
    });
}

void index(StoreFixture &fixture)
{
    while (fixture.write([](Session &session) { return store::SearchIndexer::indexBatch(session, 3); }) == 3) {}
}

SearchQuery queryOf(const QString &words)
{
    SearchQuery query;
    query.words = text::queryWords(words);
    return query;
}

Ids find(StoreFixture &fixture, const SearchQuery &query)
{
    return fixture.read([query](Session &session) -> Result<Ids> {
        Ids ids;
        for (const MessageId id : store::SearchRepository(session).find(query))
            ids << id.value();
        return ids;
    });
}

Ids find(StoreFixture &fixture, const QString &words) { return find(fixture, queryOf(words)); }

} // namespace

// Every test asks twice: while nothing is indexed, and when everything is.
class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void findsEveryWordNewestFirst();
    void matchesWordsFromTheirBeginning();
    void matchesNumbersWhole();
    void staysWithinTheGivenRooms();
    void filtersBySenderTypeAndTime();
    void pagesByTheLastOneSeen();
    void followsEditsAndDeletions();
    void walksManyBlocks();
    void manySmallRoomsAreReadInstead();
    void manyRoomsAreLookedAtHitByHit();
    void nobodyTypesARoomsToken();
    void theIndexerFollowsByItself();
};

void SearchTest::findsEveryWordNewestFirst()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, withoutIndexer());
    makeRooms(fixture, 1);
    say(fixture, 1, 1, QStringLiteral("The blue lamp costs ten"));
    say(fixture, 2, 1, QStringLiteral("A lamp, but BLUE!"));
    say(fixture, 3, 1, QStringLiteral("A red lamp"));
    for (int pass = 0; pass < 2; ++pass) {
        QCOMPARE(find(fixture, QStringLiteral("lamp blue")), (Ids{2, 1}));
        QCOMPARE(find(fixture, QStringLiteral("lamp")), (Ids{3, 2, 1}));
        QCOMPARE(find(fixture, QStringLiteral("green lamp")), Ids{});
        index(fixture);
    }
}

void SearchTest::matchesWordsFromTheirBeginning()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, withoutIndexer());
    makeRooms(fixture, 1);
    say(fixture, 1, 1, QStringLiteral("Assalomu alaykum"));
    say(fixture, 2, 1, QStringLiteral("Ассалому алайкум"));
    say(fixture, 3, 1, QStringLiteral("سلام علیکم"));
    for (int pass = 0; pass < 2; ++pass) {
        QCOMPARE(find(fixture, QStringLiteral("assa")), (Ids{2, 1}));
        QCOMPARE(find(fixture, QStringLiteral("salom")), Ids{});
        QCOMPARE(find(fixture, QStringLiteral("سلا")), Ids{3});
        QCOMPARE(find(fixture, QStringLiteral("it's \"quo\\ted' *")), Ids{});
        index(fixture);
    }
}

void SearchTest::matchesNumbersWhole()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, withoutIndexer());
    makeRooms(fixture, 1);
    say(fixture, 1, 1, QStringLiteral("order 12"));
    say(fixture, 2, 1, QStringLiteral("order 123"));
    for (int pass = 0; pass < 2; ++pass) {
        QCOMPARE(find(fixture, QStringLiteral("12")), Ids{1});
        QCOMPARE(find(fixture, QStringLiteral("order")), (Ids{2, 1}));
        index(fixture);
    }
}

void SearchTest::staysWithinTheGivenRooms()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, withoutIndexer());
    makeRooms(fixture, 12);
    say(fixture, 1, 1, QStringLiteral("tea"));
    say(fixture, 2, 2, QStringLiteral("tea"));
    say(fixture, 3, 12, QStringLiteral("tea"));
    for (int pass = 0; pass < 2; ++pass) {
        SearchQuery query = queryOf(QStringLiteral("tea"));
        query.rooms = QList{RoomId(1)};
        QCOMPARE(find(fixture, query), Ids{1}); // and not room 12
        query.rooms = QList{RoomId(1), RoomId(2)};
        QCOMPARE(find(fixture, query), (Ids{2, 1}));
        query.rooms = QList<RoomId>{};
        QCOMPARE(find(fixture, query), Ids{});
        index(fixture);
    }
}

void SearchTest::filtersBySenderTypeAndTime()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, withoutIndexer());
    makeRooms(fixture, 1);
    say(fixture, 1, 1, QStringLiteral("tea"), 1);
    say(fixture, 2, 1, QStringLiteral("tea"), 2);
    say(fixture, 3, 1, QStringLiteral("tea"), 2, int(MessageType::Image));
    for (int pass = 0; pass < 2; ++pass) {
        SearchQuery query = queryOf(QStringLiteral("tea"));
        query.sender = UserId(2);
        QCOMPARE(find(fixture, query), (Ids{3, 2}));
        query.type = MessageType::Image;
        QCOMPARE(find(fixture, query), Ids{3});
        query = queryOf(QStringLiteral("tea"));
        query.from = Timestamp(2000);
        query.to = Timestamp(3000);
        QCOMPARE(find(fixture, query), Ids{2});
        index(fixture);
    }
}

void SearchTest::pagesByTheLastOneSeen()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, withoutIndexer());
    makeRooms(fixture, 1);
    for (int i = 1; i <= 7; ++i)
        say(fixture, i, 1, QStringLiteral("tea %1").arg(i));
    for (int pass = 0; pass < 2; ++pass) {
        SearchQuery query = queryOf(QStringLiteral("tea"));
        query.limit = 3;
        QCOMPARE(find(fixture, query), (Ids{7, 6, 5}));
        query.before = MessageId(5);
        QCOMPARE(find(fixture, query), (Ids{4, 3, 2}));
        query.before = MessageId(2);
        QCOMPARE(find(fixture, query), Ids{1});
        index(fixture);
    }
}

void SearchTest::followsEditsAndDeletions()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, withoutIndexer());
    makeRooms(fixture, 1);
    for (int i = 1; i <= 4; ++i)
        say(fixture, i, 1, QStringLiteral("green tea"));
    index(fixture);
    fixture.write([](Session &session) -> Result<> {
        test::execute(session, QStringLiteral("UPDATE messages SET content = 'black coffee' WHERE id = 1"));
        test::execute(session, QStringLiteral("UPDATE messages SET content = 'black tea' WHERE id = 1"));
        test::execute(session, QStringLiteral("UPDATE messages SET content = '', deleted_at = 5 WHERE id = 2"));
        test::execute(session, QStringLiteral("DELETE FROM messages WHERE id = 3"));
        return {};
    });
    for (int pass = 0; pass < 2; ++pass) {
        QCOMPARE(find(fixture, QStringLiteral("green")), Ids{4});
        QCOMPARE(find(fixture, QStringLiteral("black")), Ids{1});
        QCOMPARE(find(fixture, QStringLiteral("coffee")), Ids{});
        QCOMPARE(find(fixture, QStringLiteral("tea")), (Ids{4, 1}));
        index(fixture);
    }
    const int left
        = fixture.read([](Session &session) -> Result<int> { return test::ask(session, QStringLiteral("SELECT COUNT(*) FROM search_changes")).toInt(); });
    QCOMPARE(left, 0);
}

void SearchTest::walksManyBlocks()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, withoutIndexer());
    makeRooms(fixture, 1);
    for (const qint64 id : {5, 40'000, 80'000, 200'000, 200'001})
        say(fixture, id, 1, QStringLiteral("tea"));
    for (int pass = 0; pass < 2; ++pass) {
        QCOMPARE(find(fixture, QStringLiteral("tea")), (Ids{200'001, 200'000, 80'000, 40'000, 5}));
        index(fixture);
    }
}

void SearchTest::manySmallRoomsAreReadInstead()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, withoutIndexer());
    makeRooms(fixture, 50);
    SearchQuery query = queryOf(QStringLiteral("tea"));
    query.rooms.emplace();
    Ids expected;
    for (int i = 1; i <= 50; ++i) {
        say(fixture, i, i, QStringLiteral("tea"));
        if (i != 17) {
            query.rooms->append(RoomId(i));
            expected.prepend(i);
        }
    }
    query.limit = 100;
    for (int pass = 0; pass < 2; ++pass) {
        QCOMPARE(find(fixture, query), expected);
        index(fixture);
    }
}

void SearchTest::manyRoomsAreLookedAtHitByHit()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, withoutIndexer());
    makeRooms(fixture, 50);
    fixture.write([](Session &session) -> Result<> {
        test::execute(session, QStringLiteral("UPDATE rooms SET last_ordinal = 1000000 WHERE id = 1")); // too many to read
        return {};
    });
    SearchQuery query = queryOf(QStringLiteral("tea"));
    query.rooms.emplace();
    for (int i = 2; i <= 50; ++i)
        query.rooms->append(RoomId(i));
    query.rooms->append(RoomId(1));
    query.rooms->removeOne(RoomId(3));
    for (int i = 1; i <= 5; ++i)
        say(fixture, i, i, QStringLiteral("tea"));
    for (int pass = 0; pass < 2; ++pass) {
        QCOMPARE(find(fixture, query), (Ids{5, 4, 2, 1}));
        index(fixture);
    }
}

void SearchTest::nobodyTypesARoomsToken()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect, withoutIndexer());
    makeRooms(fixture, 2);
    say(fixture, 1, 2, QStringLiteral("tea 0~1 0_tea 0@2"));
    for (int pass = 0; pass < 2; ++pass) {
        SearchQuery query = queryOf(QStringLiteral("tea"));
        query.rooms = QList{RoomId(1)};
        QCOMPARE(find(fixture, query), Ids{});
        query = queryOf(QStringLiteral("tea"));
        query.sender = UserId(2);
        QCOMPARE(find(fixture, query), Ids{});
        index(fixture);
    }
}

void SearchTest::theIndexerFollowsByItself()
{
    QFETCH_GLOBAL(Dialect, dialect);
    store::Settings settings;
    settings.searchEveryMsecs = 20;
    settings.searchBatch = 4;
    StoreFixture fixture(dialect, settings);
    makeRooms(fixture, 1);
    for (int i = 1; i <= 10; ++i)
        say(fixture, i, 1, QStringLiteral("tea"));
    const auto progress = [&] {
        return fixture.read(
            [](Session &session) -> Result<int> { return test::ask(session, QStringLiteral("SELECT indexed_up_to FROM search_progress")).toInt(); });
    };
    QTRY_COMPARE(progress(), 10);
    QCOMPARE(find(fixture, QStringLiteral("tea")).size(), 10);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
