// SPDX-License-Identifier: GPL-3.0-or-later
// Writes three rows, then makes its disk fail and writes a fourth. Says which were kept.
#include "store/open.h"
#include "store/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace Suhbat;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Metrics metrics;
    const SystemClock clock;
    store::Settings settings;
    settings.searchEveryMsecs = 0;
    auto store = store::open(QStringLiteral("sqlite://") + app.arguments().at(1), settings, metrics, clock, {});
    if (!store)
        return 1;
    for (int i = 1; i <= 4; ++i) {
        if (i == 4) {
            QFile switchFile(qEnvironmentVariable("SUHBAT_FAIL_FSYNC"));
            if (!switchFile.open(QIODevice::WriteOnly))
                return 2;
        }
        const Result<> kept = (*store)->writeNow<void>([i](store::Session &session) -> Result<> {
            session.db().run("settings.put", {QStringLiteral("key%1").arg(i), QStringLiteral("x")});
            return {};
        });
        std::printf(kept ? "kept %d\n" : "refused %d\n", i);
        std::fflush(stdout);
    }
    return 0;
}
