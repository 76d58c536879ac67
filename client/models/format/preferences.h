// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format/formatter.h"

#include <QColor>
#include <QHash>
#include <QQmlEngine>
#include <QRect>
#include <QSettings>
#include <QVariant>
#include <memory>

namespace Suhbat::client {

// What a person has chosen, kept in an ini file of the profile and written as it changes.
// The program makes one and hands it to its engine with attachTo(); an engine without one gets its own that forgets.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString spokenLanguage READ spokenLanguage NOTIFY spokenLanguageChanged)
    Q_PROPERTY(Qt::LayoutDirection layoutDirection READ layoutDirection NOTIFY layoutDirectionChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool isNight READ isNight NOTIFY isNightChanged)
    Q_PROPERTY(QString accent READ accent WRITE setAccent NOTIFY accentChanged)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(QString digits READ digits WRITE setDigits NOTIFY digitsChanged)
    Q_PROPERTY(QString calendar READ calendar WRITE setCalendar NOTIFY calendarChanged)
    Q_PROPERTY(bool clock12h READ clock12h WRITE setClock12h NOTIFY clock12hChanged)
    Q_PROPERTY(bool sendWithCtrlEnter READ sendWithCtrlEnter WRITE setSendWithCtrlEnter NOTIFY sendWithCtrlEnterChanged)
    Q_PROPERTY(bool notificationsEnabled READ notificationsEnabled WRITE setNotificationsEnabled NOTIFY notificationsEnabledChanged)
    Q_PROPERTY(bool notificationPreview READ notificationPreview WRITE setNotificationPreview NOTIFY notificationPreviewChanged)
    Q_PROPERTY(bool soundsEnabled READ soundsEnabled WRITE setSoundsEnabled NOTIFY soundsEnabledChanged)
    Q_PROPERTY(bool doNotDisturb READ doNotDisturb WRITE setDoNotDisturb NOTIFY doNotDisturbChanged)
    Q_PROPERTY(bool startMinimised READ startMinimised WRITE setStartMinimised NOTIFY startMinimisedChanged)
    Q_PROPERTY(bool closeToTray READ closeToTray WRITE setCloseToTray NOTIFY closeToTrayChanged)
    Q_PROPERTY(QString fontFamily READ fontFamily NOTIFY spokenLanguageChanged)
    Q_PROPERTY(QRect windowGeometry READ windowGeometry WRITE setWindowGeometry NOTIFY windowGeometryChanged)
    Q_PROPERTY(bool windowMaximised READ windowMaximised WRITE setWindowMaximised NOTIFY windowMaximisedChanged)
    Q_PROPERTY(int listWidth READ listWidth WRITE setListWidth NOTIFY listWidthChanged)
    Q_PROPERTY(bool infoVisible READ infoVisible WRITE setInfoVisible NOTIFY infoVisibleChanged)

public:
    // `file`: the ini file, made when something is chosen; empty: nothing is kept.
    Preferences(const QString &file, Formatter &formatter, QObject *parent = nullptr);
    ~Preferences() override;

    void attachTo(QQmlEngine &engine);
    static Preferences *create(QQmlEngine *engine, QJSEngine *);

    // "" follows the system; en ar fa uz uz_Cyrl.
    QString language() const { return text("language"); }
    void setLanguage(const QString &tag);
    // What the choice comes to: never empty.
    QString spokenLanguage() const { return m_spokenLanguage; }
    Qt::LayoutDirection layoutDirection() const { return directionOf(m_spokenLanguage); }

    QString theme() const { return text("theme"); } // system day night
    void setTheme(const QString &theme);
    bool isNight() const { return m_isNight; }
    QString accent() const { return text("accent"); } // "#rrggbb"; "" is the default
    void setAccent(const QString &accent);
    qreal textScale() const { return value("textScale").toReal(); }
    void setTextScale(qreal scale);

    QString digits() const { return text("digits"); } // auto latin persian arabic
    void setDigits(const QString &digits);
    QString calendar() const { return text("calendar"); } // auto gregorian jalali islamic
    void setCalendar(const QString &calendar);
    bool clock12h() const { return flag("clock12h"); }
    void setClock12h(bool is12h);

