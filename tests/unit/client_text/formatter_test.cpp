// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/formatter.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

namespace {

Timestamp local(int year, int month, int day, int hour = 12, int minute = 0)
{
    return Timestamp(QDateTime(QDate(year, month, day), QTime(hour, minute)).toMSecsSinceEpoch());
}

QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

} // namespace

class FormatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Tashkent"); }
    void init()
    {
        m_clock = std::make_unique<FakeClock>(local(2026, 3, 25, 14, 5)); // a Wednesday
        m_formatter = std::make_unique<Formatter>(*m_clock);
    }

    void numbersStandInTheChosenDigits_data();
    void numbersStandInTheChosenDigits();
    void languageBringsItsDigitsAndCalendar();
    void choosesADateByItsAge();
    void listShowsTimeWeekdayOrDate();
    void monthsHaveNamesInEveryLanguageAndCalendar_data();
    void monthsHaveNamesInEveryLanguageAndCalendar();
    void twelveHourClock();
    void arabicNumbersOfADateKeepTheirOrder();
    void presenceTellsHowLongAgo();
    void presenceTellsWhenItChanges();
    void fileSizes();
    void durations();
    void badgesStayShort();
    void changesOnceForAnotherSetting();

private:
    void speak(const QString &language) { m_formatter->setSettings(FormatSettings::forLanguage(language)); }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Formatter> m_formatter;
};

void FormatterTest::numbersStandInTheChosenDigits_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << int(text::Digits::Latin) << u"1204"_s;
    QTest::newRow("Persian") << int(text::Digits::Persian) << u"۱۲۰۴"_s;
    QTest::newRow("Arabic") << int(text::Digits::ArabicIndic) << u"١٢٠٤"_s;
}

void FormatterTest::numbersStandInTheChosenDigits()
{
    QFETCH(int, digits);
    FormatSettings settings;
    settings.digits = text::Digits(digits);
    m_formatter->setSettings(settings);
    QTEST(m_formatter->number(1204), "text");
}

void FormatterTest::languageBringsItsDigitsAndCalendar()
{
    speak(u"fa"_s);
    QCOMPARE(m_formatter->date(QDate(2026, 3, 21)), u"۱ فروردین"_s);
    QCOMPARE(m_formatter->date(QDate(2026, 3, 20)), u"۲۹ اسفند ۱۴۰۴"_s); // the year before
    QCOMPARE(m_formatter->time(local(2026, 3, 25, 9, 7)), u"۰۹:۰۷"_s);
    speak(u"ar"_s);
    QCOMPARE(m_formatter->date(QDate(2025, 1, 5)), u"٥ يناير ٢٠٢٥"_s);
    speak(u"uz"_s);
    QCOMPARE(m_formatter->date(QDate(2025, 1, 5)), u"5-yanvar, 2025"_s);
    QCOMPARE(m_formatter->numericDate(QDate(2025, 1, 5)), u"05.01.2025"_s);
    speak(u"uz_Cyrl"_s);
    QCOMPARE(m_formatter->date(QDate(2026, 1, 5)), u"5 январ"_s);
    speak(u"en"_s);
    QCOMPARE(m_formatter->date(QDate(2025, 1, 5)), u"January 5, 2025"_s);
}

void FormatterTest::choosesADateByItsAge()
{
    QCOMPARE(m_formatter->dayTitle(QDate(2026, 3, 25)), u"Today"_s);
    QCOMPARE(m_formatter->dayTitle(QDate(2026, 3, 24)), u"Yesterday"_s);
    QCOMPARE(m_formatter->dayTitle(QDate(2026, 3, 20)), u"Friday"_s);
    QCOMPARE(m_formatter->dayTitle(QDate(2026, 3, 18)), u"March 18"_s);
    QCOMPARE(m_formatter->dayTitle(QDate(2025, 3, 18)), u"March 18, 2025"_s);
    QCOMPARE(m_formatter->dayTitle(QDate(2026, 3, 26)), u"March 26"_s); // somebody's clock is wrong
    m_clock->advance(10 * 60 * 60 * 1000); // past midnight
    QCOMPARE(m_formatter->dayTitle(QDate(2026, 3, 25)), u"Yesterday"_s);
}

void FormatterTest::listShowsTimeWeekdayOrDate()
{
    QCOMPARE(m_formatter->roomTime(local(2026, 3, 25, 0, 3)), u"00:03"_s);
    QCOMPARE(m_formatter->roomTime(local(2026, 3, 24, 23, 59)), u"Tue"_s);
    QCOMPARE(m_formatter->roomTime(local(2026, 3, 18)), u"3/18/2026"_s);
    QCOMPARE(m_formatter->roomTime({}), QString());
}

