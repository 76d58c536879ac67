// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/units.h"

#include <cmath>
#include <iterator>
#include <limits>

namespace Suhbat::app {

namespace {

struct Unit {
    const char *name;
    qint64 factor;
};

constexpr Unit sizes[] = {{"GiB", 1ll << 30}, {"GB", 1000000000}, {"MiB", 1 << 20}, {"MB", 1000000}, {"KiB", 1024}, {"kB", 1000}, {"B", 1}};
constexpr Unit times[] = {{"d", 86400000}, {"h", 3600000}, {"min", 60000}, {"m", 60000}, {"ms", 1}, {"s", 1000}};

std::optional<qint64> scaled(QStringView number, qint64 factor)
{
    bool isNumber = false;
    const double value = number.trimmed().toDouble(&isNumber);
    if (!isNumber || value < 0 || value * double(factor) > 9e15) // beyond it a double is no whole number any more
        return std::nullopt;
    return qint64(std::llround(value * double(factor)));
}

template<size_t count>
std::optional<qint64> parsed(QStringView text, const Unit (&units)[count], qint64 bareFactor)
{
    text = text.trimmed();
    qsizetype letters = text.size();
    while (letters > 0 && text[letters - 1].isLetter())
        --letters;
    const QStringView suffix = text.mid(letters);
    if (suffix.isEmpty())
        return scaled(text, bareFactor);
    for (const Unit &unit : units) {
        if (suffix.compare(QLatin1StringView(unit.name), Qt::CaseInsensitive) == 0)
            return scaled(text.left(letters), unit.factor);
    }
    return std::nullopt;
}

template<size_t count>
QString printed(qint64 value, const Unit (&units)[count], std::initializer_list<const char *> preferred)
{
    for (const char *name : preferred) {
        for (const Unit &unit : units) {
            if (qstrcmp(unit.name, name) == 0 && value % unit.factor == 0 && value != 0)
                return QString::number(value / unit.factor) + QLatin1StringView(name);
        }
    }
    return QString::number(value);
}

} // namespace

std::optional<qint64> bytesFromText(QStringView text) { return parsed(text, sizes, 1); }
QString bytesText(qint64 bytes) { return printed(bytes, sizes, {"GiB", "MiB", "KiB"}); }
std::optional<qint64> msecsFromText(QStringView text, qint64 unitMsecs) { return parsed(text, times, unitMsecs); }
QString msecsText(qint64 msecs) { return msecs == 0 ? QStringLiteral("0s") : printed(msecs, times, {"d", "h", "m", "s", "ms"}); }

} // namespace Suhbat::app