    bool sendWithCtrlEnter() const { return flag("sendWithCtrlEnter"); }
    void setSendWithCtrlEnter(bool on) { set("sendWithCtrlEnter", on, &Preferences::sendWithCtrlEnterChanged); }
    bool notificationsEnabled() const { return flag("notificationsEnabled"); }
    void setNotificationsEnabled(bool on) { set("notificationsEnabled", on, &Preferences::notificationsEnabledChanged); }
    bool notificationPreview() const { return flag("notificationPreview"); }
    void setNotificationPreview(bool on) { set("notificationPreview", on, &Preferences::notificationPreviewChanged); }
    bool soundsEnabled() const { return flag("soundsEnabled"); }
    void setSoundsEnabled(bool on) { set("soundsEnabled", on, &Preferences::soundsEnabledChanged); }
    bool doNotDisturb() const { return flag("doNotDisturb"); }
    void setDoNotDisturb(bool on) { set("doNotDisturb", on, &Preferences::doNotDisturbChanged); }
    bool startMinimised() const { return flag("startMinimised"); }
    void setStartMinimised(bool on) { set("startMinimised", on, &Preferences::startMinimisedChanged); }
    bool closeToTray() const { return flag("closeToTray"); }
    void setCloseToTray(bool on) { set("closeToTray", on, &Preferences::closeToTrayChanged); }

    // The first is the text's family; the others stand in for scripts that it lacks, see QFont::insertSubstitutions.
    QStringList fontFamilies() const;
    QString fontFamily() const { return fontFamilies().value(0); }

    QRect windowGeometry() const { return value("windowGeometry").toRect(); }
    void setWindowGeometry(const QRect &geometry) { set("windowGeometry", geometry, &Preferences::windowGeometryChanged); }
    bool windowMaximised() const { return flag("windowMaximised"); }
    void setWindowMaximised(bool on) { set("windowMaximised", on, &Preferences::windowMaximisedChanged); }
    int listWidth() const { return value("listWidth").toInt(); }
    void setListWidth(int width) { set("listWidth", width, &Preferences::listWidthChanged); }
    bool infoVisible() const { return flag("infoVisible"); }
    void setInfoVisible(bool on) { set("infoVisible", on, &Preferences::infoVisibleChanged); }

    // [{tag, nativeName}]
    Q_INVOKABLE QVariantList languages() const;
    Q_INVOKABLE QString number(double value) const { return m_formatter.number(qint64(value)); }
    // A sentence with a %n, that has come with Latin digits.
    Q_INVOKABLE QString withDigits(const QString &generated) const { return m_formatter.withDigits(generated); }

    // For models that remember something of their own ("keys/send", "emoji/recent").
    QVariant remembered(const QString &key) const { return m_values.value(key); }
    void remember(const QString &key, const QVariant &value); // an invalid one forgets

    Formatter &formatter() const { return m_formatter; }

Q_SIGNALS:
    void languageChanged();
    // Whoever installs translators does it on this, directly: texts are written anew right after.
    void spokenLanguageChanged();
    void layoutDirectionChanged();
    void themeChanged();
    void isNightChanged();
    void accentChanged();
    void textScaleChanged();
    void digitsChanged();
    void calendarChanged();
    void clock12hChanged();
    void sendWithCtrlEnterChanged();
    void notificationsEnabledChanged();
    void notificationPreviewChanged();
    void soundsEnabledChanged();
    void doNotDisturbChanged();
    void startMinimisedChanged();
    void closeToTrayChanged();
    void windowGeometryChanged();
    void windowMaximisedChanged();
    void listWidthChanged();
    void infoVisibleChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Signal = void (Preferences::*)();

    QVariant value(const char *key) const;
    QString text(const char *key) const { return value(key).toString(); }
    bool flag(const char *key) const { return value(key).toBool(); }
    void set(const char *key, const QVariant &value, Signal changed);
    void applyFormat();
    void applyTheme();
    FormatSettings chosenFormat() const;

    Formatter &m_formatter;
    std::unique_ptr<QSettings> m_file;
    QHash<QString, QVariant> m_values;
    QString m_spokenLanguage;
    bool m_isNight = false;
};

} // namespace Suhbat::client
