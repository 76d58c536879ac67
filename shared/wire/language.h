// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Suhbat::wire {

// What the server speaks: en, ar, fa, uz, uz-Cyrl.
const QByteArrayList &languages();

// The one of them that a tag asks for ("fa-IR" → fa, "uz_Cyrl_UZ" → uz-Cyrl); empty if none.
QByteArray languageOfTag(QByteArrayView tag);

// `?lang=` before Accept-Language (by its q) before `fallback`.
QByteArray pickLanguage(QByteArrayView asked, QByteArrayView acceptLanguage, QByteArrayView fallback);

} // namespace Suhbat::wire
