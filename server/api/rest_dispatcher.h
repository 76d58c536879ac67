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

    const Router &router() const { return m_desk->router; }

private:
    // What a reply still needs that comes when the doors are already closed.
    struct Desk {
        const Router router;
        chat::Rates &rates;
        std::array<Counter *, 6> answers; // by the first digit of the status
        Histogram &seconds;

        void count(int status) const { answers[size_t(std::clamp(status / 100, 0, 5))]->add(); }
    };
    // What a browser may have been made to send by a page that is not ours.
    enum class Origin { None, Allowed, Foreign };
    struct Visit {
        const Router::Route *route;
        Credentials::Way way;
        Origin origin;
    };

    Origin originOf(const Request &request) const;
    void preflight(const Request &request, const Answer &answer, const Router::Match &match) const;
    void identify(const Router::Route *route, Call call, const Answer &answer);
    static bool mayBeForged(const Visit &visit, const Request &request);
    static void run(const Desk &desk, const Visit &visit, const Call &call, const Answer &answer);
    Responder dressed(const Request &request, Responder respond) const;

    const std::shared_ptr<const Desk> m_desk;
    chat::Identity &m_identity;
    const Web &m_web;
};

} // namespace Suhbat::api
