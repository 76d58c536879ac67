// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <variant>

namespace Suhbat::client {

// What the program was started with.
struct Options {
    QString server; // as it was typed
    QString username; // with a password in the environment: sign in if nobody is
    QString profile = QStringLiteral("default");
    QString language; // none: what was chosen before
    bool isMinimised = false;
    QString link; // suhbat://…
};

// To be printed instead of starting.
struct Words {
    QString text;
    int exitCode = 0;
};

std::variant<Options, Words> readOptions(const QStringList &arguments);

} // namespace Suhbat::client
