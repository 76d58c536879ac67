// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Suhbat::client {

// The program's sentences in one language, exchanged while it runs; and Qt's own, in its dialogs and menus.
class Translations
{
public:
    ~Translations();
    void speak(const QString &language); // en ar fa uz uz_Cyrl

private:
    void remove();

    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace Suhbat::client
