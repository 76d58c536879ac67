// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Suhbat::text {

// The usernames that a message calls with @, each once, as written. Code, and what looks like an e-mail address, calls nobody.
QStringList mentionedNames(const QString &content);

// A message in one line without its markup, for replies, lists and notifications; at most `count` code points, then "…".
QString plainExcerpt(const QString &content, qsizetype count);

} // namespace Suhbat::text
