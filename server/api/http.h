// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Suhbat::api {

using Header = std::pair<QByteArray, QByteArray>;

// One HTTP request as the net hands it over: the head is checked, the body is whole and within its limit.
struct Request {
    QByteArray method; // upper case, HEAD arrives as GET with isHead
    bool isHead = false;
    QByteArray target; // as sent, for nobody's log
    QByteArray path; // percent-decoded, without query; is valid UTF-8 without NUL
    QList<Header> query; // decoded
    QList<Header> headers; // names in lower case
    QByteArray body;
    QString address; // of the peer, or of the client behind a trusted proxy
    bool isSecure = false;

    QByteArray header(QByteArrayView name) const; // empty if absent
    std::optional<QByteArray> parameter(QByteArrayView name) const; // of the query; the first one
    QByteArray mediaType() const; // of the body, in lower case, without its parameters
};

// A body that is too large to hold, pulled when the socket can take more.
class BodySource
{
public:
    virtual ~BodySource() = default;
    // Answers on any thread with the next piece; an empty one ends the body.
    virtual void read(std::function<void(QByteArray piece)> then) = 0;
};

struct Response {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QList<Header> headers = {};
    std::shared_ptr<BodySource> source = {}; // instead of body: sent chunked
};

// Answers one request, once, from any thread. The net brings it to the socket's thread; a socket that has gone swallows it.
using Responder = std::function<void(Response)>;

// What the net needs to know of the api's side of HTTP. Called in io threads.
class HttpHandler
{
public:
    virtual ~HttpHandler() = default;
    // Before the body is read, from the head alone (body empty): how many bytes may follow.
    virtual qint64 bodyLimit(const Request &head) const = 0;
    virtual void handle(Request request, Responder respond) = 0;
    // What the net itself refuses (malformed head, timeouts, limits), as the api would say it.
    virtual Response refusal(int status, const Request &head) const = 0;
};

} // namespace Suhbat::api
