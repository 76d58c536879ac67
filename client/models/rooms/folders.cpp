// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rooms/folders.h"

#include "models/rooms/previews.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

const QString foldersKey = u"folders/own"_s;

QSet<RoomId> idsFrom(const QStringList &texts)
{
    QSet<RoomId> ids;
    for (const QString &text : texts)
        ids.insert(RoomId(text.toLongLong()));
    return ids;
}

QStringList textsFrom(const QSet<RoomId> &ids)
{
    QStringList texts;
    for (const RoomId id : ids)
        texts.append(QString::number(id.value()));
    texts.sort();
    return texts;
}

} // namespace

Folders::Folders(Book &book, Preferences &preferences, QObject *parent) : QObject(parent), m_book(book), m_preferences(preferences) { load(); }

bool Folders::holds(const QString &folder, const StoredRoom &stored) const
{
    const Room &room = stored.room;
    if (folder == "archive"_L1)
        return room.mine.isArchived;
    const auto own = std::find_if(m_own.begin(), m_own.end(), [&](const OwnFolder &each) { return each.id == folder; });
    if (own != m_own.end())
        return own->rooms.contains(room.id);
    if (room.mine.isArchived)
        return false;
    if (folder == "unread"_L1)
        return unreadOf(stored) > 0;
    if (folder == "people"_L1)
        return room.kind == RoomKind::Direct;
    if (folder == "groups"_L1)
        return room.kind == RoomKind::Group;
    if (folder == "customers"_L1)
        return room.kind == RoomKind::Product || room.kind == RoomKind::Support;
    return folder == "all"_L1;
}

QString Folders::add(const QString &name, const QSet<RoomId> &rooms)
{
    int highest = 0;
    for (const OwnFolder &folder : std::as_const(m_own))
        highest = std::max(highest, folder.id.mid(4).toInt());
    m_own.append({u"own:%1"_s.arg(highest + 1), name.simplified(), rooms});
    save();
    Q_EMIT added(m_own.last().id);
    return m_own.last().id;
}

void Folders::rename(const QString &id, const QString &name)
{
    OwnFolder *folder = find(id);
    if (!folder || name.simplified().isEmpty())
        return;
    folder->name = name.simplified();
    save();
    Q_EMIT changed(id);
}

void Folders::setRooms(const QString &id, const QSet<RoomId> &rooms)
{
    OwnFolder *folder = find(id);
    if (!folder)
        return;
    folder->rooms = rooms;
    save();
    Q_EMIT changed(id);
}

void Folders::remove(const QString &id)
{
    if (!find(id))
        return;
    m_own.removeIf([&](const OwnFolder &each) { return each.id == id; });
    save();
    Q_EMIT removed(id);
}

OwnFolder *Folders::find(const QString &id)
{
    const auto found = std::find_if(m_own.begin(), m_own.end(), [&](const OwnFolder &each) { return each.id == id; });
    return found == m_own.end() ? nullptr : &*found;
}

void Folders::load()
{
    for (const QVariant &kept : m_preferences.remembered(foldersKey).toList()) {
        const QVariantMap fields = kept.toMap();
        m_own.append({fields.value(u"id"_s).toString(), fields.value(u"name"_s).toString(), idsFrom(fields.value(u"rooms"_s).toStringList())});
    }
}

void Folders::save()
{
    QVariantList kept;
    for (const OwnFolder &folder : std::as_const(m_own))
        kept.append(QVariantMap{{u"id"_s, folder.id}, {u"name"_s, folder.name}, {u"rooms"_s, textsFrom(folder.rooms)}});
    m_preferences.remember(foldersKey, kept);
}

} // namespace Suhbat::client
