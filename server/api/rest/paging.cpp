// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rest/paging.h"

#include <limits>

namespace Suhbat::api::rest {

namespace {

Result<int> positiveParameter(const Call &call, const char *name, int fallback)
{
    const auto text = call.request.parameter(name);
    if (!text)
        return fallback;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isDigits = !text->isEmpty() && std::all_of(text->begin(), text->end(), isDigit);
    if (!isDigits || text->count('0') == text->size())
        return failField(Code::InvalidField, QString::fromLatin1(name));
    bool fits = false;
    const int number = text->toInt(&fits);
    return fits ? number : std::numeric_limits<int>::max(); // a page that far is simply not there
}

} // namespace

Result<Paging> pagingOf(const Call &call, int usualSize, int most)
{
    const auto page = positiveParameter(call, "page", 1);
    if (!page)
        return fail(page.error());
    const auto size = positiveParameter(call, "page_size", usualSize);
    if (!size)
        return fail(size.error());
    return Paging{*page, std::min(*size, most)};
}

QByteArray linkTo(const Call &call, const QList<Header> &parameters, const QList<QByteArray> &without)
{
    QList<Header> query;
    for (const Header &asked : call.request.query) {
        const bool isReplaced = std::any_of(parameters.cbegin(), parameters.cend(), [&](const Header &header) { return header.first == asked.first; });
        // A secret in a link would end in logs and histories.
        if (!isReplaced && !without.contains(asked.first) && asked.first != "guest_session" && asked.first != "token")
            query.append(asked);
    }
    query += parameters;
    QByteArray link = call.request.path.toPercentEncoding("/");
    char separator = '?';
    for (const auto &[name, value] : query) {
        link += separator + name.toPercentEncoding() + '=' + value.toPercentEncoding();
        separator = '&';
    }
    return link;
}

wire::PageLinks numberedLinks(const Call &call, const Paging &paging, qint64 count)
{
    const auto link = [&](int page) { return linkTo(call, {{"page", QByteArray::number(page)}, {"page_size", QByteArray::number(paging.size)}}); };
    wire::PageLinks links{.count = count};
    if (qint64(paging.page) * paging.size < count)
        links.next = link(paging.page + 1);
    if (paging.page > 1)
        links.previous = link(paging.page - 1);
    return links;
}

bool isBeyondEnd(const Paging &paging, qint64 count) { return paging.page > 1 && qint64(paging.page - 1) * paging.size >= count; }

} // namespace Suhbat::api::rest
