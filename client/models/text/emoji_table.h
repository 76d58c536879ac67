// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <vector>

namespace Suhbat::client {

// Every emoji with its words in four languages; read from the resource when it is asked for the first time.
class EmojiTable
{
public:
    enum Language { English, Arabic, Persian, Uzbek, LanguageCount };

    struct Entry {
        QString emoji;
        std::array<QString, LanguageCount> words; // "name;word;word"
    };
    struct Group {
        QString id; // smileys people nature food travel activities objects symbols flags
        int first = 0;
        int count = 0;
    };

    const std::vector<Entry> &entries();
    const QList<Group> &groups();

    QString name(int index, const QString &language);
    // "grinning_face", for what completes a colon
    QString shortName(int index);
    int indexOf(const QString &emoji);

    // Indexes of what has, in `language` or in English, words that begin with all words of the query; names first.
    QList<int> search(const QString &query, const QString &language, int most);

private:
    void load();
    const std::vector<QString> &keys(Language language);

    std::vector<Entry> m_entries;
    QList<Group> m_groups;
    std::array<std::vector<QString>, LanguageCount> m_keys; // folded for search
};

} // namespace Suhbat::client
