// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/setting_kinds.h"

#include "app/config/units.h"

namespace Suhbat::app::kinds {

namespace {

// Showing only reads, but a place is named once, by a function that could also write.
template<class T>
const T &at(Place<T> place, const Config &config)
{
    return place(const_cast<Config &>(config));
}

template<class T>
Setting named(const Name &name, Place<T> place, QString allowed)
{
    Setting setting{QLatin1StringView(name.section), QLatin1StringView(name.key), QString::fromUtf8(name.explanation), std::move(allowed), {}, {}, {}};
    setting.copy = [place](const Config &from, Config &to) { place(to) = at(place, from); };
    return setting;
}

QString quoted(QString text) { return u'"' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"'; }

template<class T>
Setting sized(const Name &name, Place<T> place, qint64 least, qint64 most)
{
    Setting setting = named(name, place, QStringLiteral("a size from %1 to %2, such as \"64KiB\"").arg(bytesText(least), bytesText(most)));
    setting.set = [place, least, most](Config &config, const RawValue &raw) {
        const auto value = raw.isList ? std::nullopt : bytesFromText(raw.text());
        if (!value || *value < least || *value > most)
            return false;
        place(config) = T(*value);
        return true;
    };
    setting.show = [place](const Config &config) { return quoted(bytesText(at(place, config))); };
    return setting;
}

QString durationText(qint64 msecs, qint64 unitMsecs)
{
    if (unitMsecs > 1000 && msecs % unitMsecs == 0)
        return QString::number(msecs / unitMsecs);
    return quoted(msecsText(msecs));
}

template<class T>
Setting timed(const Name &name, Place<T> place, qint64 least, qint64 most, qint64 unitMsecs)
{
    const QString bare = unitMsecs == 1000 ? QStringLiteral("seconds") : unitMsecs == 3600000 ? QStringLiteral("hours") : QStringLiteral("days");
    Setting setting
        = named(name, place,
                QStringLiteral("a duration from %1 to %2, such as \"45s\" or \"24h\" (a bare number counts %3)").arg(msecsText(least), msecsText(most), bare));
    setting.set = [place, least, most, unitMsecs](Config &config, const RawValue &raw) {
        const auto value = raw.isList ? std::nullopt : msecsFromText(raw.text(), unitMsecs);
        if (!value || *value < least || *value > most)
            return false;
        place(config) = T(*value);
        return true;
    };
    setting.show = [place, unitMsecs](const Config &config) { return durationText(at(place, config), unitMsecs); };
    return setting;
}

} // namespace

Setting text(const Name &name, Place<QString> place, const char *allowed, TextCheck isAllowed)
{
    Setting setting = named(name, place, QString::fromUtf8(allowed));
    setting.set = [place, isAllowed](Config &config, const RawValue &raw) {
        if (raw.isList || !isAllowed(raw.text()))
            return false;
        place(config) = raw.text();
        return true;
    };
    setting.show = [place](const Config &config) { return quoted(at(place, config)); };
    return setting;
}

Setting list(const Name &name, Place<QStringList> place, const char *allowed, TextCheck isItemAllowed)
{
    Setting setting = named(name, place, QString::fromUtf8(allowed));
    setting.set = [place, isItemAllowed](Config &config, const RawValue &raw) {
        QStringList items;
        const QStringList parts = raw.isList ? raw.items : raw.text().split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            items += part.trimmed();
            if (!isItemAllowed(items.last()))
                return false;
        }
        place(config) = items;
        return true;
    };
    setting.show = [place](const Config &config) {
        QStringList items;
        for (const QString &item : at(place, config))
            items += quoted(item);
        return u'[' + items.join(QStringLiteral(", ")) + u']';
    };
    return setting;
}

Setting integer(const Name &name, Place<int> place, int least, int most)
{
    Setting setting = named(name, place, QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
    setting.set = [place, least, most](Config &config, const RawValue &raw) {
        bool isNumber = false;
        const int value = raw.text().trimmed().toInt(&isNumber);
        if (raw.isList || !isNumber || value < least || value > most)
            return false;
        place(config) = value;
        return true;
    };
    setting.show = [place](const Config &config) { return QString::number(at(place, config)); };
    return setting;
}

Setting real(const Name &name, Place<double> place, double least, double most)
{
    Setting setting = named(name, place, QStringLiteral("a number from %1 to %2").arg(least).arg(most));
    setting.set = [place, least, most](Config &config, const RawValue &raw) {
        bool isNumber = false;
        const double value = raw.text().trimmed().toDouble(&isNumber);
        if (raw.isList || !isNumber || !(value >= least && value <= most)) // said so that a NaN fails too
            return false;
        place(config) = value;
        return true;
    };
    setting.show = [place](const Config &config) { return QString::number(at(place, config)); };
    return setting;
}

Setting onOff(const Name &name, Place<bool> place)
{
    Setting setting = named(name, place, QStringLiteral("\"on\" or \"off\" (true and false do as well)"));
    setting.set = [place](Config &config, const RawValue &raw) {
        const QString value = raw.text().trimmed().toLower();
        const bool isOn = value == u"on" || value == u"true" || value == u"yes" || value == u"1";
        const bool isOff = value == u"off" || value == u"false" || value == u"no" || value == u"0";
        if (raw.isList || (!isOn && !isOff))
            return false;
        place(config) = isOn;
        return true;
    };
    setting.show = [place](const Config &config) { return at(place, config) ? QStringLiteral("\"on\"") : QStringLiteral("\"off\""); };
    return setting;
}

Setting bytes(const Name &name, Place<qint64> place, qint64 least, qint64 most) { return sized(name, place, least, most); }
Setting bytes(const Name &name, Place<int> place, qint64 least, qint64 most) { return sized(name, place, least, most); }
Setting duration(const Name &name, Place<qint64> place, qint64 least, qint64 most, qint64 unitMsecs) { return timed(name, place, least, most, unitMsecs); }
Setting duration(const Name &name, Place<int> place, qint64 least, qint64 most) { return timed(name, place, least, most, 1000); }

} // namespace Suhbat::app::kinds
