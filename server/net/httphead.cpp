// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httphead.h"

namespace Suhbat::net {

namespace {

bool isTokenCharacter(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        return true;
    return c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr;
}

bool isToken(QByteArrayView text) { return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter); }

bool isKnownMethod(QByteArrayView method)
{
    constexpr std::array known{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::any_of(known.begin(), known.end(), [&](const char *name) { return method == QByteArrayView(name); });
}

int checkRequestLine(QByteArrayView line, const Limits &limits)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first || !isToken(line.first(first)))
        return 400;
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (target.isEmpty() || std::any_of(target.begin(), target.end(), [](char c) { return uchar(c) <= ' ' || c == 0x7f; }))
        return 400;
    const bool isVersion
        = version.size() == 8 && version.startsWith("HTTP/") && std::isdigit(uchar(version[5])) && version[6] == '.' && std::isdigit(uchar(version[7]));
    if (!isVersion)
        return 400;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return 505;
    if (target.size() > limits.targetBytes)
        return 414;
    return isKnownMethod(line.first(first)) ? 0 : 501;
}

// "Content-Length: 3, 3" and "+3" are not numbers.
std::optional<quint64> readLength(const QByteArray &value)
{
    if (value.isEmpty() || value.size() > 18 || !std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return value.toULongLong();
}

int readFraming(HttpHead &head)
{
    const int lengths = headerCount(head.request, "content-length");
    const int encodings = headerCount(head.request, "transfer-encoding");
    if (encodings > 0) {
        if (lengths > 0 || !head.isHttp11)
            return 400;
        head.isChunked = headerList(head.request, "transfer-encoding").compare("chunked", Qt::CaseInsensitive) == 0;
        return head.isChunked ? 0 : 501;
    }
    if (lengths == 0)
        return 0;
    head.length = lengths == 1 ? readLength(headerList(head.request, "content-length")) : std::nullopt;
    return head.length ? 0 : 400;
}

} // namespace

bool isField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon))) // a line that begins with a space would continue the one before
        return false;
    const QByteArrayView value = line.sliced(colon + 1);
    return std::none_of(value.begin(), value.end(), [](char c) { return (uchar(c) < ' ' && c != '\t') || c == 0x7f; });
}

int headerCount(const api::Request &request, QByteArrayView name)
{
    return int(std::count_if(request.headers.begin(), request.headers.end(), [&](const api::Header &header) { return header.first == name; }));
}

QByteArray headerList(const api::Request &request, QByteArrayView name)
{
    QByteArray list;
    for (const api::Header &header : request.headers) {
        if (header.first == name)
            list += list.isEmpty() ? header.second : ", " + header.second;
    }
    return list;
}

bool listHolds(QByteArrayView list, QByteArrayView token)
{
    const QList<QByteArray> items = list.toByteArray().split(',');
    return std::any_of(items.begin(), items.end(), [&](const QByteArray &item) { return item.trimmed().compare(token, Qt::CaseInsensitive) == 0; });
}

int checkHeadForm(QByteArrayView head, const Limits &limits)
{
    int fields = -1; // the first line is none
    for (qsizetype from = 0; from < head.size();) {
        const qsizetype end = head.indexOf('\n', from);
        if (end <= from || head[end - 1] != '\r')
            return 400;
        const QByteArrayView line = head.sliced(from, end - 1 - from);
        from = end + 1;
        if (line.contains('\r') || line.contains('\0'))
            return 400;
        if (line.isEmpty())
            return from == head.size() && fields >= 0 ? 0 : 400;
        if (const int status = fields < 0 ? checkRequestLine(line, limits) : isField(line) ? 0 : 400)
            return status;
        if (++fields > limits.headerCount)
            return 431;
    }
    return 400;
}

int readHeadMeaning(HttpHead &head)
{
    if (const int status = readFraming(head))
        return status;
    const int hosts = headerCount(head.request, "host");
    if (hosts > 1 || (hosts == 0 && head.isHttp11))
        return 400;

    const QByteArray connection = headerList(head.request, "connection");
    head.keepsAlive = head.isHttp11 ? !listHolds(connection, "close") : listHolds(connection, "keep-alive");
    head.wantsWebSocket = listHolds(headerList(head.request, "upgrade"), "websocket") && listHolds(connection, "upgrade");
    const QByteArray expect = headerList(head.request, "expect");
    if (!expect.isEmpty() && head.isHttp11) {
        if (expect.compare("100-continue", Qt::CaseInsensitive) != 0)
            return 417;
        head.expectsContinue = true;
    }
    const QByteArray &method = head.request.method;
    const bool needsLength = method == "POST" || method == "PUT" || method == "PATCH";
    return needsLength && !head.isChunked && !head.length ? 411 : 0;
}

} // namespace Suhbat::net
