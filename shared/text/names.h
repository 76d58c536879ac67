// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Suhbat::text {

// A name as it is kept: no controls, no line ends, nothing that turns the text around it; white space once and never at an
// end. A ZWNJ stays where it stands between letters. Empty if nothing is left.
QString cleanName(const QString &name);

// The last part of a path of whatever system, cleaned, without characters that some system forbids, at most 255 bytes of UTF-8
// with its ending kept. "file" if nothing is left.
QString cleanFileName(const QString &name);

} // namespace Suhbat::text
