// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor.h"
#include "app/verbs/verbs.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

Exit check(const Invocation &call)
{
    const QList<Finding> findings = examine(call.loaded());
    QJsonArray list;
    for (const Finding &finding : findings) {
        const QString state = QString::fromLatin1(stateName(finding.state));
        list.append(QJsonObject{{u"subject"_s, finding.subject}, {u"state"_s, state}, {u"sentence"_s, finding.sentence}});
        if (!call.wantsJson())
            call.print(u"%1 %2 %3"_s.arg(state, -8).arg(finding.subject, -15).arg(finding.sentence));
    }
    if (call.wantsJson())
        call.print(list);
    const bool isBad = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.state == Finding::State::Bad; });
    return isBad ? Exit::Refused : Exit::Done;
}

} // namespace

Verb checkVerb()
{
    return {u"check"_s,
            u"look for what is wrong"_s,
            u"Examines the configuration, the data directory, the database and its schema, the disk, the clock, Redis, TURN, the certificate and the media "
            u"tools, and says what to do. "
            "Exits with 1 when something is bad; what is merely absent is no fault."_s,
            {jsonOption()},
            {},
            check};
}

} // namespace Suhbat::app
