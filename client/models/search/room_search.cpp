// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/room_search.h"

#include "models/book/faces.h"
#include "models/rooms/previews.h"
#include "text/direction.h"
#include "text/fold.h"

#include <QTextBoundaryFinder>

namespace Suhbat::client {

namespace {

constexpr int leadingContext = 32;

int letterBoundary(const QString &text, int at)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(at);
    return letters.isAtBoundary() ? at : std::max(0, int(letters.toPreviousBoundary()));
}

} // namespace

QString roomSearchKey(const StoredRoom &room, const Book &book)
{
    QString looked = text::stripBidiControls(faceOf(room, book).title);
    if (const UserId other = otherOf(room.room, book); other.isValid()) {
        for (const Member &member : room.room.members)
            looked += member.user == other ? u' ' + member.username : QString();
    }
    return u' ' + text::searchKey(looked) + u' ';
}

bool keyMatches(const QString &key, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return key.contains(text::isWholeWord(word) ? u' ' + word + u' ' : u' ' + word); });
}

QList<RoomId> roomsNamed(const QString &text, const Book &book, int most)
{
    const QStringList words = text::queryWords(text);
    QList<std::pair<Timestamp, RoomId>> found;
    for (const StoredRoom &room : book.rooms()) {
        if (!words.isEmpty() && keyMatches(roomSearchKey(room, book), words))
            found.append({activityOf(room), room.room.id});
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    QList<RoomId> rooms;
    for (const auto &[activity, room] : found.mid(0, most))
        rooms.append(room);
    return rooms;
}

Excerpt excerptAround(const QString &content, const QList<QPair<int, int>> &highlights, int most)
{
    const int first = highlights.isEmpty() ? 0 : highlights.first().first;
    int start = content.size() <= most || first <= leadingContext ? 0 : letterBoundary(content, first - leadingContext);
    while (start > 0 && start < first && !content[start - 1].isSpace())
        ++start;
    const int end = content.size() - start <= most ? int(content.size()) : letterBoundary(content, start + most);

    Excerpt excerpt;
    excerpt.text = content.mid(start, end - start);
    // One line, and no character more or less: the places stay right.
    for (QChar &c : excerpt.text) {
        if (c.isSpace() || c.category() == QChar::Other_Control || text::isBidiControl(c.unicode()))
            c = u' ';
    }
    const int shift = start > 0 ? 1 : 0;
    for (const auto &[at, length] : highlights) {
        if (at >= start && at + length <= end)
            excerpt.highlights.append({at - start + shift, length});
    }
    if (start > 0)
        excerpt.text.prepend(u'…');
    if (end < content.size())
        excerpt.text.append(u'…');
    return excerpt;
}

} // namespace Suhbat::client
