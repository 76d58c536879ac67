// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Suhbat::client {

// Qt's own words, but for the names of keys: keyboards say Ctrl and Alt in every language.
class WordsOfQt : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment = nullptr, int count = -1) const override;
};

// The program's sentences in one language, exchanged while it runs; and Qt's own, in its dialogs and menus.
class Translations
{
public:
    ~Translations();
    void speak(const QString &language); // en ar fa uz uz_Cyrl

private:
    void remove();

    QTranslator m_ours;
    WordsOfQt m_qts;
};

} // namespace Suhbat::client
