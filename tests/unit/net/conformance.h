// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientframes.h"

#include <QList>

namespace Suhbat::net {

// What Autobahn's testsuite asks of a server that echoes, group by group: these bytes, then exactly these frames, and
// after a close nothing. Run through the codec alone and over real sockets.
struct ConformanceCase {
    QByteArray name;
    QByteArray bytes;
    QList<ServerFrame> answers;
};

QList<ConformanceCase> conformanceCases();

Limits conformanceLimits(); // room for the sixteen megabytes of group 9

} // namespace Suhbat::net
