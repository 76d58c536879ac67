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

    void leavesEveryDeviceWithWhatIsThere();
};

void HistoryTest::leavesEveryDeviceWithWhatIsThere()
{
    auto &v = village();
    v.limits().syncEvents = 25;
    v.limits().syncBytes = 16 * 1024;
    v.limits().pageSize = 10;
    const bool isOne = qEnvironmentVariableIsSet("SUHBAT_SEED");
    const quint32 first = isOne ? quint32(qEnvironmentVariableIntValue("SUHBAT_SEED")) : 1;
    const int count = isOne ? 1 : qEnvironmentVariableIsSet("SUHBAT_HISTORIES") ? qEnvironmentVariableIntValue("SUHBAT_HISTORIES") : 200;
    const int steps = qEnvironmentVariableIsSet("SUHBAT_STEPS") ? qEnvironmentVariableIntValue("SUHBAT_STEPS") : 40;
    QMap<QString, int> done;
    int asked = 0, resets = 0;
    for (quint32 seed = first; seed < first + quint32(count); ++seed) {
        History history(v, seed);
        history.run(steps);
        const QStringList differences = history.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(QStringLiteral("SUHBAT_SEED=%1\n%2").arg(seed).arg(differences.join(u'\n'))));
        for (auto step = history.done().constBegin(); step != history.done().constEnd(); ++step)
            done[step.key()] += step.value();
        asked += history.asked();
        resets += history.resets();
    }
    if (isOne)
        return;
    // A history in which a step never has its way proves nothing about it.
    for (const QString &step : History::names())
        QVERIFY2(done.value(step) > 0, qPrintable(QStringLiteral("nobody ever managed to: ") + step));
    QVERIFY(asked > 0);
    QVERIFY(resets > 0);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
