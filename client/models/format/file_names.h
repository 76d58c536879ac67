// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Suhbat::client {

// A file's name for the eye. Signs that turn the text around them are gone: what ends in .exe must look like it.
struct ShownFileName {
    QString stem; // in its own direction
    QString ending; // ".exe", from left to right; empty if there is none
    QString whole; // both, to stand inside a sentence of either direction: the ending follows as its stem is read
};
ShownFileName shownFileName(const QString &name);

} // namespace Suhbat::client
