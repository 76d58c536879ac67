// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_fixture.h"

#include "core/random.h"

using namespace Suhbat;
using store::Dialect;
using store::Rows;
using store::Session;
using test::StoreFixture;

class ConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void givesBackWhatItWasGiven();
    void anEmptyTextIsNoNull();
    void aFailureSticks();
    void takesListsOfEveryLength();
    void runsAStatementInsideItsOwnRows();
    void countsWhatWasAffected();
    void readsOneMomentHoweverManyStatements();
    void readersCannotWrite();
};

void ConnectionTest::givesBackWhatItWasGiven()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const QUuid uuid = newUuid();
    const QString name = QStringLiteral("Ўзбек سلام 🇺🇿 '; --");
    fixture.write([&](Session &session) -> Result<> {
        session.db().run(
            "rooms.create",
            {store::value(uuid), 1, name, QString(), QVariant(), QVariant(), QVariant(), QVariant(), QVariant(), qint64(1) << 52, store::value(session.now())});
        return {};
    });
    fixture.read([&](Session &session) -> Result<> {
        Rows rows = session.db().run("rooms.row", {1});
        [&] {
            QVERIFY(rows.next());
            QCOMPARE(rows.integer(0), 1);
            QCOMPARE(rows.uuid(1), uuid);
            QCOMPARE(rows.text(3), name);
            QVERIFY(rows.isNull(4));
            QVERIFY(!rows.id<UserId>(4).isValid());
            QVERIFY(!rows.isNull(2));
            QVERIFY(!rows.next());
            QVERIFY(!rows.next());
        }();
        return {};
    });
}

void ConnectionTest::anEmptyTextIsNoNull()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    fixture.write([](Session &session) -> Result<> {
        session.db().run("settings.put", {QStringLiteral("a"), QString()});
        return {};
    });
    fixture.read([](Session &session) -> Result<> {
        Rows rows = session.db().run("settings.all");
        [&] {
            QVERIFY(rows.next());
            QVERIFY(!rows.isNull(1));
            QCOMPARE(rows.text(1), QString());
        }();
        return {};
    });
}

void ConnectionTest::aFailureSticks()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const Result<int> refused = fixture.store().writeNow<int>([](Session &session) -> Result<int> {
        test::execute(session, QStringLiteral("INSERT INTO nowhere VALUES (1)"));
        session.db().run("settings.put", {QStringLiteral("a"), QStringLiteral("b")}); // does nothing any more
        return session.db().run("settings.all").next() ? 1 : 0;
    });
    QVERIFY(!refused); // although the unit said it was well
    QCOMPARE(refused.error().code, Code::Internal);
    QVERIFY(refused.error().log.contains(u"nowhere"));
    fixture.write([](Session &session) -> Result<> { // and the next unit starts afresh
        session.db().run("settings.put", {QStringLiteral("a"), QStringLiteral("b")});
        return {};
    });
}

void ConnectionTest::takesListsOfEveryLength()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    fixture.write([](Session &session) -> Result<> {
        for (int i = 0; i < 40; ++i)
            session.db().run("rooms.create",
                             {store::value(newUuid()), 1, QString(), QString(), QVariant(), QVariant(), QVariant(), QVariant(), QVariant(), i, i});
        return {};
    });
    for (const int length : {0, 1, 2, 3, 5, 16, 17, 40}) {
        const int found = fixture.read([length](Session &session) -> Result<int> {
            QVariantList ids;
            for (int i = 1; i <= length; ++i)
                ids << i;
            int count = 0;
            for (Rows rows = session.db().runList("rooms.order_by_activity", {}, ids); rows.next();)
                ++count;
            return count;
        });
        QCOMPARE(found, length);
    }
}

void ConnectionTest::runsAStatementInsideItsOwnRows()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const int pairs = fixture.write([](Session &session) -> Result<int> {
        for (const char16_t key : {u'a', u'b', u'c'})
            session.db().run("settings.put", {QString(QChar(key)), QStringLiteral("x")});
        int count = 0;
        for (Rows outer = session.db().run("settings.all"); outer.next();) {
            for (Rows inner = session.db().run("settings.all"); inner.next();)
                ++count;
        }
        return count;
    });
    QCOMPARE(pairs, 9);
}

void ConnectionTest::countsWhatWasAffected()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const qint64 affected = fixture.write([](Session &session) -> Result<qint64> {
        return session.db().run("settings.put", {QStringLiteral("a"), QStringLiteral("x")}).affected();
    });
    QCOMPARE(affected, 1);
    const qint64 none = fixture.write([](Session &session) -> Result<qint64> {
        return session.db().run("rooms.rename", {QStringLiteral("x"), QStringLiteral("x"), 4711}).affected();
    });
    QCOMPARE(none, 0);
}

void ConnectionTest::readsOneMomentHoweverManyStatements()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const auto count = [](Session &session) {
        int rowCount = 0;
        for (Rows rows = session.db().run("settings.all"); rows.next();)
            ++rowCount;
        return rowCount;
    };
    const bool isSame = fixture.read([&](Session &session) -> Result<bool> {
        const int before = count(session);
        fixture.write([](Session &writer) -> Result<> {
            writer.db().run("settings.put", {QStringLiteral("meanwhile"), QStringLiteral("x")});
            return {};
        });
        return count(session) == before;
    });
    QVERIFY(isSame);
    QCOMPARE(fixture.read([&](Session &session) -> Result<int> { return count(session); }), 1);
}

void ConnectionTest::readersCannotWrite()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const Result<> refused = fixture.store().readNow<void>([](Session &session) -> Result<> {
        session.db().run("settings.put", {QStringLiteral("a"), QStringLiteral("x")});
        return {};
    });
    QVERIFY(!refused);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
