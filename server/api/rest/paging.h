// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rest.h"
#include "wire/encode.h"

namespace Suhbat::api::rest {

struct Paging {
    int page = 1;
    int size = 50;
};

// ?page=&page_size=: what is no positive number is refused; a size beyond `most` is cut down to it.
Result<Paging> pagingOf(const Call &call, int usualSize, int most);

// A link to another page of the same list, on this host: the asked query with these parameters instead.
QByteArray linkTo(const Call &call, const QList<Header> &parameters, const QList<QByteArray> &without = {});

// next and previous for a list of `count`, cut into numbered pages.
wire::PageLinks numberedLinks(const Call &call, const Paging &paging, qint64 count);

// DRF's habit: page 1 is always there, a page beyond the end is not.
bool isBeyondEnd(const Paging &paging, qint64 count);

} // namespace Suhbat::api::rest
