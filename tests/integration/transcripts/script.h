// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace Suhbat::test {

// One line of a transcript, as tests/transcripts/README.md describes them.
struct Step {
    enum class Kind {
        People, // rest: "ali(user) sami(vendor)"
        Setting, // actor: SUHBAT_…, rest: its value
        Connect, // rest: the room of path B, empty for path A
        Close,
        Say, // json
        SayRaw, // rest, as it is
        Hear, // json: the pattern
        HearNothing,
        HearClose, // number: the code
        Refused, // number: the HTTP status of a handshake
        Ask, // rest: "GET /path", json: the body
        Answer, // number: the status, json: the pattern
    };
    Kind kind;
    int line = 0;
    QString actor; // "ali", or "ali/phone" for one of several sockets
    QString rest = {};
    QJsonValue json = QJsonValue(QJsonValue::Undefined);
    int number = 0;
};

struct Script {
    QList<Step> steps;
    QString problem; // with its line; empty when all is understood
};

Script parseScript(const QString &text);

} // namespace Suhbat::test
