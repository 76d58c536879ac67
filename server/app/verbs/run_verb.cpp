// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/running_server.h"
#include "app/verbs/verbs.h"

namespace Suhbat::app {

using namespace Qt::StringLiterals;

Verb runVerb()
{
    return {
        u"run"_s,
        u"serve"_s,
        u"Serves HTTP and WebSocket until SIGTERM or SIGINT. Prints `listening on http://ADDRESS:PORT` on stdout when it is ready; everything else goes to "
        u"stderr.\n"
        "SIGHUP reads the configuration again and takes over what can change while running: the certificate, origins, allowed hosts, rates and sessions, retention and the log level."_s,
        {{u"listen"_s, u"Where to listen ([server] listen); port 0 picks one."_s, u"ADDR:PORT"_s}},
        {},
        serve};
}

} // namespace Suhbat::app
