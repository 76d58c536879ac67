// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"

namespace Suhbat::client {

// What a room is found by: its name, and in a direct room the other one's username.
QString roomSearchKey(const StoredRoom &room, const Book &book);
bool keyMatches(const QString &key, const QStringList &words); // `words` of text::queryWords

// Those whose names match, the latest first.
QList<RoomId> roomsNamed(const QString &text, const Book &book, int most);

// The stretch of a message around what was found, on one line, with the places of what was found in it.
struct Excerpt {
    QString text;
    QList<QPair<int, int>> highlights;
};
Excerpt excerptAround(const QString &content, const QList<QPair<int, int>> &highlights, int most);

} // namespace Suhbat::client
