// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Suhbat::text {

// What begins exactly at `at`, and how many units of the text it takes; 0 if it does not begin there.
qsizetype linkLengthAt(QStringView text, qsizetype at); // http://…, https://…, www.…
qsizetype mentionLengthAt(QStringView text, qsizetype at); // @name, with its @
qsizetype codeLengthAt(QStringView text, qsizetype at); // `code`, with its back-quotes

} // namespace Suhbat::text
