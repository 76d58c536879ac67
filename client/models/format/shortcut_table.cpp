// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/shortcut_table.h"

#include <QStringList>

namespace Suhbat::client {

namespace {

constexpr auto rooms = QT_TRANSLATE_NOOP("Shortcuts", "Rooms");
constexpr auto room = QT_TRANSLATE_NOOP("Shortcuts", "In a room");
constexpr auto writing = QT_TRANSLATE_NOOP("Shortcuts", "Writing");
constexpr auto window = QT_TRANSLATE_NOOP("Shortcuts", "Window");

} // namespace

const QList<ShortcutAction> &shortcutActions()
{
    static const QList<ShortcutAction> actions{
        {"room.jump", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Jump to a room"), "Ctrl+K; Ctrl+J"},
        {"room.next", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Next room"), "Ctrl+Tab; Alt+Down; Ctrl+PgDown"},
        {"room.previous", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Previous room"), "Ctrl+Shift+Tab; Ctrl+Shift+Backtab; Alt+Up; Ctrl+PgUp"},
        {"room.1", rooms, QT_TRANSLATE_NOOP("Shortcuts", "First room"), "Ctrl+1"},
        {"room.2", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Second room"), "Ctrl+2"},
        {"room.3", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Third room"), "Ctrl+3"},
        {"room.4", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Fourth room"), "Ctrl+4"},
        {"room.5", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Fifth room"), "Ctrl+5"},
        {"room.6", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Sixth room"), "Ctrl+6"},
        {"room.7", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Seventh room"), "Ctrl+7"},
        {"room.8", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Eighth room"), "Ctrl+8"},
        {"room.9", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Ninth room"), "Ctrl+9"},
        {"room.saved", rooms, QT_TRANSLATE_NOOP("Shortcuts", "Saved messages"), "Ctrl+0"},
        {"room.search", room, QT_TRANSLATE_NOOP("Shortcuts", "Search in the room"), "Ctrl+F"},
        {"room.read", room, QT_TRANSLATE_NOOP("Shortcuts", "Mark as read"), "Ctrl+R"},
        {"reply.older", room, QT_TRANSLATE_NOOP("Shortcuts", "Reply to an older message"), "Ctrl+Up"},
        {"reply.newer", room, QT_TRANSLATE_NOOP("Shortcuts", "Reply to a newer message"), "Ctrl+Down"},
        {"edit.last", room, QT_TRANSLATE_NOOP("Shortcuts", "Edit the last message (in an empty field)"), "Up", true},
        {"room.escape", room, QT_TRANSLATE_NOOP("Shortcuts", "Close or go back, step by step"), "Esc", true},
        {"write.send", writing, QT_TRANSLATE_NOOP("Shortcuts", "Send"), "Return", true},
        {"write.break", writing, QT_TRANSLATE_NOOP("Shortcuts", "New line"), "Shift+Return", true},
        {"write.bold", writing, QT_TRANSLATE_NOOP("Shortcuts", "Bold"), "Ctrl+B"},
        {"write.italic", writing, QT_TRANSLATE_NOOP("Shortcuts", "Italic"), "Ctrl+I"},
        {"write.code", writing, QT_TRANSLATE_NOOP("Shortcuts", "Code"), "Ctrl+Shift+M"},
        {"write.strike", writing, QT_TRANSLATE_NOOP("Shortcuts", "Struck through"), "Ctrl+Shift+X"},
        {"write.spoiler", writing, QT_TRANSLATE_NOOP("Shortcuts", "Spoiler"), "Ctrl+Shift+P"},
        {"write.zwnj", writing, QT_TRANSLATE_NOOP("Shortcuts", "Zero-width non-joiner"), "Shift+Space"},
        {"window.close", window, QT_TRANSLATE_NOOP("Shortcuts", "Close to the tray"), "Ctrl+W"},
        {"window.quit", window, QT_TRANSLATE_NOOP("Shortcuts", "Quit"), "Ctrl+Q"},
        {"window.keys", window, QT_TRANSLATE_NOOP("Shortcuts", "Show all keys"), "Ctrl+/"},
    };
    return actions;
}

QStringList reservedKeys()
{
    QStringList keys;
    for (const char *key : {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y", "Ctrl+Z", "Ctrl+Shift+Z", "Tab", "Shift+Tab", "Backspace", "Del", "Esc", "Return",
                            "Enter", "Space"})
        keys.append(QString::fromLatin1(key));
    return keys;
}

} // namespace Suhbat::client
