// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QDateTime>
#include <QTimeZone>
#include <chrono>

namespace Suhbat {

namespace {

void putDigits(char *end, int digits, int value)
{
    for (; digits > 0; --digits, value /= 10)
        *--end = char('0' + value % 10);
}

} // namespace

QByteArray Timestamp::iso() const
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(m_msecs)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const int inDay = int((time - day).count());

    QByteArray text("0000-00-00T00:00:00.000Z");
    char *at = text.data();
    putDigits(at + 4, 4, int(date.year()));
    putDigits(at + 7, 2, int(unsigned(date.month())));
    putDigits(at + 10, 2, int(unsigned(date.day())));
    putDigits(at + 13, 2, inDay / 3600000);
    putDigits(at + 16, 2, inDay / 60000 % 60);
    putDigits(at + 19, 2, inDay / 1000 % 60);
    putDigits(at + 23, 3, inDay % 1000);
    return text;
}

std::optional<Timestamp> Timestamp::fromIso(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) // a bare date or time means UTC here
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    return Timestamp(time.toMSecsSinceEpoch());
}

Timestamp SystemClock::now() const { return Timestamp(QDateTime::currentMSecsSinceEpoch()); }

} // namespace Suhbat
