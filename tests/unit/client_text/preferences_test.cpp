// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/fonts.h"
#include "models/format/preferences.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_formatter = std::make_unique<Formatter>(m_clock);
        open();
    }
    void cleanup() { m_preferences.reset(); }

    void rememberWhatIsChosen();
    void signalsOnlyWhatChanges();
    void languageTurnsTheInterface();
    void translatorsComeBeforeTheTexts();
    void languageOfTheSystemIsFound_data();
    void languageOfTheSystemIsFound();
    void digitsAndCalendarMayDifferFromTheLanguage();
    void nightFollowsTheSystem();
    void refusesNonsense();
    void everyEngineHasPreferences();
    void facesAreThoseOfTheLanguage();

private:
    QString file() const { return m_folder->filePath(u"suhbat.ini"_s); }
    void open() { m_preferences = std::make_unique<Preferences>(file(), *m_formatter); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Formatter> m_formatter;
    std::unique_ptr<Preferences> m_preferences;
};

void PreferencesTest::rememberWhatIsChosen()
{
    QVERIFY(m_preferences->notificationsEnabled());
    m_preferences->setLanguage(u"fa"_s);
    m_preferences->setTextScale(1.2);
    m_preferences->setNotificationsEnabled(false);
    m_preferences->setWindowGeometry(QRect(10, 20, 800, 600));
    m_preferences->remember(u"keys/room.search"_s, u"Ctrl+G"_s);
    QTRY_VERIFY(QFile::exists(file())); // without being closed
    open();
    QCOMPARE(m_preferences->language(), u"fa"_s);
    QCOMPARE(m_preferences->textScale(), 1.2);
    QCOMPARE(m_preferences->notificationsEnabled(), false);
    QCOMPARE(m_preferences->windowGeometry(), QRect(10, 20, 800, 600));
    QCOMPARE(m_preferences->remembered(u"keys/room.search"_s).toString(), u"Ctrl+G"_s);
    QSignalSpy changes(m_preferences.get(), &Preferences::notificationsEnabledChanged);
    m_preferences->setNotificationsEnabled(false); // the file says "false", in letters
    QCOMPARE(changes.count(), 0);
}

void PreferencesTest::signalsOnlyWhatChanges()
{
    QSignalSpy sounds(m_preferences.get(), &Preferences::soundsEnabledChanged);
    QSignalSpy themes(m_preferences.get(), &Preferences::themeChanged);
    m_preferences->setSoundsEnabled(true);
    QCOMPARE(sounds.count(), 0);
    m_preferences->setSoundsEnabled(false);
    QCOMPARE(sounds.count(), 1);
    QCOMPARE(themes.count(), 0);
}

void PreferencesTest::languageTurnsTheInterface()
{
    m_preferences->setLanguage(u"en"_s);
    QSignalSpy turns(m_preferences.get(), &Preferences::layoutDirectionChanged);
    m_preferences->setLanguage(u"ar"_s);
    QCOMPARE(m_preferences->layoutDirection(), Qt::RightToLeft);
    m_preferences->setLanguage(u"fa"_s);
    QCOMPARE(turns.count(), 1);
    m_preferences->setLanguage(u"uz_Cyrl"_s);
    QCOMPARE(turns.count(), 2);
    QCOMPARE(m_preferences->number(12), u"12"_s);
}

void PreferencesTest::translatorsComeBeforeTheTexts()
{
    m_preferences->setLanguage(u"en"_s);
    QStringList order;
    connect(m_formatter.get(), &Formatter::changed, this, [&] { order << u"texts"_s; });
    connect(m_preferences.get(), &Preferences::spokenLanguageChanged, this, [&] { order << u"translators"_s + m_preferences->spokenLanguage(); });
    m_preferences->setLanguage(u"fa"_s);
    QCOMPARE(order, (QStringList{u"translatorsfa"_s, u"texts"_s}));
}

void PreferencesTest::languageOfTheSystemIsFound_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("Arabic") << u"ar_SA"_s << u"ar"_s;
    QTest::newRow("Persian of Afghanistan") << u"fa-AF"_s << u"fa"_s;
    QTest::newRow("Uzbek") << u"uz_UZ"_s << u"uz"_s;
    QTest::newRow("Uzbek in Cyrillic") << u"uz_Cyrl_UZ"_s << u"uz_Cyrl"_s;
    QTest::newRow("glibc's Uzbek in Cyrillic") << u"uz_UZ@cyrillic"_s << u"uz_Cyrl"_s;
    QTest::newRow("another") << u"de_DE"_s << u"en"_s;
    QTest::newRow("none") << u"C"_s << u"en"_s;
}

void PreferencesTest::languageOfTheSystemIsFound()
{
    QFETCH(QString, locale);
    QTEST(knownLanguageFor(locale), "language");
}

void PreferencesTest::digitsAndCalendarMayDifferFromTheLanguage()
{
    m_preferences->setLanguage(u"fa"_s);
    QCOMPARE(m_preferences->number(1405), u"۱۴۰۵"_s);
    m_preferences->setDigits(u"latin"_s);
    m_preferences->setCalendar(u"gregorian"_s);
    QCOMPARE(m_formatter->fullDate(QDate(2026, 3, 21)), u"21 مارس 2026"_s);
    m_preferences->setDigits(u"auto"_s);
    m_preferences->setCalendar(u"islamic"_s);
    QVERIFY(m_formatter->fullDate(QDate(2026, 3, 21)).contains(u"شوال"));
}

void PreferencesTest::nightFollowsTheSystem()
{
    const QPalette before = QGuiApplication::palette();
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QSignalSpy nights(m_preferences.get(), &Preferences::isNightChanged);
    QGuiApplication::setPalette(dark);
    QTRY_VERIFY(m_preferences->isNight());
    QCOMPARE(nights.count(), 1);
    m_preferences->setTheme(u"day"_s);
    QVERIFY(!m_preferences->isNight());
    QGuiApplication::setPalette(before);
    m_preferences->setTheme(u"night"_s);
    QVERIFY(m_preferences->isNight());
}

void PreferencesTest::refusesNonsense()
{
    m_preferences->setLanguage(u"xx"_s);
    QCOMPARE(m_preferences->language(), QString());
    m_preferences->setTextScale(9);
    QCOMPARE(m_preferences->textScale(), 1.6);
    m_preferences->setAccent(u"not a colour"_s);
    QCOMPARE(m_preferences->accent(), QString());
    m_preferences->setTheme(u"pink"_s);
    QCOMPARE(m_preferences->theme(), u"system"_s);
}

void PreferencesTest::everyEngineHasPreferences()
{
    QQmlEngine engine;
    m_preferences->attachTo(engine);
    QCOMPARE(Preferences::create(&engine, &engine), m_preferences.get());
    QQmlEngine bare;
    Preferences *own = Preferences::create(&bare, &bare);
    QVERIFY(own);
    QCOMPARE(Preferences::create(&bare, &bare), own);
}

void PreferencesTest::facesAreThoseOfTheLanguage()
{
    const QStringList available{u"DejaVu Sans"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Color Emoji"_s, u"Vazirmatn"_s};
    QCOMPARE(familiesFor(u"fa"_s, available), (QStringList{u"Noto Sans"_s, u"Vazirmatn"_s, u"Noto Color Emoji"_s}));
    QCOMPARE(familiesFor(u"ar"_s, available), (QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Color Emoji"_s}));
    QCOMPARE(familiesFor(u"en"_s, {u"DejaVu Sans"_s}), QStringList{u"DejaVu Sans"_s});
}

QTEST_MAIN(PreferencesTest)
#include "preferences_test.moc"
