// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Suhbat::client {

// People to choose from, or a list of some: the blocked, the readers of a message.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desk.people")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY isSearchingChanged)
    Q_PROPERTY(QString error READ error NOTIFY isSearchingChanged)
    Q_PROPERTY(QList<double> selectedIds READ selectedIds NOTIFY selectionChanged)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged)
public:
    enum Role {
        UserIdRole = Qt::UserRole,
        NameRole,
        UsernameRole,
        InitialsRole,
        ColorIndexRole,
        AvatarRole,
        PresenceRole,
        IsOnlineRole,
        IsSelectedRole,
        NoteRole
    };

    explicit PeopleModel(Book &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString search() const { return m_search; }
    void setSearch(const QString &search);
    int count() const { return int(m_people.size()); }
    bool isSearching() const { return m_isSearching; }
    QString error() const { return m_error; }
    QList<double> selectedIds() const { return m_selected; } // in the order of choosing
    int selectedCount() const { return int(m_selected.size()); }

    // A list that is not searched for. `notes`: one a person, "read at 14:05"
    void show(const QList<User> &people, const QStringList &notes = {});
    void setLoading(bool isLoading, const QString &error = {});

    Q_INVOKABLE void open(); // when a list of people comes into sight: the search starts anew, without a selection
    Q_INVOKABLE void toggle(qint64 userId);
    Q_INVOKABLE void clearSelection();
    Q_INVOKABLE QString selectedName(qint64 userId) const;

Q_SIGNALS:
    void searchChanged();
    void countChanged();
    void isSearchingChanged();
    void selectionChanged();

private:
    void ask();
    void touch(int row, const QList<int> &roles);
    void touchPeople(const QSet<UserId> &people);

    Book &m_book;
    QString m_search;
    QString m_error;
    QList<User> m_people;
    QStringList m_notes;
    QList<double> m_selected;
    QHash<qint64, QString> m_selectedNames;
    QTimer m_pause;
    int m_question = 0; // answers to older ones are late
    bool m_isSearching = false;
};

} // namespace Suhbat::client
