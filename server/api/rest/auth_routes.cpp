// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/credentials.h"
#include "api/fields.h"
#include "api/rest/people_routes.h"
#include "chat/logins.h"
#include "wire/encode.h"

namespace Suhbat::api::rest {

namespace {

constexpr qint64 credentialsLimit = 16 * 1024;

QByteArray encodeLogin(const chat::IssuedLogin &login)
{
    wire::JsonWriter writer;
    writer.object([&] {
        writer.key("token");
        writer.ascii(login.token);
        writer.put("expires_at", login.expiresAt);
        writer.key("user");
        wire::write(writer, login.user);
    });
    return writer.take();
}

// A browser forgets the cookie with its window unless it was asked to remember; how long it lasts is the session's matter.
Header cookieHeader(const QByteArray &token, const Request &request, chat::Lasting lasting)
{
    QByteArray cookie = QByteArray(sessionCookie) + '=' + token + "; Path=/; HttpOnly; SameSite=Lax";
    if (request.isSecure)
        cookie += "; Secure";
    if (token.isEmpty())
        cookie += "; Max-Age=0";
    else if (lasting == chat::Lasting::Remembered)
        cookie += "; Max-Age=34560000"; // the longest that browsers take
    return {"Set-Cookie", cookie};
}

Reply<chat::IssuedLogin> answerLogin(const Call &call, const Answer &answer, int status, chat::Lasting lasting)
{
    return [request = call.request, answer, status, lasting](Result<chat::IssuedLogin> login) {
        if (!login)
            return answer.fail(login.error());
        Response response{.status = status, .body = encodeLogin(*login)};
        response.headers.append(cookieHeader(login->token, request, lasting));
        answer.send(std::move(response));
    };
}

chat::LoginRequest readLogin(Fields &fields, const Call &call)
{
    chat::LoginRequest request;
    request.username = fields.text("username");
    request.password = fields.text("password");
    request.lasting = fields.boolean("remember", false) ? chat::Lasting::Remembered : chat::Lasting::UntilUnused;
    request.client = fields.text("client", QString::fromUtf8(call.request.header("user-agent")));
    request.address = call.request.address;
    return request;
}

void logIn(chat::Logins &logins, const Call &call, const Answer &answer)
{
    const auto body = call.json();
    if (!body)
        return answer.fail(body.error());
    Fields fields(*body);
    chat::LoginRequest request = readLogin(fields, call);
    if (fields.error())
        return answer.fail(*fields.error());
    const auto reply = answerLogin(call, answer, 200, request.lasting);
    logins.login(std::move(request), reply);
}

void registerAccount(chat::Logins &logins, const Call &call, const Answer &answer)
{
    const auto body = call.json();
    if (!body)
        return answer.fail(body.error());
    if (!logins.isRegistrationOpen()) // says so whatever was sent
        return answer.fail(Error{Code::RegistrationClosed});
    Fields fields(*body);
    chat::LoginRequest request = readLogin(fields, call);
    QString name = fields.text("name", QString());
    if (fields.error())
        return answer.fail(*fields.error());
    const auto reply = answerLogin(call, answer, 201, request.lasting);
    logins.registerAccount(std::move(request), std::move(name), reply);
}

} // namespace

void addAuthRoutes(Router &router, chat::Logins &logins)
{
    const RouteDoc loginDoc{"Log in: a token, and the same in a cookie", "login_request", {{200, "login"}}};
    router.add(
        loginDoc, "POST", "/api/auth/login/", Access::Anyone, [&logins](const Call &call, const Answer &answer) { logIn(logins, call, answer); },
        credentialsLimit);

    const RouteDoc registerDoc{"Make an account of one's own, where that is open", "register_request", {{201, "login"}}};
    router.add(
        registerDoc, "POST", "/api/auth/register/", Access::Anyone,
        [&logins](const Call &call, const Answer &answer) { registerAccount(logins, call, answer); }, credentialsLimit);

    const RouteDoc logoutDoc{"End this session", {}, {{204}}};
    router.add(logoutDoc, "POST", "/api/auth/logout/", Access::Account, [&logins](const Call &call, const Answer &answer) {
        const Header goneCookie = cookieHeader({}, call.request, chat::Lasting::UntilUnused);
        const Answer dressed = answer.through([goneCookie](Response &response) { response.headers.append(goneCookie); });
        logins.logout(call.caller, dressed.withNothing());
    });
}

} // namespace Suhbat::api::rest
