// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/publisher.h"
#include "store/work_queue.h"

#include <QTest>
#include <thread>

using namespace Suhbat;
using namespace Suhbat::store;

class PublisherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsOutcomesOutInTheOrderOfTheirTickets();
    void takesAlongWhatFinishesWhileItTells();
    void queueRefusesWhatDoesNotFit();
    void queueGivesWhatIsThereUpToAMost();
    void closedQueueDrainsAndThenEnds();

private:
    Outcome outcome(int number);
    QStringList m_story;
};

Outcome PublisherTest::outcome(int number)
{
    Event event;
    event.seq = number;
    event.body = Typing{};
    Outcome outcome;
    outcome.answers.push_back({[this, number](const std::optional<Error> &) { m_story << QStringLiteral("answer %1").arg(number); }, {}});
    outcome.events.push_back(std::make_shared<const Event>(std::move(event)));
    return outcome;
}

void PublisherTest::letsOutcomesOutInTheOrderOfTheirTickets()
{
    m_story.clear();
    Publisher publisher([this](const std::vector<EventPtr> &events) { m_story << QStringLiteral("event %1").arg(events.front()->seq); });
    const quint64 first = publisher.drawTicket(), second = publisher.drawTicket(), third = publisher.drawTicket();
    publisher.finish(third, outcome(3));
    publisher.finish(second, outcome(2));
    QVERIFY(m_story.isEmpty());
    publisher.finish(first, outcome(1));
    const QStringList expected{QStringLiteral("answer 1"), QStringLiteral("event 1"),  QStringLiteral("answer 2"),
                               QStringLiteral("event 2"),  QStringLiteral("answer 3"), QStringLiteral("event 3")};
    QCOMPARE(m_story, expected);
}

void PublisherTest::takesAlongWhatFinishesWhileItTells()
{
    m_story.clear();
    Publisher publisher({});
    const quint64 first = publisher.drawTicket(), second = publisher.drawTicket();
    Outcome slow = outcome(1);
    slow.answers.front().done = [&](const std::optional<Error> &) {
        std::thread([&] { publisher.finish(second, outcome(2)); }).join(); // does not wait for the one who tells
        m_story << QStringLiteral("answer 1");
    };
    publisher.finish(first, std::move(slow));
    QCOMPARE(m_story, (QStringList{QStringLiteral("answer 1"), QStringLiteral("answer 2")}));
}

void PublisherTest::queueRefusesWhatDoesNotFit()
{
    Gauge length;
    WorkQueue queue(2, length);
    Unit a, b, c;
    c.key = 7;
    QVERIFY(queue.push(a));
    QVERIFY(queue.push(b));
    QVERIFY(!queue.push(c));
    QCOMPARE(c.key, 7); // still the caller's
    QCOMPARE(length.value(), 2);
}

void PublisherTest::queueGivesWhatIsThereUpToAMost()
{
    Gauge length;
    WorkQueue queue(10, length);
    for (int i = 0; i < 5; ++i) {
        Unit unit;
        unit.key = i;
        QVERIFY(queue.push(unit));
    }
    const std::vector<Unit> taken = queue.take(3);
    QCOMPARE(taken.size(), size_t(3));
    QCOMPARE(taken.back().key, 2);
    QCOMPARE(queue.take(3).size(), size_t(2));
    QCOMPARE(length.value(), 0);
}

void PublisherTest::closedQueueDrainsAndThenEnds()
{
    Gauge length;
    WorkQueue queue(10, length);
    Unit unit, late;
    QVERIFY(queue.push(unit));
    queue.close();
    QVERIFY(!queue.push(late));
    QCOMPARE(queue.take(10).size(), size_t(1));
    QCOMPARE(queue.take(10).size(), size_t(0));
}

QTEST_APPLESS_MAIN(PublisherTest)
#include "tst_publisher.moc"
