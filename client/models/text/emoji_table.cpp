// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/emoji_table.h"

#include "text/fold.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

static void initialiseEmoji() { Q_INIT_RESOURCE(suhbat_emoji); }

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView groupOrder[] = {u"smileys", u"people", u"nature", u"food", u"travel", u"activities", u"objects", u"symbols", u"flags"};

EmojiTable::Language languageOf(const QString &tag)
{
    if (tag.startsWith(u"uz"))
        return EmojiTable::Uzbek; // the search key makes one of both scripts
    return tag == u"ar" ? EmojiTable::Arabic : tag == u"fa" ? EmojiTable::Persian : EmojiTable::English;
}

// 3: the name is the query; 2: the name, which stands first, begins with it; 1: every word of the query begins some word; 0: nothing.
int rank(const QString &key, const QString &words, const QStringList &query)
{
    const auto begins = [&key](const QString &word) { return key.startsWith(word) || key.contains(QString(u' ' + word)); };
    if (!std::all_of(query.begin(), query.end(), [&](const QString &word) { return begins(word); }))
        return 0;
    if (!key.startsWith(query.first()))
        return 1;
    return text::searchKey(words.section(u';', 0, 0)) == query.join(u' ') ? 3 : 2;
}

} // namespace

void EmojiTable::load()
{
    if (!m_entries.empty())
        return;
    initialiseEmoji();
    QFile json(u":/suhbat/emoji/emoji.json"_s);
    if (!json.open(QIODevice::ReadOnly))
        return;
    const QJsonObject groups = QJsonDocument::fromJson(json.readAll()).object();
    for (const QStringView id : groupOrder) {
        const QJsonArray rows = groups.value(id).toArray();
        m_groups.append({id.toString(), int(m_entries.size()), int(rows.size())});
        for (const QJsonValue &row : rows) {
            Entry entry{row[0].toString(), {}};
            for (int language = 0; language < LanguageCount; ++language)
                entry.words[language] = row[language + 1].toString();
            m_entries.push_back(std::move(entry));
        }
    }
}

const std::vector<EmojiTable::Entry> &EmojiTable::entries()
{
    load();
    return m_entries;
}

const QList<EmojiTable::Group> &EmojiTable::groups()
{
    load();
    return m_groups;
}

QString EmojiTable::name(int index, const QString &language)
{
    const Entry &entry = entries().at(size_t(index));
    const QString &words = entry.words[languageOf(language)];
    return (words.isEmpty() ? entry.words[English] : words).section(u';', 0, 0);
}

QString EmojiTable::shortName(int index)
{
    QString name = entries().at(size_t(index)).words[English].section(u';', 0, 0).toLower();
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u' ' && c != u'-'; });
    return name.simplified().replace(u' ', u'_').replace(u'-', u'_');
}

int EmojiTable::indexOf(const QString &emoji)
{
    load(); // before its end is asked for
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) { return entry.emoji == emoji; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

const std::vector<QString> &EmojiTable::keys(Language language)
{
    std::vector<QString> &keys = m_keys[language];
    if (keys.empty()) {
        keys.reserve(entries().size());
        for (const Entry &entry : m_entries)
            keys.push_back(text::searchKey(entry.words[language]));
    }
    return keys;
}

QList<int> EmojiTable::search(const QString &query, const QString &language, int most)
{
    const QStringList words = text::queryWords(QString(query).replace(u'_', u' '));
    if (words.isEmpty())
        return {};
    const Language ownLanguage = languageOf(language);
    const std::vector<QString> &own = keys(ownLanguage);
    const std::vector<QString> &english = keys(English);
    std::array<QList<int>, 4> found; // by rank
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const auto &names = m_entries[i].words;
        const int best = std::max(rank(own[i], names[ownLanguage], words), rank(english[i], names[English], words));
        found[size_t(best)].append(int(i));
    }
    return (found[3] + found[2] + found[1]).mid(0, most);
}

} // namespace Suhbat::client
