// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of the search says.
#include "models/book/faces.h"
#include "models/rooms/previews.h"
#include "models/search/room_search.h"
#include "models/search/search_model.h"
#include "text/direction.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int excerptLength = 160;

} // namespace

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (row.kind) {
    case Kind::Header: return role == KindRole ? QVariant(u"header"_s) : role == TitleRole ? QVariant(row.header) : nothing(role);
    case Kind::Person: return personData(row.person, role);
    case Kind::Message: return hitData(m_hits[row.hit], role);
    case Kind::Room: break;
    }
    const StoredRoom *room = m_book.room(row.room);
    return room ? roomData(*room, role) : nothing(role);
}

// A delegate's required properties want a value of their type.
QVariant SearchModel::nothing(int role)
{
    switch (role) {
    case RoomIdRole:
    case MessageIdRole:
    case UserIdRole: return qint64(0);
    case ColorIndexRole: return 0;
    case IsRtlRole: return false;
    case HighlightsRole: return QVariantList();
    default: return role < KindRole ? QVariant() : QVariant(QString());
    }
}

QVariant SearchModel::roomData(const StoredRoom &room, int role) const
{
    const Face face = faceOf(room, m_book);
    switch (role) {
    case KindRole: return u"room"_s;
    case TitleRole: return face.title;
    case SubtitleRole: return previewOf(room, m_book).text;
    case IsRtlRole: return previewOf(room, m_book).isRightToLeft;
    case RoomIdRole: return room.room.id.value();
    case TimeRole: return m_book.formatter().roomTime(activityOf(room));
    case InitialsRole: return face.initials;
    case ColorIndexRole: return face.colorIndex;
    case AvatarRole: return face.avatar;
    default: return nothing(role);
    }
}

QVariant SearchModel::personData(const User &person, int role) const
{
    const Face face = faceOf(person);
    switch (role) {
    case KindRole: return u"person"_s;
    case TitleRole: return face.title;
    case SubtitleRole: return m_book.formatter().presence(person.isOnline, person.lastSeen);
    case UserIdRole: return person.id.value();
    case InitialsRole: return face.initials;
    case ColorIndexRole: return face.colorIndex;
    case AvatarRole: return face.avatar;
    default: return nothing(role);
    }
}

QVariant SearchModel::hitData(const SearchHit &hit, int role) const
{
    const Message &message = hit.message.message;
    const StoredRoom *room = m_book.room(message.room);
    const QString author = m_book.nameOf(message.sender, room ? &room->room : nullptr);
    const QString name = text::isolated(author.isEmpty() ? message.senderUsername : author);
    // Inside one room one asks who said it; elsewhere, where it was said.
    const Face face = room && !m_room.isValid() ? faceOf(*room, m_book) : Face{name, initialsOf(author), colorIndexOf(message.sender.value()), {}};
    switch (role) {
    case KindRole: return u"message"_s;
    case TitleRole: return face.title;
    case SubtitleRole: return name;
    case BodyExcerptRole: return excerptAround(message.content, hit.highlights, excerptLength).text;
    case HighlightsRole: {
        QVariantList places;
        for (const auto &[start, length] : excerptAround(message.content, hit.highlights, excerptLength).highlights)
            places.append(QVariant(QVariantList{start, length}));
        return places;
    }
    case RoomIdRole: return message.room.value();
    case MessageIdRole: return message.id.value();
    case UserIdRole: return message.sender.value();
    case TimeRole: return m_book.formatter().roomTime(message.createdAt);
    case InitialsRole: return face.initials;
    case ColorIndexRole: return face.colorIndex;
    case AvatarRole: return face.avatar;
    case IsRtlRole: return isRightToLeft(excerptAround(message.content, hit.highlights, excerptLength).text, m_book);
    default: return nothing(role);
    }
}

} // namespace Suhbat::client
