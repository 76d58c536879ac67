// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <future>

namespace Suhbat::app {

// Waits for a service's answer, on a thread that has nothing else to do: `await<Room>([&](auto reply) { rooms.get(caller, room, reply); })`.
template<class T, class Start>
Result<T> await(Start start)
{
    // Shared: the reply may still be returning when the one who waited has gone.
    auto promise = std::make_shared<std::promise<Result<T>>>();
    start(Reply<T>([promise](Result<T> result) { promise->set_value(std::move(result)); }));
    return promise->get_future().get();
}

} // namespace Suhbat::app