void FormatterTest::monthsHaveNamesInEveryLanguageAndCalendar_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : knownLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void FormatterTest::monthsHaveNamesInEveryLanguageAndCalendar()
{
    QFETCH(QString, language);
    for (const CalendarKind calendar : {CalendarKind::Gregorian, CalendarKind::Jalali, CalendarKind::Islamic}) {
        FormatSettings settings = FormatSettings::forLanguage(language);
        settings.calendar = calendar;
        m_formatter->setSettings(settings);
        QSet<QString> dates;
        for (int month = 1; month <= 12; ++month) {
            const QString date = m_formatter->fullDate(QDate(2026, month, 15));
            const auto isOfLanguage = [&](QChar c) {
                const QChar::Script script = c.script();
                if (!c.isLetter())
                    return true;
                if (language == u"ar" || language == u"fa")
                    return script == QChar::Script_Arabic;
                return script == (language == u"uz_Cyrl" ? QChar::Script_Cyrillic : QChar::Script_Latin) || script == QChar::Script_Common;
            };
            QVERIFY2(std::all_of(date.begin(), date.end(), isOfLanguage), qPrintable(date));
            QVERIFY2(std::any_of(date.begin(), date.end(), [](QChar c) { return c.isLetter(); }), qPrintable(date));
            dates.insert(date);
        }
        QCOMPARE(dates.size(), 12);
    }
}

void FormatterTest::twelveHourClock()
{
    FormatSettings settings;
    settings.clock = ClockFace::Hours12;
    m_formatter->setSettings(settings);
    QCOMPARE(m_formatter->time(local(2026, 3, 25, 0, 5)), u"12:05\u00a0AM"_s);
    QCOMPARE(m_formatter->time(local(2026, 3, 25, 14, 5)), u"2:05\u00a0PM"_s);
    settings = FormatSettings::forLanguage(u"ar"_s);
    settings.clock = ClockFace::Hours12;
    m_formatter->setSettings(settings);
    QCOMPARE(m_formatter->time(local(2026, 3, 25, 12, 5)), u"١٢:٠٥\u00a0م"_s);
}

void FormatterTest::arabicNumbersOfADateKeepTheirOrder()
{
    speak(u"ar"_s);
    QCOMPARE(m_formatter->numericDate(QDate(2026, 1, 5)), u"٥\u200f/١\u200f/٢٠٢٦"_s);
}

void FormatterTest::presenceTellsHowLongAgo()
{
    QCOMPARE(m_formatter->presence(true, {}), u"online"_s);
    QCOMPARE(m_formatter->presence(false, {}), u"offline"_s);
    QCOMPARE(m_formatter->presence(false, local(2026, 3, 25, 14, 5)), u"last seen just now"_s);
    QVERIFY(m_formatter->presence(false, local(2026, 3, 25, 14, 0)).contains(u"5 minute"));
    QVERIFY(m_formatter->presence(false, local(2026, 3, 25, 11, 0)).contains(u"3 hour"));
    QCOMPARE(plain(m_formatter->presence(false, local(2026, 3, 25, 1, 0))), u"last seen today at 01:00"_s);
    QCOMPARE(plain(m_formatter->presence(false, local(2026, 3, 24, 1, 0))), u"last seen yesterday at 01:00"_s);
    QCOMPARE(plain(m_formatter->presence(false, local(2026, 3, 1))), u"last seen March 1"_s);
    speak(u"fa"_s);
    QVERIFY(m_formatter->presence(false, local(2026, 3, 25, 14, 0)).contains(u"۵"));
}

void FormatterTest::presenceTellsWhenItChanges()
{
    const Timestamp seen = local(2026, 3, 25, 14, 3);
    const QString before = m_formatter->presence(false, seen);
    const qint64 wait = m_formatter->presenceChangesIn(seen);
    m_clock->advance(wait - 1);
    QCOMPARE(m_formatter->presence(false, seen), before);
    m_clock->advance(1);
    QVERIFY(m_formatter->presence(false, seen) != before);
}

void FormatterTest::fileSizes()
{
    QCOMPARE(m_formatter->fileSize(999), u"999 B"_s);
    QCOMPARE(m_formatter->fileSize(1000), u"1 KB"_s);
    QCOMPARE(m_formatter->fileSize(1'430'000), u"1.4 MB"_s);
    QCOMPARE(m_formatter->fileSize(999'999), u"1 MB"_s);
    QCOMPARE(m_formatter->fileSize(25'000'000'000), u"25 GB"_s);
    speak(u"fa"_s);
    QVERIFY(m_formatter->fileSize(1'430'000).startsWith(u"۱٫۴"));
    speak(u"uz"_s);
    QVERIFY(m_formatter->fileSize(1'430'000).startsWith(u"1,4"));
}

void FormatterTest::durations()
{
    QCOMPARE(m_formatter->duration(7'900), u"0:07"_s);
    QCOMPARE(m_formatter->duration(750'000), u"12:30"_s);
    QCOMPARE(m_formatter->duration(3'723'000), u"1:02:03"_s);
    QCOMPARE(m_formatter->duration(-5), u"0:00"_s);
}

void FormatterTest::badgesStayShort()
{
    QCOMPARE(m_formatter->count(9999), u"9999"_s);
    QCOMPARE(m_formatter->count(12'345), u"12K"_s);
    QCOMPARE(m_formatter->grouped(1'234'567), u"1,234,567"_s);
}

void FormatterTest::changesOnceForAnotherSetting()
{
    QSignalSpy changes(m_formatter.get(), &Formatter::changed);
    speak(u"fa"_s);
    speak(u"fa"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(m_formatter->direction(), Qt::RightToLeft);
}

QTEST_GUILESS_MAIN(FormatterTest)
#include "formatter_test.moc"
