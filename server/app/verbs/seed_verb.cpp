// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/operator.h"
#include "app/refusal.h"
#include "app/verbs/verbs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// A static library's resources are linked only when somebody names them, outside of any namespace.
static void initialiseDemo() { Q_INIT_RESOURCE(suhbat_demo); }

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

Exit seed(const Invocation &call)
{
    initialiseDemo();
    QFile file(call.has(u"seed"_s) ? call.value(u"seed"_s) : u":/app/demo.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return call.refused(refuse(u"%1 cannot be read: %2."_s.arg(file.fileName(), file.errorString())).value());
    const QJsonObject seed = QJsonDocument::fromJson(file.readAll()).object();
    auto executor = Operator::reach(call.config());
    if (!executor)
        return call.refused(executor.error());
    const auto report = (*executor)->ask(u"seed-demo"_s, seed);
    if (!report)
        return call.refused(report.error());
    if (call.wantsJson()) {
        call.print(*report);
        return Exit::Done;
    }
    QStringList people;
    for (const QJsonValue &username : (*report)["people"_L1].toArray())
        people += username.toString();
    call.print(u"The demo is there: %1 rooms, %2 new messages.\nAll of these can log in with the password %3: %4"_s.arg((*report)["rooms"_L1].toInteger())
                   .arg((*report)["messages"_L1].toInteger())
                   .arg((*report)["password"_L1].toString(), people.join(u", "_s)));
    return Exit::Done;
}

} // namespace

Verb seedDemoVerb()
{
    return {u"seed-demo"_s,
            u"fill a server with people and rooms to look at"_s,
            u"Makes some people who write Arabic, Persian, Uzbek and English to each other, in rooms of every kind. Run again, it adds only what is missing. "
            "They all have one well-known password: not for a server that others can reach."_s,
            {{u"seed"_s, u"Another seed than the one that comes with suhbatd."_s, u"FILE"_s}, jsonOption()},
            {},
            seed};
}

} // namespace Suhbat::app
