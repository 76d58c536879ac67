// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpanswer.h"

#include "core/mailbox.h"
#include "net/httpconnection.h"

#include <QThread>

namespace Suhbat::net {

namespace {

const char *reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 411: return "Length Required";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 460: return "Checksum Mismatch"; // of tus
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    case 507: return "Insufficient Storage";
    default: return "Status";
    }
}

bool isClean(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isOurs(const QByteArray &name)
{
    for (const char *ours : {"connection", "transfer-encoding", "date", "keep-alive"}) {
        if (name.compare(ours, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

std::optional<QByteArray> givenLength(const api::Response &response)
{
    for (const api::Header &header : response.headers) {
        if (header.first.compare("content-length", Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return std::nullopt;
}

bool hasNoBody(int status) { return status < 200 || status == 204 || status == 304; }

} // namespace

Framing framingOf(const api::Response &response, const HttpHead &head)
{
    if (hasNoBody(response.status))
        return Framing::None;
    if (!response.source || givenLength(response))
        return Framing::Length;
    return head.isHttp11 ? Framing::Chunks : Framing::Close;
}

QByteArray answerHead(const api::Response &response, Framing framing, const HttpHead &head, const QByteArray &date)
{
    QByteArray text;
    text.reserve(256);
    text += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\nDate: " + date + "\r\n";
    if (!response.contentType.isEmpty() && framing != Framing::None && isClean(response.contentType))
        text += "Content-Type: " + response.contentType + "\r\n";
    for (const api::Header &header : response.headers) {
        const bool isLength = header.first.compare("content-length", Qt::CaseInsensitive) == 0;
        if (isOurs(header.first) || isLength || !isClean(header.first) || !isClean(header.second))
            continue;
        text += header.first + ": " + header.second + "\r\n";
    }
    if (framing == Framing::Length)
        text += "Content-Length: " + (response.source ? *givenLength(response) : QByteArray::number(response.body.size())) + "\r\n";
    else if (framing == Framing::Chunks)
        text += "Transfer-Encoding: chunked\r\n";
    if (!head.keepsAlive)
        text += "Connection: close\r\n";
    else if (!head.isHttp11)
        text += "Connection: keep-alive\r\n";
    return text + "\r\n";
}

QByteArray chunk(const QByteArray &piece) { return piece.isEmpty() ? QByteArray("0\r\n\r\n") : QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n"; }

void runIn(Mailbox &mailbox, std::function<void()> task)
{
    if (QThread::currentThread() == mailbox.thread())
        return task();
    mailbox.post(std::move(task));
}

HttpTicket::~HttpTicket()
{
    if (m_isUsed.load())
        return;
    m_mailbox->post([door = m_door, number = m_number] {
        if (door->connection)
            door->connection->lost(number);
    });
}

void HttpTicket::answer(api::Response response)
{
    if (m_isUsed.exchange(true))
        return;
    runIn(*m_mailbox, [door = m_door, number = m_number, response = std::move(response)]() mutable {
        if (door->connection)
            door->connection->answer(number, std::move(response));
    });
}

} // namespace Suhbat::net
