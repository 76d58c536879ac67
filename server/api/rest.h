// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http.h"
#include "chat/messages.h"
#include "core/result.h"
#include "model/room.h"
#include "wire/json.h"

#include <QHash>
#include <vector>

namespace Suhbat::api {

// Who may knock. Finer rules are the services' (chat/policy.h); this only says who must have said their name.
enum class Access {
    Anyone, // login, guest-session, openapi
    Party, // an account or a guest
    Account, // an account
    Vendor, // vendors and admins, 403 otherwise
    Admin, // admins, 403 otherwise
};

// One request on its way through a REST handler.
struct Call {
    Request request;
    Caller caller; // with Access::Anyone it may be nobody: caller.user is not valid
    QByteArray language; // en, ar, fa, uz, uz-Cyrl
    QHash<QByteArray, QByteArray> arguments; // of the path pattern

    Result<RoomRef> room() const; // {room}: an integer or a UUID, NotFound otherwise
    Result<MessageRef> message() const; // {message}
    Result<chat::MessageTarget> messageInRoom() const; // {message}, and it must be in {room}
    Result<qint64> number(QByteArrayView argument) const;
    Result<wire::Json> json() const; // the body as a JSON object; UnsupportedMedia, InvalidJson …
    // The body as what `read` makes of it: `call.decoded(readPatch)`, where readPatch is Result<T>(const wire::Json &).
    template<class Read>
    auto decoded(Read read) const -> decltype(read(std::declval<const wire::Json &>()))
    {
        const Result<wire::Json> body = json();
        if (!body)
            return Suhbat::fail(body.error());
        return read(*body);
    }
    Result<int> intParameter(QByteArrayView name, int fallback, int least, int most) const;
};

// The way back. Copyable, used once, from any thread.
class Answer
{
public:
    Answer(Responder respond, QByteArray language) : m_respond(std::move(respond)), m_language(std::move(language)) {}

    // The same way back, past somebody who adds to whatever is answered.
    Answer through(std::function<void(Response &)> dress) const;

    void send(Response response) const;
    void json(int status, QByteArray body) const;
    void empty() const; // 204
    void fail(const Error &error) const;

    // `service.rename(caller, room, name, answer.with<Room>(200, encode));` where encode is QByteArray(const T &).
    template<class T, class Encode>
    Reply<T> with(int status, Encode encode) const
    {
        return [answer = *this, status, encode](Result<T> result) { result ? answer.json(status, encode(*result)) : answer.fail(result.error()); };
    }
    Reply<> withNothing() const
    {
        return [answer = *this](Result<> result) { result ? answer.empty() : answer.fail(result.error()); };
    }

private:
    Responder m_respond;
    QByteArray m_language;
};

using RestHandler = std::function<void(const Call &, const Answer &)>;

// What /openapi.json says of a route. A schema is a name of wire::schemas(), "name[]" for a plain list of them, "page(name)" for
// {count, next, previous, results}, or a JSON Schema written out, which begins with '{'.
struct RouteDoc {
    struct Parameter {
        QByteArray name; // in the query
        QByteArray summary;
        QByteArray type = "string"; // of JSON Schema
    };
    struct Outcome {
        int status = 200;
        QByteArray schema = {}; // empty: no body
    };
    QByteArray summary;
    QByteArray request = {}; // the body's schema; empty: none
    std::vector<Outcome> outcomes = {};
    std::vector<Parameter> parameters = {};
};

// Patterns as in wire.md: "/api/chat/rooms/{room}/messages/"; a missing trailing slash is forgiven. Filled once at start-up.
class Router
{
public:
    struct Route {
        QByteArray method, pattern;
        Access access;
        RestHandler handler;
        qint64 bodyLimit;
        RouteDoc doc;
    };
    static constexpr qint64 usualBodyLimit = 64 * 1024;

    void add(QByteArray method, QByteArray pattern, Access access, RestHandler handler, qint64 bodyLimit = usualBodyLimit);
    void add(RouteDoc doc, QByteArray method, QByteArray pattern, Access access, RestHandler handler, qint64 bodyLimit = usualBodyLimit);

    struct Match {
        const Route *route = nullptr; // null: no such path, or (with `allowed`) no such method on it
        QHash<QByteArray, QByteArray> arguments;
        QByteArray allowed; // without a route: the methods that the path has
    };
    Match match(const QByteArray &method, const QByteArray &path) const;
    const std::vector<Route> &routes() const { return m_routes; }

private:
    // One segment of the patterns; an argument, whatever its name, is the child "{}".
    struct Node {
        QHash<QByteArray, size_t> children;
        std::vector<size_t> routes;
    };
    const Node *find(const Node &node, const std::vector<QByteArrayView> &segments, size_t at) const;

    std::vector<Route> m_routes;
    std::vector<Node> m_nodes = std::vector<Node>(1);
};

} // namespace Suhbat::api
