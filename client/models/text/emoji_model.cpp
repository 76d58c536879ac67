// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/emoji_model.h"

#include "models/format/preferences.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

QString recentKey() { return u"emoji/recent"_s; }
constexpr int mostRecent = 40;
constexpr int mostFound = 200;

} // namespace

EmojiModel::EmojiModel(Preferences &preferences, QObject *parent) : QAbstractListModel(parent), m_preferences(preferences)
{
    connect(&m_preferences.formatter(), &Formatter::changed, this, [this] {
        Q_EMIT categoriesChanged();
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {NameRole});
    });
}

void EmojiModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    fill();
}

void EmojiModel::setCategory(const QString &category)
{
    if (m_category == category)
        return;
    m_category = category;
    Q_EMIT categoryChanged();
    fill();
}

QVariantList EmojiModel::categories() const
{
    const struct {
        QString id, name, emoji;
    } known[] = {{u"recent"_s, tr("Recent"), u"🕘"_s},         {u"smileys"_s, tr("Smileys"), u"😀"_s},
                 {u"people"_s, tr("People"), u"👋"_s},         {u"nature"_s, tr("Nature"), u"🌿"_s},
                 {u"food"_s, tr("Food and drink"), u"🍎"_s},   {u"travel"_s, tr("Travel"), u"🚗"_s},
                 {u"activities"_s, tr("Activities"), u"⚽"_s}, {u"objects"_s, tr("Objects"), u"💡"_s},
                 {u"symbols"_s, tr("Symbols"), u"❤️"_s},  {u"flags"_s, tr("Flags"), u"🏁"_s}};
    QVariantList list;
    for (const auto &[id, name, emoji] : known)
        list.append(QVariantMap{{u"category"_s, id}, {u"name"_s, name}, {u"emoji"_s, emoji}});
    return list;
}

QStringList EmojiModel::recent() const
{
    const QStringList kept = m_preferences.remembered(recentKey()).toStringList();
    return kept.isEmpty() ? QStringList{u"👍"_s, u"❤️"_s, u"😂"_s, u"😊"_s, u"🙏"_s, u"🌹"_s, u"🔥"_s, u"🎉"_s, u"👏"_s, u"🤝"_s} : kept;
}

void EmojiModel::use(const QString &emoji)
{
    QStringList recent = this->recent();
    if (recent.first() == emoji || m_table.indexOf(emoji) < 0)
        return;
    recent.removeAll(emoji);
    recent.prepend(emoji);
    m_preferences.remember(recentKey(), recent.mid(0, mostRecent));
    Q_EMIT recentChanged();
    // The panel stays as it is under the hand: its recent ones move when it is opened the next time.
}

QString EmojiModel::name(const QString &emoji)
{
    const int index = m_table.indexOf(emoji);
    return index < 0 ? QString() : m_table.name(index, m_preferences.spokenLanguage());
}

int EmojiModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int entry = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case EmojiRole: return m_table.entries().at(size_t(entry)).emoji;
    case NameRole: return m_table.name(entry, m_preferences.spokenLanguage());
    case CategoryRole:
        for (const EmojiTable::Group &group : m_table.groups()) {
            if (entry >= group.first && entry < group.first + group.count)
                return group.id;
        }
    }
    return {};
}

QHash<int, QByteArray> EmojiModel::roleNames() const { return {{EmojiRole, "emoji"}, {NameRole, "name"}, {CategoryRole, "category"}}; }

// What a search finds and what a category holds share next to nothing: the panel begins anew.
void EmojiModel::fill()
{
    QList<int> rows = wanted();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

QList<int> EmojiModel::wanted()
{
    if (!m_search.trimmed().isEmpty())
        return m_table.search(m_search, m_preferences.spokenLanguage(), mostFound);
    QList<int> rows;
    if (m_category == u"recent") {
        for (const QString &emoji : recent()) {
            if (const int index = m_table.indexOf(emoji); index >= 0)
                rows.append(index);
        }
        return rows;
    }
    for (const EmojiTable::Group &group : m_table.groups()) {
        for (int i = 0; group.id == m_category && i < group.count; ++i)
            rows.append(group.first + i);
    }
    return rows;
}

} // namespace Suhbat::client
