// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/net_sentences.h"
#include "net/rest.h"
#include "wire/decode.h"

namespace Suhbat::client {

// From the JSON of a request to what its caller wants; what the server should not have said is NotSuhbat.
template<class T, class Read>
Rest::Answer answering(Reply<T> answer, Read read)
{
    return [answer = std::move(answer), read](Result<wire::Json> json) {
        if (!json)
            return answer(fail(std::move(json.error())));
        Result<T> value = read(*json);
        value ? answer(std::move(value)) : answer(fail(netError(NetProblem::NotSuhbat, {value.error().field})));
    };
}

template<class T>
Rest::Answer answering(Reply<T> answer)
{
    return answering<T>(std::move(answer), [](const wire::Json &json) { return wire::decode<T>(json); });
}

template<class T>
Rest::Answer answeringList(Reply<QList<T>> answer)
{
    return answering<QList<T>>(std::move(answer), [](const wire::Json &json) { return wire::decodeList<T>(json); });
}

template<class T>
Rest::Answer answeringListing(Reply<wire::Listing<T>> answer)
{
    return answering<wire::Listing<T>>(std::move(answer), [](const wire::Json &json) { return wire::decodeListing<T>(json); });
}

inline Rest::Answer answeringNothing(Reply<> answer)
{
    return [answer = std::move(answer)](Result<wire::Json> json) { json ? answer({}) : answer(fail(std::move(json.error()))); };
}

} // namespace Suhbat::client
