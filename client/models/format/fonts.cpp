// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/fonts.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QStringList &wanted, const QStringList &available)
{
    for (const QString &family : wanted) {
        if (available.contains(family))
            return family;
    }
    return {};
}

} // namespace

QStringList familiesFor(const QString &language, const QStringList &available)
{
    const QStringList latin{u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"SF Pro Text"_s, u"DejaVu Sans"_s};
    const QStringList persian{u"Vazirmatn"_s, u"Noto Sans Arabic"_s, u"Noto Sans Arabic UI"_s, u"Segoe UI"_s, u"DejaVu Sans"_s};
    const QStringList arabic{u"Noto Sans Arabic"_s, u"Noto Sans Arabic UI"_s, u"Noto Naskh Arabic"_s, u"Vazirmatn"_s, u"Segoe UI"_s, u"DejaVu Sans"_s};

    QStringList families;
    for (const QString &family : {firstOf(latin, available), firstOf(language == u"fa" ? persian : arabic, available), emojiFamilyOf(available)}) {
        if (!family.isEmpty() && !families.contains(family))
            families.append(family);
    }
    return families;
}

QString emojiFamilyOf(const QStringList &available) { return firstOf({u"Noto Color Emoji"_s, u"Segoe UI Emoji"_s, u"Apple Color Emoji"_s}, available); }

} // namespace Suhbat::client
