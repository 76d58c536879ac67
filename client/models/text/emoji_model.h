// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/emoji_table.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QVariantList>

namespace Suhbat::client {

class Preferences;

// The emoji panel: one category, or what a search finds, or what was used last.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("desk.emoji")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY categoryChanged)
    Q_PROPERTY(QVariantList categories READ categories NOTIFY categoriesChanged)
    Q_PROPERTY(QStringList recent READ recent NOTIFY recentChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { EmojiRole = Qt::UserRole, NameRole, CategoryRole };

    explicit EmojiModel(Preferences &preferences, QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &search);
    QString category() const { return m_category; } // "recent" or a group of the table
    void setCategory(const QString &category);
    QVariantList categories() const; // [{category, name, emoji}]
    QStringList recent() const;
    int count() const { return int(m_rows.size()); }

    // It was sent or reacted with: it stands first among the recent ones.
    Q_INVOKABLE void use(const QString &emoji);
    Q_INVOKABLE QString name(const QString &emoji);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // For what completes a colon.
    EmojiTable &table() { return m_table; }

Q_SIGNALS:
    void searchChanged();
    void categoryChanged();
    void categoriesChanged();
    void recentChanged();
    void countChanged();

private:
    void fill();
    QList<int> wanted();

    Preferences &m_preferences;
    mutable EmojiTable m_table; // loads itself when it is first looked at
    QString m_search;
    QString m_category;
    QList<int> m_rows; // indexes of the table
};

} // namespace Suhbat::client
