// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/book/faces.h"

#include "text/direction.h"

#include <QTextBoundaryFinder>

namespace Suhbat::client {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Faces)
};

QString firstLetter(QStringView word)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    const qsizetype end = letters.toNextBoundary();
    return end > 0 ? word.left(end).toString().toUpper() : QString();
}

// A word counts if it begins with something that one can read: "🌸 Nodira" is N.
bool isReadable(QStringView word)
{
    const QChar first = word.front();
    return first.isLetterOrNumber() || (first.isHighSurrogate() && word.size() > 1 && QChar::isLetterOrNumber(QChar::surrogateToUcs4(first, word[1])));
}

QString named(const QString &name, const QString &username) { return name.isEmpty() ? username : name; }

Face face(const QString &title, qint64 id, const QString &avatar = {})
{
    return {text::isolated(text::stripBidiControls(title)), initialsOf(title), colorIndexOf(id), avatar};
}

QString namesOfMembers(const Room &room, const Book &book)
{
    QStringList names;
    for (const Member &member : room.members) {
        if (!book.isMe(member.user) && names.size() < 3)
            names.append(named(member.name, member.username));
    }
    return names.join(Words::tr(", ", "between the names of people"));
}

QString productTitle(const Room &room, const Book &book)
{
    const QString product = room.product ? room.product->title : QString();
    if (!book.isMe(room.vendor))
        return product.isEmpty() ? book.nameOf(room.vendor, &room) : product;
    const auto customer = std::find_if(room.members.begin(), room.members.end(), [&](const Member &each) { return !book.isMe(each.user); });
    const QString name = customer == room.members.end() ? QString() : named(customer->name, customer->username);
    return name.isEmpty() ? product : name;
}

QString supportTitle(const Room &room, const Book &book)
{
    const QString subject = room.ticket ? room.ticket->subject : room.name;
    if (!subject.isEmpty())
        return subject;
    return room.guest.isValid() ? book.nameOf(room.guest, &room) : Words::tr("Support");
}

} // namespace

int colorIndexOf(qint64 id) { return int(std::abs(id) % colorCount); }

QString initialsOf(const QString &name)
{
    const QString clean = text::stripBidiControls(name);
    QStringList letters;
    for (const QStringView word : QStringView(clean).split(u' ', Qt::SkipEmptyParts)) {
        if (isReadable(word) && letters.size() < 2)
            letters.append(firstLetter(word));
    }
    if (letters.isEmpty() && !clean.trimmed().isEmpty())
        return firstLetter(QStringView(clean).trimmed());
    return letters.join(QChar(0x200c));
}

Face faceOf(const User &user) { return face(named(user.name, user.username), user.id.value(), user.avatar); }

bool isSavedMessages(const Room &room, const Book &book)
{
    return room.kind == RoomKind::Direct && room.members.size() == 1 && book.isMe(room.members.first().user);
}

UserId otherOf(const Room &room, const Book &book)
{
    if (room.kind != RoomKind::Direct)
        return {};
    for (const Member &member : room.members) {
        if (!book.isMe(member.user))
            return member.user;
    }
    return {};
}

QString kindOf(const StoredRoom &room, const Book &book)
{
    return isSavedMessages(room.room, book) ? QStringLiteral("saved") : QString::fromLatin1(roomKindName(room.room.kind));
}

Face faceOf(const StoredRoom &stored, const Book &book)
{
    const Room &room = stored.room;
    switch (room.kind) {
    case RoomKind::Direct: {
        if (isSavedMessages(room, book))
            return face(Words::tr("Saved messages"), room.id.value());
        const UserId other = otherOf(room, book);
        const User *person = book.person(other);
        const QString name = book.nameOf(other, &room);
        return face(name.isEmpty() ? Words::tr("Deleted account") : name, other.value(), person ? person->avatar : QString());
    }
    case RoomKind::Group: return face(room.name.isEmpty() ? namesOfMembers(room, book) : room.name, room.id.value());
    case RoomKind::Product: return face(productTitle(room, book), room.id.value(), room.product ? room.product->image : QString());
    case RoomKind::Support: return face(supportTitle(room, book), room.id.value());
    }
    Q_UNREACHABLE();
    return {};
}

UserId memberNamed(const QString &username, const StoredRoom *room)
{
    if (!room || username.isEmpty())
        return {};
    const QList<Member> &members = room->room.members;
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member &each) { return each.username == username; });
    return found == members.end() ? UserId() : found->user;
}

QString replyName(const QString &username, const StoredRoom *room, const Book &book)
{
    if (!username.isEmpty() && username == book.me().user.username)
        return Words::tr("You");
    const QString name = book.nameOf(memberNamed(username, room), room ? &room->room : nullptr);
    return text::isolated(name.isEmpty() ? username : name);
}

QString typingText(RoomId id, const Book &book)
{
    const QList<UserId> typists = book.typists(id);
    const StoredRoom *stored = book.room(id);
    if (typists.isEmpty() || !stored)
        return {};
    if (stored->room.kind == RoomKind::Direct)
        return Words::tr("typing…");
    const QString name = book.nameOf(typists.first(), &stored->room);
    if (typists.size() == 1 && !name.isEmpty())
        return Words::tr("%1 is typing…").arg(text::isolated(name));
    return book.formatter().withDigits(Words::tr("%n people are typing…", nullptr, int(typists.size())));
}

bool isRightToLeft(const QString &paragraph, const Book &book)
{
    switch (text::paragraphDirection(paragraph)) {
    case text::TextDirection::LeftToRight: return false;
    case text::TextDirection::RightToLeft: return true;
    case text::TextDirection::Neutral: return book.formatter().direction() == Qt::RightToLeft;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace Suhbat::client
