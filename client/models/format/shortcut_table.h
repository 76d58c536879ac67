// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Suhbat::client {

// What a key can do. The labels are translated where they are shown.
struct ShortcutAction {
    const char *id;
    const char *group; // source texts, in the context "Shortcuts"
    const char *label;
    const char *keys; // portable, the first is the one to remember; parted by "; "
    bool isFixed = false; // another setting decides, or the keyboard's habit
};

const QList<ShortcutAction> &shortcutActions();

// What every text field does by itself, and no shortcut may take away.
QStringList reservedKeys();

} // namespace Suhbat::client
