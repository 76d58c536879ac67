// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/preferences.h"

#include "models/format/fonts.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QStyleHints>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

constexpr char engineProperty[] = "suhbatPreferences";

const QHash<QString, QVariant> &defaults()
{
    static const QHash<QString, QVariant> values{
        {u"language"_s, QString()},
        {u"theme"_s, u"system"_s},
        {u"accent"_s, QString()},
        {u"textScale"_s, 1.0},
        {u"digits"_s, u"auto"_s},
        {u"calendar"_s, u"auto"_s},
        {u"clock12h"_s, false},
        {u"sendWithCtrlEnter"_s, false},
        {u"notificationsEnabled"_s, true},
        {u"notificationPreview"_s, true},
        {u"soundsEnabled"_s, true},
        {u"doNotDisturb"_s, false},
        {u"startMinimised"_s, false},
        {u"closeToTray"_s, true},
        {u"windowGeometry"_s, QRect()},
        {u"windowMaximised"_s, false},
        {u"listWidth"_s, 320},
        {u"infoVisible"_s, false},
    };
    return values;
}

// An engine of a test, or of a tool, that nobody gave preferences.
struct Forgetful : QObject {
    explicit Forgetful(QObject *parent) : QObject(parent) {}
    SystemClock clock;
    Formatter formatter{clock};
    Preferences preferences{QString(), formatter};
};

bool isDarkSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

template<typename Value>
Value chosen(const QString &name, std::initializer_list<std::pair<QStringView, Value>> values, Value otherwise)
{
    for (const auto &[key, value] : values) {
        if (key == name)
            return value;
    }
    return otherwise;
}

} // namespace

Preferences::Preferences(const QString &file, Formatter &formatter, QObject *parent) : QObject(parent), m_formatter(formatter)
{
    if (!file.isEmpty()) {
        m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
        const QStringList keys = m_file->allKeys();
        for (const QString &key : keys)
            m_values.insert(key, m_file->value(key));
    }
    applyFormat();
    m_isNight = theme() == u"night" || (theme() == u"system" && isDarkSystem());
    if (qGuiApp)
        qGuiApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (qGuiApp)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Preferences::applyTheme);
#endif
}

Preferences::~Preferences() = default;

void Preferences::attachTo(QQmlEngine &engine) { engine.setProperty(engineProperty, QVariant::fromValue(this)); }

Preferences *Preferences::create(QQmlEngine *engine, QJSEngine *)
{
    auto *preferences = engine->property(engineProperty).value<Preferences *>();
    if (!preferences) {
        preferences = &(new Forgetful(engine))->preferences;
        preferences->attachTo(*engine);
    }
    QJSEngine::setObjectOwnership(preferences, QJSEngine::CppOwnership);
    return preferences;
}

QVariant Preferences::value(const char *key) const
{
    const QString name = QString::fromLatin1(key);
    const auto found = m_values.constFind(name);
    return found != m_values.cend() ? *found : defaults().value(name);
}

void Preferences::set(const char *key, const QVariant &fresh, Signal changed)
{
    // What a file holds is text until it is written again.
    QVariant known = value(key);
    known.convert(fresh.metaType());
    if (known == fresh)
        return;
    remember(QString::fromLatin1(key), fresh);
    Q_EMIT(this->*changed)();
}

// QSettings writes when the event loop comes round: at once for a person, once for all steps of a dragged window.
void Preferences::remember(const QString &key, const QVariant &fresh)
{
    if (fresh.isValid())
        m_values.insert(key, fresh);
    else
        m_values.remove(key);
    if (!m_file)
        return;
    if (fresh.isValid())
        m_file->setValue(key, fresh);
    else
        m_file->remove(key);
}

void Preferences::setLanguage(const QString &tag)
{
    const QString known = knownLanguages().contains(tag) ? tag : QString();
    set("language", known, &Preferences::languageChanged);
    applyFormat();
}

void Preferences::setTheme(const QString &theme)
{
    const bool isKnown = theme == u"day" || theme == u"night";
    set("theme", isKnown ? theme : u"system"_s, &Preferences::themeChanged);
    applyTheme();
}

void Preferences::setAccent(const QString &accent)
{
    const QColor color(accent);
    set("accent", color.isValid() ? color.name() : QString(), &Preferences::accentChanged);
}

void Preferences::setTextScale(qreal scale) { set("textScale", std::clamp(scale, 0.8, 1.6), &Preferences::textScaleChanged); }

void Preferences::setDigits(const QString &digits)
{
    set("digits", digits, &Preferences::digitsChanged);
    applyFormat();
}

void Preferences::setCalendar(const QString &calendar)
{
    set("calendar", calendar, &Preferences::calendarChanged);
    applyFormat();
}

void Preferences::setClock12h(bool is12h)
{
    set("clock12h", is12h, &Preferences::clock12hChanged);
    applyFormat();
}

FormatSettings Preferences::chosenFormat() const
{
    const QString wanted = language();
    FormatSettings format = FormatSettings::forLanguage(wanted.isEmpty() ? knownLanguageFor(QLocale::system().name()) : wanted);
    format.digits = chosen<text::Digits>(
        digits(), {{u"latin", text::Digits::Latin}, {u"persian", text::Digits::Persian}, {u"arabic", text::Digits::ArabicIndic}}, format.digits);
    format.calendar = chosen<CalendarKind>(
        calendar(), {{u"gregorian", CalendarKind::Gregorian}, {u"jalali", CalendarKind::Jalali}, {u"islamic", CalendarKind::Islamic}}, format.calendar);
    format.clock = clock12h() ? ClockFace::Hours12 : ClockFace::Hours24;
    return format;
}

void Preferences::applyFormat()
{
    const FormatSettings format = chosenFormat();
    const Qt::LayoutDirection before = layoutDirection();
    const bool isOtherLanguage = m_spokenLanguage != format.language;
    m_spokenLanguage = format.language;
    if (isOtherLanguage)
        Q_EMIT spokenLanguageChanged();
    if (before != layoutDirection())
        Q_EMIT layoutDirectionChanged();
    m_formatter.setSettings(format);
}

void Preferences::applyTheme()
{
    const bool isNight = theme() == u"night" || (theme() == u"system" && isDarkSystem());
    if (m_isNight == isNight)
        return;
    m_isNight = isNight;
    Q_EMIT isNightChanged();
}

bool Preferences::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qGuiApp)
        applyTheme();
    return QObject::eventFilter(watched, event);
}

QStringList Preferences::fontFamilies() const { return familiesFor(m_spokenLanguage, QFontDatabase::families()); }

QVariantList Preferences::languages() const
{
    const std::pair<QString, QString> known[]
        = {{u"en"_s, u"English"_s}, {u"ar"_s, u"العربية"_s}, {u"fa"_s, u"فارسی"_s}, {u"uz"_s, u"Oʻzbekcha"_s}, {u"uz_Cyrl"_s, u"Ўзбекча"_s}};
    QVariantList list;
    for (const auto &[tag, nativeName] : known)
        list.append(QVariantMap{{u"tag"_s, tag}, {u"nativeName"_s, nativeName}});
    return list;
}

} // namespace Suhbat::client
