// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_fixture.h"

#include "chat/statistics.h"
#include "chat/support.h"

#include <QRandomGenerator>
#include <QSet>

using namespace Suhbat;
using namespace Qt::StringLiterals;
using store::Dialect;
using test::answerOf;
using test::PeopleFixture;

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 day = 24 * 60 * minute;

struct Said {
    RoomId room;
    UserId by;
    bool isCustomer = false;
    qint64 at = 0;
};

// A shop that talks for days, written down twice: in the database, and here by hand.
class Bazaar : public PeopleFixture
{
public:
    explicit Bazaar(Dialect dialect) : PeopleFixture(dialect), support(store(), limits), messages(store(), limits), statistics(store(), audit)
    {
        admin = account(u"boss"_s, Role::Admin);
        vendors = {account(u"vendor-a"_s, Role::Vendor), account(u"vendor-b"_s, Role::Vendor)};
        for (int i = 0; i < 4; ++i)
            buyers << account(u"buyer-%1"_s.arg(i));
        buyers << guest();
    }

    void talk(int count)
    {
        QRandomGenerator random(42);
        for (int i = 0; i < count; ++i) {
            pass(random.bounded(1, 300) * minute);
            const Caller &vendor = vendors[random.bounded(int(vendors.size()))];
            const Caller &buyer = buyers[random.bounded(int(buyers.size()))];
            const Room room = answerOf<chat::OpenedRoom>([&](auto reply) { support.start(buyer, {vendor.user, {}, {}}, reply); })->room;
            const bool isCustomer = random.bounded(2) == 0;
            const Caller &author = isCustomer ? buyer : vendor;
            const auto sent = answerOf<chat::SentMessage>([&](auto reply) { messages.send(author, {.room = room.id, .content = u"hello"_s}, reply); });
            if (!sent)
                qFatal("not sent: %s", codeName(sent.error().code));
            said << Said{room.id, author.user, isCustomer, clock().now().msecs()};
        }
    }

    chat::StatisticsReport report(const chat::StatisticsQuery &query)
    {
        return *answerOf<chat::StatisticsReport>([&](auto reply) { statistics.report(admin, query, reply); });
    }

    chat::Support support;
    chat::Messages messages;
    chat::Statistics statistics;
    Caller admin;
    QList<Caller> vendors, buyers;
    QList<Said> said;
};

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void isForAdminsAloneAndNoted();
    void countsNothingInAnEmptyHouse();
    void agreesWithWhatWasWrittenDown_data();
    void agreesWithWhatWasWrittenDown();
};

void StatisticsTest::isForAdminsAloneAndNoted()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Bazaar bazaar(dialect);
    const auto refused = answerOf<chat::StatisticsReport>([&](auto reply) { bazaar.statistics.report(bazaar.vendors[0], {}, reply); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::Forbidden);
    bazaar.report({});
    QCOMPARE(bazaar.audited(u"statistics.looked"_s), 1);
}

void StatisticsTest::countsNothingInAnEmptyHouse()
{
    QFETCH_GLOBAL(Dialect, dialect);
    Bazaar bazaar(dialect);
    const chat::StatisticsReport report = bazaar.report({7, 0});
    QCOMPARE(report.days.size(), 7);
    QCOMPARE(report.days.last().date, bazaar.clock().now().iso().left(10));
    QCOMPARE(report.responses.count, 0);
    QVERIFY(report.busiestRooms.isEmpty());
    QVERIFY(report.storage.databaseBytes > 0);
    qint64 people = 0;
    for (const chat::RoleCount &role : report.users)
        people += role.count;
    QCOMPARE(people, 8);
}

void StatisticsTest::agreesWithWhatWasWrittenDown_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("utcOffset");
    QTest::newRow("all of it") << 366 << 0;
    QTest::newRow("five days") << 5 << 0;
    QTest::newRow("five days in Tashkent") << 5 << 300;
    QTest::newRow("today west of Greenwich") << 1 << -480;
}

void StatisticsTest::agreesWithWhatWasWrittenDown()
{
    QFETCH_GLOBAL(Dialect, dialect);
    QFETCH(int, days);
    QFETCH(int, utcOffset);
    Bazaar bazaar(dialect);
    bazaar.talk(120);
    const chat::StatisticsReport report = bazaar.report({days, utcOffset});

    QHash<QByteArray, qint64> messages;
    QHash<QByteArray, QSet<UserId>> people;
    QHash<RoomId, qint64> inRoom, waitingSince;
    std::vector<double> waits;
    for (const Said &said : bazaar.said) {
        if (said.at < report.from.msecs())
            continue;
        const QByteArray date = Timestamp(said.at + utcOffset * minute).iso().left(10);
        ++messages[date];
        people[date].insert(said.by);
        ++inRoom[said.room];
        if (said.isCustomer && !waitingSince.contains(said.room))
            waitingSince.insert(said.room, said.at);
        if (!said.isCustomer && waitingSince.contains(said.room))
            waits.push_back(double(said.at - waitingSince.take(said.room)) / 1000);
    }

    QCOMPARE(report.days.size(), days);
    for (const chat::DayStatistics &one : report.days) {
        QCOMPARE(one.messages, messages.take(one.date));
        QCOMPARE(one.activeUsers, qint64(people.take(one.date).size()));
    }
    QVERIFY(messages.isEmpty());
    QCOMPARE((report.from.msecs() + utcOffset * minute) % day, 0);

    QCOMPARE(report.responses.count, qint64(waits.size()));
    if (!waits.empty()) {
        double sum = 0;
        for (const double wait : waits)
            sum += wait;
        QVERIFY(qAbs(report.responses.averageSeconds - sum / double(waits.size())) < 0.001);
        std::sort(waits.begin(), waits.end());
        QCOMPARE(report.responses.medianSeconds, waits[(waits.size() - 1) / 2]);
    }
    qint64 busiest = 0;
    for (const qint64 count : inRoom)
        busiest = std::max(busiest, count);
    QCOMPARE(report.busiestRooms.isEmpty() ? 0 : report.busiestRooms.first().messages, busiest);
    for (const chat::BusyRoom &room : report.busiestRooms)
        QCOMPARE(room.messages, inRoom.value(room.id));

    QHash<RoomId, bool> lastByCustomer;
    for (const Said &said : bazaar.said)
        lastByCustomer.insert(said.room, said.isCustomer);
    qint64 rooms = 0, waiting = 0;
    for (const chat::QueueLoad &queue : report.queues) {
        rooms += queue.rooms;
        waiting += queue.waiting;
    }
    QCOMPARE(rooms, qint64(lastByCustomer.size()));
    QCOMPARE(waiting, qint64(lastByCustomer.values().count(true)));
    QCOMPARE(report.storage.messages, qint64(bazaar.said.size()));
}

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
