// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/format_settings.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

FormatSettings FormatSettings::forLanguage(const QString &language)
{
    FormatSettings settings;
    settings.language = language;
    if (language == u"fa") {
        settings.digits = text::Digits::Persian;
        settings.calendar = CalendarKind::Jalali;
    } else if (language == u"ar") {
        settings.digits = text::Digits::ArabicIndic;
    }
    return settings;
}

QStringList knownLanguages() { return {u"en"_s, u"ar"_s, u"fa"_s, u"uz"_s, u"uz_Cyrl"_s}; }

QString knownLanguageFor(const QString &localeName)
{
    const QStringList parts = QString(localeName).replace(u'-', u'_').split(u'_');
    if (parts.first() == u"uz" && (parts.contains(u"Cyrl") || localeName.endsWith(u"@cyrillic")))
        return u"uz_Cyrl"_s;
    return knownLanguages().contains(parts.first()) ? parts.first() : u"en"_s;
}

Qt::LayoutDirection directionOf(const QString &language) { return language == u"ar" || language == u"fa" ? Qt::RightToLeft : Qt::LeftToRight; }

} // namespace Suhbat::client
