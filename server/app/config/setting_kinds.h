// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of settings, each made from the place in Config where the value lives.
#pragma once

#include "app/config/setting.h"

namespace Suhbat::app::kinds {

template<class T>
using Place = T &(*)(Config &);

struct Name {
    const char *section, *key, *explanation;
};

using TextCheck = bool (*)(const QString &);

Setting text(const Name &name, Place<QString> place, const char *allowed, TextCheck isAllowed);
Setting list(const Name &name, Place<QStringList> place, const char *allowed, TextCheck isItemAllowed);
Setting integer(const Name &name, Place<int> place, int least, int most);
Setting real(const Name &name, Place<double> place, double least, double most);
Setting onOff(const Name &name, Place<bool> place);
Setting bytes(const Name &name, Place<qint64> place, qint64 least, qint64 most);
Setting bytes(const Name &name, Place<int> place, qint64 least, qint64 most);
// A bare number counts in `unitMsecs`.
Setting duration(const Name &name, Place<qint64> place, qint64 least, qint64 most, qint64 unitMsecs = 1000);
Setting duration(const Name &name, Place<int> place, qint64 least, qint64 most);

template<class Enum>
Setting choice(const Name &name, Place<Enum> place, QStringList names)
{
    Setting setting{QLatin1StringView(name.section),
                    QLatin1StringView(name.key),
                    QString::fromUtf8(name.explanation),
                    QStringLiteral("one of ") + names.join(QStringLiteral(", ")),
                    {},
                    {},
                    {}};
    setting.set = [place, names](Config &config, const RawValue &raw) {
        const qsizetype index = raw.isList ? qsizetype(-1) : names.indexOf(raw.text().trimmed().toLower());
        if (index < 0)
            return false;
        place(config) = Enum(index);
        return true;
    };
    setting.copy = [place](const Config &from, Config &to) { place(to) = place(const_cast<Config &>(from)); };
    setting.show = [place, names](const Config &config) { return u'"' + names[int(place(const_cast<Config &>(config)))] + u'"'; };
    return setting;
}

inline Setting reloadable(Setting setting)
{
    setting.isReloadable = true;
    return setting;
}

inline Setting secret(Setting setting)
{
    setting.isSecret = true;
    return setting;
}

} // namespace Suhbat::app::kinds
