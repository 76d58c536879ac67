// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"

namespace Suhbat::client {

// What stands for a person or a room where no picture does.
constexpr int colorCount = 8;
int colorIndexOf(qint64 id);

// The first letters of the first two words; letters that would join stay apart.
QString initialsOf(const QString &name);

struct Face {
    QString title; // isolated
    QString initials;
    int colorIndex = 0;
    QString avatar;
};
Face faceOf(const User &user);

bool isSavedMessages(const Room &room, const Book &book);
UserId otherOf(const Room &room, const Book &book); // of a direct room; none in every other
QString kindOf(const StoredRoom &room, const Book &book);
Face faceOf(const StoredRoom &room, const Book &book);
UserId memberNamed(const QString &username, const StoredRoom *room); // none: nobody here
QString replyName(const QString &username, const StoredRoom *room, const Book &book); // whom one answers: "You", or an isolated name
QString typingText(RoomId room, const Book &book); // "" when nobody types
bool isRightToLeft(const QString &paragraph, const Book &book); // the interface decides where nothing else does

} // namespace Suhbat::client
