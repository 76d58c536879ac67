// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httphead.h"
#include "net/utf8.h"

namespace Suhbat::net {

namespace {

enum class Plus { Itself, Space };

// Nothing if it is no percent-encoded UTF-8, or hides a NUL.
std::optional<QByteArray> decoded(QByteArrayView text, Plus plus)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i] == '+' && plus == Plus::Space ? ' ' : text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const int high = hexDigit(text[i + 1]);
        const int low = hexDigit(text[i + 2]);
        if (high < 0 || low < 0 || high + low == 0)
            return std::nullopt;
        bytes += char(high << 4 | low);
        i += 2;
    }
    Utf8Check check;
    if (!check.feed(bytes) || !check.isComplete())
        return std::nullopt;
    return bytes;
}

// "http://host/path", as a proxy would be asked: the authority is ours, whatever it says.
QByteArrayView withoutAuthority(QByteArrayView target)
{
    const qsizetype scheme = target.indexOf("://");
    if (target.startsWith('/') || scheme <= 0)
        return target;
    qsizetype slash = target.indexOf('/', scheme + 3);
    if (slash < 0)
        slash = target.indexOf('?', scheme + 3);
    return slash < 0 ? QByteArrayView("/") : target.sliced(slash);
}

bool readQuery(QByteArrayView text, QList<api::Header> &query)
{
    for (const QByteArray &part : text.toByteArray().split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const auto name = decoded(equals < 0 ? part : part.first(equals), Plus::Space);
        const auto value = decoded(equals < 0 ? QByteArray() : part.sliced(equals + 1), Plus::Space);
        if (!name || !value)
            return false;
        query.append({*name, *value});
    }
    return true;
}

} // namespace

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool readTarget(api::Request &request)
{
    if (request.target == "*") {
        request.path = request.target;
        return request.method == "OPTIONS";
    }
    QByteArrayView target = withoutAuthority(request.target);
    if (const qsizetype fragment = target.indexOf('#'); fragment >= 0)
        target = target.first(fragment);
    const qsizetype question = target.indexOf('?');
    const auto path = decoded(question < 0 ? target : target.first(question), Plus::Itself);
    if (!path)
        return false;
    request.path = path->isEmpty() ? QByteArray("/") : *path;
    if (!request.path.startsWith('/'))
        return false;
    return question < 0 || readQuery(target.sliced(question + 1), request.query);
}

} // namespace Suhbat::net
