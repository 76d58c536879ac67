// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Suhbat::client {

// Of the families that a system has, those to write with in `language`: first the text's own, then what stands in for the
// letters that it lacks. Persian letters in an Arabic face, or the other way round, look foreign to their readers.
QStringList familiesFor(const QString &language, const QStringList &available);

// The family that draws emoji in colours; empty if the system has none that we know.
QString emojiFamilyOf(const QStringList &available);

} // namespace Suhbat::client
