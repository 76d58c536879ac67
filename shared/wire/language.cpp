// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/language.h"

#include <algorithm>

namespace Suhbat::wire {

namespace {

constexpr int mostPreferences = 32; // nobody speaks more, and headers come from strangers

struct Preference {
    QByteArray language;
    double weight = 1;
};

Preference preferenceOf(const QByteArray &entry)
{
    const QByteArrayList parts = entry.split(';');
    Preference preference{languageOfTag(parts.first().trimmed())};
    for (const QByteArray &part : parts.mid(1)) {
        const QByteArray parameter = part.trimmed();
        bool isNumber = false;
        const double weight = parameter.startsWith("q=") ? parameter.mid(2).toDouble(&isNumber) : 0;
        if (isNumber)
            preference.weight = weight;
    }
    return preference;
}

} // namespace

const QByteArrayList &languages()
{
    static const QByteArrayList all{"en", "ar", "fa", "uz", "uz-Cyrl"};
    return all;
}

QByteArray languageOfTag(QByteArrayView tag)
{
    const QByteArrayList subtags = tag.toByteArray().toLower().replace('_', '-').split('-');
    if (subtags.first() == "uz")
        return subtags.mid(1).contains("cyrl") ? "uz-Cyrl" : "uz";
    return languages().contains(subtags.first()) ? subtags.first() : QByteArray();
}

QByteArray pickLanguage(QByteArrayView asked, QByteArrayView acceptLanguage, QByteArrayView fallback)
{
    if (const QByteArray language = languageOfTag(asked); !language.isEmpty())
        return language;

    Preference best{{}, 0};
    for (const QByteArray &entry : acceptLanguage.toByteArray().split(',').mid(0, mostPreferences)) {
        const Preference preference = preferenceOf(entry);
        if (!preference.language.isEmpty() && preference.weight > best.weight)
            best = preference;
    }
    if (!best.language.isEmpty())
        return best.language;
    const QByteArray language = languageOfTag(fallback);
    return language.isEmpty() ? languages().first() : language;
}

} // namespace Suhbat::wire
