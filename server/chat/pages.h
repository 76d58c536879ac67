// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Suhbat::chat {

struct PageRequest {
    int page = 1;
    int size = 50;

    qint64 offset() const { return qint64(page - 1) * size; }
};

// One page of a list that grows, and how long the whole list is.
template<class T>
struct PageOf {
    qint64 count = 0;
    QList<T> rows;
};

} // namespace Suhbat::chat
