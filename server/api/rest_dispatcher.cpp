// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rest_dispatcher.h"

#include "api/answers.h"

#include <QElapsedTimer>

namespace Suhbat::api {

namespace {

constexpr char allowedHeaders[] = "Authorization, Content-Type, X-Guest-Session, Accept-Language";
constexpr char exposedHeaders[] = "Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset";

// GET and HEAD change nothing, so nothing is gained by tricking a browser into sending them.
bool changesAnything(const Request &request) { return request.method != "GET" && request.method != "OPTIONS"; }

Result<> checkAccess(Access access, const Caller &caller)
{
    if (access == Access::Anyone)
        return {};
    if (!caller.user.isValid())
        return fail(Code::NotAuthenticated);
    if (access == Access::Party)
        return {};
    const bool isRight = access == Access::Account ? !caller.isGuest()
        : access == Access::Vendor                 ? caller.role == Role::Vendor || caller.isAdmin()
                                                   : caller.isAdmin();
    if (!isRight)
        return fail(Code::Forbidden);
    return {};
}

void addRateHeaders(Response &response, const chat::RateVerdict &verdict)
{
    if (verdict.limit == 0)
        return;
    response.headers.emplaceBack("X-RateLimit-Limit", QByteArray::number(verdict.limit));
    response.headers.emplaceBack("X-RateLimit-Remaining", QByteArray::number(verdict.remaining));
    response.headers.emplaceBack("X-RateLimit-Reset", QByteArray::number(verdict.resetSeconds));
}

std::array<Counter *, 6> answerCounters(Metrics &metrics)
{
    std::array<Counter *, 6> counters;
    for (size_t i = 0; i < counters.size(); ++i)
        counters[i] = &metrics.counter("suhbat_http_responses_total", "Answers by class of status", "status=\"" + QByteArray::number(int(i)) + "xx\"");
    return counters;
}

} // namespace

RestDispatcher::RestDispatcher(Router router, chat::Identity &identity, chat::Rates &rates, const Web &web, Metrics &metrics)
    : m_desk(
        std::make_shared<const Desk>(Desk{std::move(router), rates, answerCounters(metrics),
                                          metrics.histogram("suhbat_http_request_seconds", "From a whole request to its answer", Metrics::secondsBounds())})),
      m_identity(identity),
      m_web(web)
{
}

qint64 RestDispatcher::bodyLimit(const Request &head) const
{
    const Router::Match match = m_desk->router.match(head.method, head.path);
    return match.route ? match.route->bodyLimit : Router::usualBodyLimit;
}

void RestDispatcher::handle(Request request, Responder respond)
{
    Call call;
    call.language = m_web.languageOf(request);
    const Answer answer(dressed(request, std::move(respond)), call.language);
    if (!m_web.isHostAllowed(request))
        return answer.fail(Error{Code::BadRequest, QStringLiteral("host_not_allowed")});

    Router::Match match = m_desk->router.match(request.method, request.path);
    if (!match.route && match.allowed.isEmpty())
        return answer.fail(Error{Code::NotFound});
    if (request.method == "OPTIONS")
        return preflight(request, answer, match);
    if (!match.route) {
        Response response = errorResponse(Error{Code::MethodNotAllowed}, call.language);
        response.headers.emplaceBack("Allow", match.allowed);
        return answer.send(std::move(response));
    }
    call.arguments = std::move(match.arguments);
    call.request = std::move(request);
    identify(match.route, std::move(call), answer);
}

// An OPTIONS that is no preflight hears what the path can do; a preflight of a foreign page hears no.
void RestDispatcher::preflight(const Request &request, const Answer &answer, const Router::Match &match) const
{
    if (originOf(request) == Origin::Foreign)
        return answer.fail(Error{Code::OriginNotAllowed});
    Response response{.status = 204, .contentType = {}};
    response.headers.emplaceBack("Allow", match.allowed);
    if (!request.header("access-control-request-method").isEmpty()) {
        response.headers.emplaceBack("Access-Control-Allow-Methods", match.allowed);
        response.headers.emplaceBack("Access-Control-Allow-Headers", allowedHeaders);
        response.headers.emplaceBack("Access-Control-Max-Age", "600");
    }
    answer.send(std::move(response));
}

RestDispatcher::Origin RestDispatcher::originOf(const Request &request) const
{
    if (request.header("origin").isEmpty())
        return Origin::None;
    return m_web.isOriginAllowed(request) ? Origin::Allowed : Origin::Foreign;
}

// Most callers are known from memory; for the others the answer comes on a thread of the store.
void RestDispatcher::identify(const Router::Route *route, Call call, const Answer &answer)
{
    const Credentials credentials = credentialsOf(call.request, TokenInQuery::Refused);
    const Visit visit{route, credentials.way, originOf(call.request)};
    call.caller.address = call.request.address;
    if (!credentials.credential)
        return run(*m_desk, visit, call, answer);
    const QString address = call.request.address;
    if (auto known = m_identity.known(*credentials.credential, address)) {
        call.caller = std::move(*known);
        return run(*m_desk, visit, call, answer);
    }
    m_identity.resolve(*credentials.credential, address, [desk = m_desk, visit, call = std::move(call), answer](Result<Caller> caller) mutable {
        if (!caller && caller.error().code != Code::NotAuthenticated)
            return answer.fail(caller.error());
        if (caller)
            call.caller = std::move(*caller);
        run(*desk, visit, call, answer);
    });
}

// A page elsewhere can make a browser send its cookie, a guest's secret, or a plain form, but never an Authorization header.
bool RestDispatcher::mayBeForged(const Visit &visit, const Request &request)
{
    using Way = Credentials::Way;
    if (visit.way == Way::Header)
        return false;
    if (!changesAnything(request))
        return visit.way == Way::Guest && visit.origin == Origin::Foreign;
    return visit.origin == Origin::Foreign || (visit.way == Way::Cookie && visit.origin != Origin::Allowed);
}

void RestDispatcher::run(const Desk &desk, const Visit &visit, const Call &call, const Answer &answer)
{
    if (const Result<> access = checkAccess(visit.route->access, call.caller); !access)
        return answer.fail(access.error());
    if (mayBeForged(visit, call.request))
        return answer.fail(Error{Code::OriginNotAllowed});
    if (!changesAnything(call.request) || !call.caller.user.isValid())
        return visit.route->handler(call, answer);

    const chat::RateVerdict verdict = desk.rates.take(call.caller);
    const Answer limited = answer.through([verdict](Response &response) { addRateHeaders(response, verdict); });
    if (!verdict.isAllowed)
        return limited.fail(Error{.code = Code::RateLimited, .retryAfterSeconds = verdict.retryAfterSeconds});
    visit.route->handler(call, limited);
}

// What every answer wears, whoever made it.
Responder RestDispatcher::dressed(const Request &request, Responder respond) const
{
    const QByteArray origin = originOf(request) == Origin::Allowed ? request.header("origin") : QByteArray();
    QElapsedTimer timer;
    timer.start();
    return [desk = m_desk, origin, timer, respond = std::move(respond)](Response response) {
        desk->seconds.observe(double(timer.nsecsElapsed()) / 1e9);
        desk->count(response.status);
        addSecurityHeaders(response);
        response.headers.emplaceBack("Vary", "Origin, Accept-Language, Authorization, Cookie");
        if (!origin.isEmpty()) {
            response.headers.emplaceBack("Access-Control-Allow-Origin", origin);
            response.headers.emplaceBack("Access-Control-Allow-Credentials", "true");
            response.headers.emplaceBack("Access-Control-Expose-Headers", exposedHeaders);
        }
        respond(std::move(response));
    };
}

Response RestDispatcher::refusal(int status, const Request &head) const
{
    Response response = errorResponse(errorOfStatus(status), m_web.languageOf(head));
    response.status = status;
    m_desk->count(status);
    addSecurityHeaders(response);
    return response;
}

} // namespace Suhbat::api
