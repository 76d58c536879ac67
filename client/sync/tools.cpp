// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tools.h"

#include "net/net_sentences.h"

namespace Suhbat::client {

bool Tools::areSocketsBlocked() const
{
    return line.state() == Line::State::Connecting && line.trouble() && problemOf(*line.trouble()) == NetProblem::SocketsBlocked;
}

bool Tools::isReachable() const { return line.isOpen() || areSocketsBlocked(); }

Timestamp now() { return SystemClock().now(); }

} // namespace Suhbat::client
