// SPDX-License-Identifier: GPL-3.0-or-later
// State + events = fresh state, for random histories. SUHBAT_HISTORIES=5000 runs more of them, SUHBAT_SEED=17 that one alone.
#include "history.h"

using namespace Suhbat;
using test::History;

class HistoryTest : public test::VillageTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::Database::addDialects(); }

    void leavesEveryDeviceWithWhatIsThere_data();
    void leavesEveryDeviceWithWhatIsThere();
    void triesEverything();

private:
    QMap<QString, int> m_done;
    QSet<size_t> m_kinds;
    int m_asked = 0;
    int m_resets = 0;
};

namespace {

template<class Body>
size_t placeOf()
{
    return EventBody(Body()).index();
}

// Nobody's state depends on it.
bool passesBy(size_t kind) { return kind == placeOf<Typing>() || kind == placeOf<PresenceChanged>() || kind == placeOf<Attendance>(); }

int setting(const char *variable, int otherwise) { return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise; }

} // namespace

void HistoryTest::leavesEveryDeviceWithWhatIsThere_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    constexpr int atOnce = 50;
    if (const int seed = setting("SUHBAT_SEED", -1); seed >= 0) {
        QTest::newRow("that one") << seed << 1;
        return;
    }
    const int histories = setting("SUHBAT_HISTORIES", 200);
    for (int first = 0; first < histories; first += atOnce)
        QTest::addRow("from %d", first) << first << std::min(atOnce, histories - first);
}

void HistoryTest::leavesEveryDeviceWithWhatIsThere()
{
    QFETCH(int, first);
    QFETCH(int, count);
    auto &v = village();
    v.limits().syncEvents = 25;
    v.limits().syncBytes = 6 * 1024;
    v.limits().pageSize = 10;
    const int steps = setting("SUHBAT_STEPS", 40);
    for (int seed = first; seed < first + count; ++seed) {
        History history(v, quint32(seed));
        history.run(steps);
        const QStringList differences = history.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(QStringLiteral("SUHBAT_SEED=%1 SUHBAT_STEPS=%2\n%3").arg(seed).arg(steps).arg(differences.join(u'\n'))));
        for (auto step = history.done().constBegin(); step != history.done().constEnd(); ++step)
            m_done[step.key()] += step.value();
        m_kinds += history.kinds();
        m_asked += history.asked();
        m_resets += history.resets();
    }
}

// Histories in which a step never has its way prove nothing about it.
void HistoryTest::triesEverything()
{
    if (setting("SUHBAT_SEED", -1) >= 0 || setting("SUHBAT_HISTORIES", 200) < 200)
        QSKIP("too few histories to say");
    for (const QStringList names = History::names(); const QString &step : names)
        QVERIFY2(m_done.value(step) > 0, qPrintable(QStringLiteral("nobody ever managed to: ") + step));
    for (size_t kind = 0; kind < std::variant_size_v<EventBody>; ++kind)
        QVERIFY2(m_kinds.contains(kind) || passesBy(kind), qPrintable(QStringLiteral("no event of kind %1 in EventBody was ever told").arg(kind)));
    QVERIFY(m_asked > 0);
    QVERIFY(m_resets > 0);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
