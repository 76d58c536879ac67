// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/people_model.h"

#include "models/book/faces.h"
#include "text/direction.h"

namespace Suhbat::client {

PeopleModel::PeopleModel(Book &book, QObject *parent) : QAbstractListModel(parent), m_book(book)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PeopleModel::ask);
    connect(&book, &Book::peopleChanged, this, &PeopleModel::touchPeople);
    connect(&book, &Book::retold, this, [this] {
        if (!m_people.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {PresenceRole});
    });
}

int PeopleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User &user = m_people[index.row()];
    const Face face = faceOf(user);
    switch (role) {
    case UserIdRole: return user.id.value();
    case NameRole: return face.title;
    case UsernameRole: return user.username;
    case InitialsRole: return face.initials;
    case ColorIndexRole: return face.colorIndex;
    case AvatarRole: return face.avatar;
    case PresenceRole: return m_book.formatter().presence(user.isOnline, user.lastSeen);
    case IsOnlineRole: return user.isOnline;
    case IsSelectedRole: return m_selected.contains(double(user.id.value()));
    case NoteRole: return m_notes.value(index.row());
    default: return {};
    }
}

QHash<int, QByteArray> PeopleModel::roleNames() const
{
    return {
        {UserIdRole, "userId"}, {NameRole, "name"},         {UsernameRole, "username"}, {InitialsRole, "initials"},     {ColorIndexRole, "colorIndex"},
        {AvatarRole, "avatar"}, {PresenceRole, "presence"}, {IsOnlineRole, "isOnline"}, {IsSelectedRole, "isSelected"}, {NoteRole, "note"},
    };
}

void PeopleModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    m_pause.start(m_book.pace().searched);
    Q_EMIT searchChanged();
}

void PeopleModel::show(const QList<User> &people, const QStringList &notes)
{
    beginResetModel();
    m_people = people;
    m_notes = notes;
    endResetModel();
    Q_EMIT countChanged();
}

void PeopleModel::setLoading(bool isLoading, const QString &error)
{
    m_isSearching = isLoading;
    m_error = error;
    Q_EMIT isSearchingChanged();
}

void PeopleModel::open()
{
    clearSelection();
    m_search.clear();
    Q_EMIT searchChanged();
    ask();
}

void PeopleModel::toggle(qint64 userId)
{
    const double id = double(userId);
    const auto row = std::find_if(m_people.begin(), m_people.end(), [userId](const User &each) { return each.id.value() == userId; });
    if (!m_selected.removeOne(id)) {
        m_selected.append(id);
        if (row != m_people.end())
            m_selectedNames.insert(userId, faceOf(*row).title);
    }
    if (row != m_people.end())
        touch(int(row - m_people.begin()), {IsSelectedRole});
    Q_EMIT selectionChanged();
}

void PeopleModel::clearSelection()
{
    if (m_selected.isEmpty())
        return;
    m_selected.clear();
    m_selectedNames.clear();
    if (!m_people.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {IsSelectedRole});
    Q_EMIT selectionChanged();
}

// Also of somebody whom the search no longer shows.
QString PeopleModel::selectedName(qint64 userId) const { return m_selectedNames.value(userId); }

void PeopleModel::ask()
{
    m_pause.stop();
    const int question = ++m_question;
    setLoading(true);
    m_book.gateway().people(m_search.trimmed(), this, [this, question](const Result<QList<User>> &people) {
        if (question != m_question)
            return;
        setLoading(false, people ? QString() : people.error().reason);
        if (!people)
            return;
        QList<User> others;
        std::copy_if(people->begin(), people->end(), std::back_inserter(others),
                     [this](const User &each) { return !m_book.isMe(each.id) && !each.isDisabled; });
        show(others);
    });
}

void PeopleModel::touch(int row, const QList<int> &roles) { Q_EMIT dataChanged(index(row), index(row), roles); }

void PeopleModel::touchPeople(const QSet<UserId> &people)
{
    for (int row = 0; row < count(); ++row) {
        if (!people.contains(m_people[row].id))
            continue;
        m_people[row] = *m_book.person(m_people[row].id);
        touch(row, {NameRole, UsernameRole, InitialsRole, AvatarRole, PresenceRole, IsOnlineRole});
    }
}

} // namespace Suhbat::client
