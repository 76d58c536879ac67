// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QKeySequence>
#include <QQmlEngine>
#include <QVariantMap>

namespace Suhbat::client {

class Preferences;

// What the keys do, to be listed, changed, and bound by QML:
//     Shortcut { sequences: desk.shortcuts.bindings["room.search"]; onActivated: … }
class ShortcutModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("desk.shortcuts")
    Q_PROPERTY(QVariantMap bindings READ bindings NOTIFY bindingsChanged)

public:
    enum Role { ActionIdRole = Qt::UserRole, LabelRole, GroupRole, SequenceRole, IsDefaultRole, IsFixedRole };

    explicit ShortcutModel(Preferences &preferences, QObject *parent = nullptr);

    // By action: its keys as QML's Shortcut takes them.
    QVariantMap bindings() const;
    // The one to remember, as this system writes it.
    Q_INVOKABLE QString sequence(const QString &actionId) const;
    // The same in the portable spelling, for ComposerDocument and for tests.
    Q_INVOKABLE QString portableSequence(const QString &actionId) const;

    // "" or why not. An empty sequence takes the keys away.
    Q_INVOKABLE QString rebind(const QString &actionId, const QString &sequence);
    Q_INVOKABLE void resetAction(const QString &actionId);
    Q_INVOKABLE void reset();
    // What a person pressed while being asked for a key: "Ctrl+Shift+K", or "" while only modifiers are held.
    Q_INVOKABLE QString sequenceOf(int key, int modifiers) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void bindingsChanged();

private:
    QList<QKeySequence> keysOf(int row) const;
    bool isGivenAway(const QKeySequence &key) const;
    QString text(int row) const;
    QString label(int row) const;
    QString objection(int row, const QKeySequence &wanted) const;
    void keep(int row, const QVariant &keys);

    Preferences &m_preferences;
};

} // namespace Suhbat::client
