// SPDX-License-Identifier: GPL-3.0-or-later
// suhbat-seed: a database for scripts/bench. `suhbat-seed URL PEOPLE-FILE PEOPLE HISTORY ELSEWHERE` writes who may log in
// to the file and prints the rooms that matter as JSON.
#include "seeder.h"
#include "store/open.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace Suhbat;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6) {
        fputs("usage: suhbat-seed URL PEOPLE-FILE PEOPLE HISTORY ELSEWHERE\n", stderr);
        return 2;
    }
    const SystemClock clock;
    Metrics metrics;
    auto store = store::open(arguments[1], {}, metrics, clock, {});
    if (!store) {
        fprintf(stderr, "cannot open the database: %s\n", qPrintable(store.error().log));
        return 1;
    }
    bench::SeedPlan plan;
    plan.people = arguments[3].toInt();
    plan.history = arguments[4].toInt();
    plan.elsewhere = arguments[5].toInt();
    const auto town = bench::Seeder(**store, plan).seed();
    if (!town) {
        fprintf(stderr, "cannot seed: %s %s\n", codeName(town.error().code), qPrintable(town.error().log));
        return 1;
    }
    QFile people(arguments[2]);
    if (!people.open(QIODevice::WriteOnly) || people.write(town->people.join('\n') + '\n') < 0) {
        fprintf(stderr, "cannot write %s\n", qPrintable(people.fileName()));
        return 1;
    }
    printf("{\"big_room\":%lld,\"history_room\":%lld}\n", static_cast<long long>(town->bigRoom.value()), static_cast<long long>(town->historyRoom.value()));
    return 0;
}
