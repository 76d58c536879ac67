// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Suhbat::text {

// Without the characters that turn text around: marks, embeddings, overrides, isolates. ZWNJ and ZWJ stay.
QString stripBidiControls(const QString &text);

// A name as it may be kept and shown: one line, no controls, no bidi controls, no space at either end. ZWNJ stays.
QString cleanName(const QString &name);

} // namespace Suhbat::text
