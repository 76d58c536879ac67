// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/shortcut_model.h"

#include "models/format/preferences.h"
#include "models/format/shortcut_table.h"
#include "text/direction.h"

#include <QCoreApplication>
#include <algorithm>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const ShortcutAction &action) { return u"keys/"_s + QLatin1StringView(action.id); }

int rowOf(const QString &actionId)
{
    const auto &actions = shortcutActions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const ShortcutAction &action) { return QLatin1StringView(action.id) == actionId; });
    return found == actions.end() ? -1 : int(found - actions.begin());
}

QList<QKeySequence> defaultKeys(int row) { return QKeySequence::listFromString(QString::fromLatin1(shortcutActions()[row].keys)); }

// A bare letter, or one with Shift, is for writing.
bool writesText(const QKeySequence &sequence)
{
    const QKeyCombination first = sequence[0];
    const bool hasModifier = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !hasModifier && first.key() < Qt::Key_Escape && first.key() != Qt::Key_Space;
}

} // namespace

ShortcutModel::ShortcutModel(Preferences &preferences, QObject *parent) : QAbstractListModel(parent), m_preferences(preferences)
{
    connect(&m_preferences.formatter(), &Formatter::changed, this, [this] { Q_EMIT dataChanged(index(0), index(rowCount() - 1)); });
    connect(&m_preferences, &Preferences::sendWithCtrlEnterChanged, this, [this] {
        const QModelIndex send = index(rowOf(u"write.send"_s));
        Q_EMIT dataChanged(send, send, {SequenceRole});
    });
}

QList<QKeySequence> ShortcutModel::keysOf(int row) const
{
    const ShortcutAction &action = shortcutActions()[row];
    if (QLatin1StringView(action.id) == "write.send"_L1 && m_preferences.sendWithCtrlEnter())
        return {QKeySequence(Qt::CTRL | Qt::Key_Return)};
    const QVariant kept = m_preferences.remembered(keyOf(action));
    QList<QKeySequence> keys = kept.isValid() ? QKeySequence::listFromString(kept.toString()) : defaultKeys(row);
    // A default that was given to another action meanwhile is that one's.
    keys.removeIf([&](const QKeySequence &key) { return key.isEmpty() || (!kept.isValid() && isGivenAway(key)); });
    return keys;
}

bool ShortcutModel::isGivenAway(const QKeySequence &key) const
{
    const auto &actions = shortcutActions();
    return std::any_of(actions.begin(), actions.end(), [&](const ShortcutAction &action) {
        const QVariant kept = m_preferences.remembered(keyOf(action));
        return kept.isValid() && QKeySequence(kept.toString()) == key;
    });
}

QString ShortcutModel::text(int row) const
{
    QStringList texts;
    for (const QKeySequence &keys : keysOf(row)) {
        // Shift+Tab arrives as Backtab: bound twice, told once.
        if (keys[0].key() != Qt::Key_Backtab)
            texts.append(text::isolatedLeftToRight(keys.toString(QKeySequence::NativeText)));
    }
    return texts.join(u" · ");
}

QString ShortcutModel::label(int row) const { return QCoreApplication::translate("Shortcuts", shortcutActions()[row].label); }

QVariantMap ShortcutModel::bindings() const
{
    QVariantMap map;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList texts;
        for (const QKeySequence &keys : keysOf(row))
            texts.append(keys.toString(QKeySequence::PortableText));
        map.insert(QString::fromLatin1(shortcutActions()[row].id), texts);
    }
    return map;
}

QString ShortcutModel::sequence(const QString &actionId) const
{
    const int row = rowOf(actionId);
    return row < 0 ? QString() : keysOf(row).value(0).toString(QKeySequence::NativeText);
}

QString ShortcutModel::portableSequence(const QString &actionId) const
{
    const int row = rowOf(actionId);
    return row < 0 ? QString() : keysOf(row).value(0).toString(QKeySequence::PortableText);
}

QString ShortcutModel::objection(int row, const QKeySequence &wanted) const
{
    const QString shown = text::isolatedLeftToRight(wanted.toString(QKeySequence::NativeText));
    if (wanted.isEmpty() || wanted[0].key() == Qt::Key_unknown)
        return tr("This is no key that can be used.");
    if (reservedKeys().contains(wanted.toString(QKeySequence::PortableText)))
        return tr("%1 has its meaning wherever one writes.").arg(shown);
    if (writesText(wanted))
        return tr("%1 alone writes a letter. Hold Ctrl or Alt with it.").arg(shown);
    for (int other = 0; other < rowCount(); ++other) {
        if (other != row && keysOf(other).contains(wanted))
            return tr("%1 is taken already: “%2”.").arg(shown, text::isolated(label(other)));
    }
    return {};
}

QString ShortcutModel::rebind(const QString &actionId, const QString &sequence)
{
    const int row = rowOf(actionId);
    if (row < 0 || shortcutActions()[row].isFixed)
        return tr("This key cannot be changed.");
    QString portable;
    if (!sequence.isEmpty()) {
        const QKeySequence wanted = QKeySequence::fromString(sequence, QKeySequence::PortableText);
        if (const QString sentence = objection(row, wanted); !sentence.isEmpty())
            return sentence;
        portable = wanted.toString(QKeySequence::PortableText);
    }
    keep(row, defaultKeys(row).value(0) == QKeySequence(portable) ? QVariant() : QVariant(portable));
    return {};
}

void ShortcutModel::resetAction(const QString &actionId)
{
    if (const int row = rowOf(actionId); row >= 0)
        keep(row, {});
}

void ShortcutModel::reset()
{
    for (int row = 0; row < rowCount(); ++row)
        keep(row, {});
}

void ShortcutModel::keep(int row, const QVariant &keys)
{
    const QString key = keyOf(shortcutActions()[row]);
    if (m_preferences.remembered(key) == keys)
        return;
    m_preferences.remember(key, keys);
    Q_EMIT dataChanged(index(row), index(row), {SequenceRole, IsDefaultRole});
    Q_EMIT bindingsChanged();
}

QString ShortcutModel::sequenceOf(int key, int modifiers) const
{
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta: return {};
    default: break;
    }
    const auto held = Qt::KeyboardModifiers::fromInt(modifiers) & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    return QKeySequence(QKeyCombination(held, Qt::Key(key))).toString(QKeySequence::PortableText);
}

int ShortcutModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(shortcutActions().size()); }

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShortcutAction &action = shortcutActions()[index.row()];
    switch (role) {
    case ActionIdRole: return QString::fromLatin1(action.id);
    case Qt::DisplayRole:
    case LabelRole: return label(index.row());
    case GroupRole: return QCoreApplication::translate("Shortcuts", action.group);
    case SequenceRole: return text(index.row());
    case IsDefaultRole: return !m_preferences.remembered(keyOf(action)).isValid();
    case IsFixedRole: return action.isFixed;
    default: return {};
    }
}

QHash<int, QByteArray> ShortcutModel::roleNames() const
{
    return {{ActionIdRole, "actionId"}, {LabelRole, "label"},         {GroupRole, "group"},
            {SequenceRole, "sequence"}, {IsDefaultRole, "isDefault"}, {IsFixedRole, "isFixed"}};
}

} // namespace Suhbat::client
