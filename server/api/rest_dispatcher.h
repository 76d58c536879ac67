// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/credentials.h"
#include "api/rest.h"
#include "api/web.h"
#include "chat/rates.h"
#include "core/metrics.h"

#include <array>

namespace Suhbat::api {

// From a request to its handler: which route, which language, who asks, and may a browser have been tricked into asking.
class RestDispatcher final : public HttpHandler
{
public:
    RestDispatcher(Router router, chat::Identity &identity, chat::Rates &rates, const Web &web, Metrics &metrics);

    qint64 bodyLimit(const Request &head) const override;
    void handle(Request request, Responder respond) override;
    Response refusal(int status, const Request &head) const override;

    const Router &router() const { return m_router; }

private:
    void preflight(const Request &request, const Responder &respond) const;
    void identify(const Router::Route *route, Call call, Answer answer);
    void run(const Router::Route *route, Call call, const Answer &answer, Credentials::Way way) const;
    Responder dressed(const Request &request, Responder respond) const;

    const Router m_router;
    chat::Identity &m_identity;
    chat::Rates &m_rates;
    const Web &m_web;
    std::array<Counter *, 6> m_answers; // by the first digit of the status
    Histogram &m_seconds;
};

} // namespace Suhbat::api
