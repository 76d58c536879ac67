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

} // namespace

RestDispatcher::RestDispatcher(Router router, chat::Identity &identity, chat::Rates &rates, const Web &web, Metrics &metrics)
    : m_router(std::move(router))
    , m_identity(identity)
    , m_rates(rates)
    , m_web(web)
    , m_seconds(metrics.histogram("suhbat_http_request_seconds", "From a whole request to its answer", Metrics::secondsBounds()))
{
    for (size_t i = 0; i < m_answers.size(); ++i)
        m_answers[i] = &metrics.counter("suhbat_http_responses_total", "Answers by class of status", "status=\"" + QByteArray::number(int(i)) + "xx\"");
}

qint64 RestDispatcher::bodyLimit(const Request &head) const
{
    const Router::Match match = m_router.match(head.method, head.path);
    return match.route ? match.route->bodyLimit : Router::usualBodyLimit;
}

void RestDispatcher::handle(Request request, Responder respond)
{
    Responder dressedRespond = dressed(request, std::move(respond));
    Call call;
    call.language = m_web.languageOf(request);
    const Answer answer(dressedRespond, call.language, request.isHead);

    if (!m_web.isHostAllowed(request))
        return answer.fail(Error{Code::BadRequest, QStringLiteral("host_not_allowed")});
    if (request.method == "OPTIONS")
        return preflight(request, dressedRespond);

    Router::Match match = m_router.match(request.method, request.path);
    if (!match.route) {
        if (match.allowed.isEmpty())
            return answer.fail(Error{Code::NotFound});
        Response response = errorResponse(Error{Code::MethodNotAllowed}, call.language);
        response.headers.emplaceBack("Allow", match.allowed);
        return answer.send(std::move(response));
    }
    call.arguments = std::move(match.arguments);
    call.request = std::move(request);
    identify(match.route, std::move(call), answer);
}

// An OPTIONS that is no preflight hears what the path can do; a preflight of a foreign page hears no.
void RestDispatcher::preflight(const Request &request, const Responder &respond) const
{
    const QByteArray language = m_web.languageOf(request);
    const QByteArray allowed = m_router.match(request.method, request.path).allowed;
    if (allowed.isEmpty())
        return respond(errorResponse(Error{Code::NotFound}, language));
    if (!m_web.mayHaveSent(request))
        return respond(errorResponse(Error{Code::OriginNotAllowed}, language));

    Response response{.status = 204, .contentType = {}};
    response.headers.emplaceBack("Allow", allowed);
    if (!request.header("access-control-request-method").isEmpty()) {
        response.headers.emplaceBack("Access-Control-Allow-Methods", allowed);
        response.headers.emplaceBack("Access-Control-Allow-Headers", allowedHeaders);
        response.headers.emplaceBack("Access-Control-Max-Age", "600");
    }
    respond(std::move(response));
}

// Most callers are known from memory; for the others the answer comes on a thread of the store.
void RestDispatcher::identify(const Router::Route *route, Call call, Answer answer)
{
    Credentials credentials = credentialsOf(call.request, TokenInQuery::Refused);
    const Credentials::Way way = credentials.way;
    if (!credentials.credential) {
        call.caller.address = call.request.address;
        return run(route, std::move(call), answer, way);
    }
    const QString address = call.request.address;
    if (auto known = m_identity.known(*credentials.credential, address)) {
        call.caller = std::move(*known);
        return run(route, std::move(call), answer, way);
    }
    m_identity.resolve(*credentials.credential, address, [this, route, call = std::move(call), answer, way](Result<Caller> caller) mutable {
        if (!caller && caller.error().code != Code::NotAuthenticated)
            return answer.fail(caller.error());
        if (caller)
            call.caller = std::move(*caller);
        else
            call.caller.address = call.request.address;
        run(route, std::move(call), answer, way);
    });
}

void RestDispatcher::run(const Router::Route *route, Call call, const Answer &answer, Credentials::Way way) const
{
    using Way = Credentials::Way;
    if (const Result<> access = checkAccess(route->access, call.caller); !access)
        return answer.fail(access.error());

    // A page elsewhere can make a browser send its cookie, a guest's address, or a plain form, but never an Authorization header.
    const bool isForeign = !m_web.mayHaveSent(call.request);
    const bool isBrowsersOwn = way == Way::Cookie && !m_web.isOriginAllowed(call.request);
    const bool mayBeForged = changesAnything(call.request) ? way != Way::Header && (isForeign || isBrowsersOwn) : way == Way::Guest && isForeign;
    if (mayBeForged)
        return answer.fail(Error{Code::OriginNotAllowed});
    if (!changesAnything(call.request) || !call.caller.user.isValid())
        return route->handler(call, answer);

    const chat::RateVerdict verdict = m_rates.take(call.caller);
    const Answer limited = answer.through([verdict](Response &response) { addRateHeaders(response, verdict); });
    if (!verdict.isAllowed)
        return limited.fail(Error{.code = Code::RateLimited, .retryAfterSeconds = verdict.retryAfterSeconds});
    route->handler(call, limited);
}

// What every answer wears, whoever made it.
Responder RestDispatcher::dressed(const Request &request, Responder respond) const
{
    const QByteArray origin = m_web.isOriginAllowed(request) ? request.header("origin") : QByteArray();
    QElapsedTimer timer;
    timer.start();
    return [this, origin, timer, respond = std::move(respond)](Response response) {
        m_seconds.observe(double(timer.nsecsElapsed()) / 1e9);
        m_answers[size_t(std::clamp(response.status / 100, 0, 5))]->add();
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
    m_answers[size_t(std::clamp(status / 100, 0, 5))]->add();
    addSecurityHeaders(response);
    return response;
}

} // namespace Suhbat::api
