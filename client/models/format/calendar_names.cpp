// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/calendar_names.h"

#include <QLocale>

namespace Suhbat::client {

namespace {

struct MonthNames {
    QStringView language;
    QStringView jalali[12];
    QStringView islamic[12];
};

constexpr MonthNames names[] = {
    {u"en",
     {u"Farvardin", u"Ordibehesht", u"Khordad", u"Tir", u"Mordad", u"Shahrivar", u"Mehr", u"Aban", u"Azar", u"Dey", u"Bahman", u"Esfand"},
     {u"Muharram", u"Safar", u"Rabiʻ I", u"Rabiʻ II", u"Jumada I", u"Jumada II", u"Rajab", u"Shaʻban", u"Ramadan", u"Shawwal", u"Dhuʻl-Qiʻdah",
      u"Dhuʻl-Hijjah"}},
    {u"ar",
     {u"فروردين", u"أرديبهشت", u"خرداد", u"تير", u"مرداد", u"شهريور", u"مهر", u"آبان", u"آذر", u"دي", u"بهمن", u"إسفند"},
     {u"محرم", u"صفر", u"ربيع الأول", u"ربيع الآخر", u"جمادى الأولى", u"جمادى الآخرة", u"رجب", u"شعبان", u"رمضان", u"شوال", u"ذو القعدة", u"ذو الحجة"}},
    {u"fa",
     {u"فروردین", u"اردیبهشت", u"خرداد", u"تیر", u"مرداد", u"شهریور", u"مهر", u"آبان", u"آذر", u"دی", u"بهمن", u"اسفند"},
     {u"محرم", u"صفر", u"ربیع‌الاول", u"ربیع‌الثانی", u"جمادی‌الاول", u"جمادی‌الثانی", u"رجب", u"شعبان",
      u"رمضان", u"شوال", u"ذیقعده", u"ذیحجه"}},
    {u"uz",
     {u"farvardin", u"ordibehisht", u"xurdod", u"tir", u"murdod", u"shahrivar", u"mehr", u"obon", u"ozar", u"dey", u"bahman", u"isfand"},
     {u"muharram", u"safar", u"rabiulavval", u"rabiulsoniy", u"jumodulavval", u"jumodulsoniy", u"rajab", u"shaʼbon", u"ramazon", u"shavvol", u"zulqaʼda",
      u"zulhijja"}},
    {u"uz_Cyrl",
     {u"фарвардин", u"ордибеҳишт", u"хурдод", u"тир", u"мурдод", u"шаҳривар", u"меҳр", u"обон", u"озар", u"дей", u"баҳман", u"исфанд"},
     {u"муҳаррам", u"сафар", u"рабиулаввал", u"рабиулсоний", u"жумодулаввал", u"жумодулсоний", u"ражаб", u"шаъбон", u"рамазон", u"шаввол", u"зулқаъда",
      u"зулҳижжа"}},
};

const MonthNames &namesIn(const QString &language)
{
    for (const MonthNames &candidate : names) {
        if (candidate.language == language)
            return candidate;
    }
    return names[0];
}

} // namespace

QCalendar calendarOf(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Jalali: return QCalendar(QCalendar::System::Jalali);
    case CalendarKind::Islamic: return QCalendar(QCalendar::System::IslamicCivil);
    case CalendarKind::Gregorian: break;
    }
    return QCalendar(QCalendar::System::Gregorian);
}

QString monthName(CalendarKind kind, int month, const QString &language)
{
    if (month < 1 || month > 12)
        return {};
    switch (kind) {
    case CalendarKind::Jalali: return namesIn(language).jalali[month - 1].toString();
    case CalendarKind::Islamic: return namesIn(language).islamic[month - 1].toString();
    case CalendarKind::Gregorian: break;
    }
    return QLocale(language).monthName(month);
}

// Uzbek writes weekdays small inside a sentence; at the head of a day's messages they begin it.
QString weekdayName(int day, const QString &language)
{
    QString name = QLocale(language).standaloneDayName(day);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString shortWeekdayName(int day, const QString &language)
{
    QString name = QLocale(language).standaloneDayName(day, QLocale::ShortFormat);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

DatePatterns datePatterns(const QString &language, CalendarKind kind)
{
    // Between Arabic numbers a mark of the right-to-left keeps day, month and year in the order of reading.
    if (language == u"ar")
        return {u"d MMMM", u"d MMMM yyyy", u"d\u200f/M\u200f/yyyy"};
    if (language == u"fa")
        return {u"d MMMM", u"d MMMM yyyy", u"yyyy/M/d"};
    if (language == u"uz")
        return {u"d-MMMM", u"d-MMMM, yyyy", u"dd.MM.yyyy"};
    if (language == u"uz_Cyrl")
        return {u"d MMMM", u"d MMMM, yyyy", u"dd.MM.yyyy"};
    if (kind != CalendarKind::Gregorian)
        return {u"d MMMM", u"d MMMM yyyy", u"yyyy/M/d"};
    return {u"MMMM d", u"MMMM d, yyyy", u"M/d/yyyy"};
}

HalfDays halfDays(const QString &language)
{
    if (language == u"ar")
        return {u"ص", u"م"};
    if (language == u"fa")
        return {u"ق.ظ.", u"ب.ظ."};
    if (language == u"uz")
        return {u"TO", u"TK"};
    if (language == u"uz_Cyrl")
        return {u"ТО", u"ТК"};
    return {u"AM", u"PM"};
}

} // namespace Suhbat::client
