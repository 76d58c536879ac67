// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHash>

namespace Suhbat::wire {

// The sentences of one language by key. A key is a reason, or a code's name, or a code's name and "_named" where the
// sentence says {field}. {0}, {1} … are the error's arguments.
using SentenceTable = QHash<QString, QString>;
const SentenceTable &sentences(QByteArrayView language); // English for a language that is not spoken

// What a person reads about this error: the reason's sentence, or else the code's.
QString sentence(const Error &error, QByteArrayView language);

} // namespace Suhbat::wire
