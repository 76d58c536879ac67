// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <functional>
#include <tl/expected.hpp>

namespace Suhbat {

template<class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }
inline tl::unexpected<Error> fail(Code code, QString reason = {}, QStringList arguments = {})
{
    return tl::unexpected<Error>(Error{code, std::move(reason), std::move(arguments)});
}
inline tl::unexpected<Error> failField(Code code, QString field, QString reason = {}, QStringList arguments = {})
{
    return tl::unexpected<Error>(Error{code, std::move(reason), std::move(arguments), std::move(field)});
}

// How an asynchronous call answers: exactly once, on whichever thread the work ended.
template<class T = void>
using Reply = std::function<void(Result<T>)>;

} // namespace Suhbat

// Returns the error of `expression` from the enclosing function, or yields nothing: `SUHBAT_TRY(checkName(name));`
#define SUHBAT_TRY(expression)                                                                                                                                 \
    do {                                                                                                                                                       \
        if (auto outcome_ = (expression); !outcome_) [[unlikely]]                                                                                              \
            return Suhbat::fail(std::move(outcome_.error()));                                                                                                  \
    } while (false)
