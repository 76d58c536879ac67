// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/store_fixture.h"

using namespace Suhbat;
using store::Dialect;
using store::Session;
using test::StoreFixture;

class CommitterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void keepsWhatAUnitWrote();
    void drawsItemsInOrder();
};

void CommitterTest::keepsWhatAUnitWrote()
{
    QFETCH_GLOBAL(Dialect, dialect);
    StoreFixture fixture(dialect);
    const QString epoch = fixture.read([](Session &session) -> Result<QString> {
        store::Rows rows = session.db().run("events.epoch");
        return rows.next() ? rows.text(0) : QString();
    });
    QCOMPARE(epoch.size(), 36);
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

QTEST_GUILESS_MAIN(CommitterTest)
#include "tst_committer.moc"
