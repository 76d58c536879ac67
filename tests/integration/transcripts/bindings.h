// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>

namespace Suhbat::test {

// What the names of a transcript stand for: "$room", "$ali.id".
class Bindings
{
public:
    void bind(const QString &name, const QJsonValue &value) { m_values[name] = value; }
    bool isBound(const QString &name) const { return m_values.contains(name); }
    QJsonValue value(const QString &name) const { return m_values.value(name); }

    // The name in "$name", empty if the text is not just a name.
    static QString nameIn(const QString &text);

    // With every name replaced: in JSON by its value as it is, in text by what it looks like. Unbound names stay.
    QJsonValue filled(const QJsonValue &json) const;
    QString filled(const QString &text) const;

private:
    QHash<QString, QJsonValue> m_values;
};

} // namespace Suhbat::test
