// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

QString WordsOfQt::translate(const char *context, const char *source, const char *comment, int count) const
{
    return QByteArrayView(context) == "QShortcut" ? QString() : QTranslator::translate(context, source, comment, count);
}

Translations::~Translations() { remove(); }

void Translations::remove()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void Translations::speak(const QString &language)
{
    remove();
    if (m_qts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    // English is the source, but for its plurals.
    if (m_ours.load(u":/i18n/suhbat_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace Suhbat::client
