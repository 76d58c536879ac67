// SPDX-License-Identifier: GPL-3.0-or-later
#include "bindings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace Suhbat::test {

namespace {

const QRegularExpression &nameExpression()
{
    static const QRegularExpression expression(QStringLiteral("\\$([a-z][a-z0-9_]*(?:\\.[a-z_]+)?)"));
    return expression;
}

QString textOf(const QJsonValue &value) { return value.isDouble() ? QString::number(value.toInteger()) : value.toString(); }

} // namespace

QString Bindings::nameIn(const QString &text)
{
    const auto match = nameExpression().match(text);
    return match.hasMatch() && match.capturedLength() == text.size() ? match.captured(1) : QString();
}

QString Bindings::filled(const QString &text) const
{
    QString out = text;
    qsizetype from = 0;
    while (true) {
        const auto match = nameExpression().match(out, from);
        if (!match.hasMatch())
            return out;
        const QString name = match.captured(1);
        const QString shown = isBound(name) ? textOf(value(name)) : match.captured(0);
        out.replace(match.capturedStart(), match.capturedLength(), shown);
        from = match.capturedStart() + shown.size();
    }
}

QJsonValue Bindings::filled(const QJsonValue &json) const
{
    if (json.isString()) {
        const QString name = nameIn(json.toString());
        return isBound(name) ? value(name) : QJsonValue(filled(json.toString()));
    }
    if (json.isArray()) {
        QJsonArray out;
        for (const QJsonValue &item : json.toArray())
            out.append(filled(item));
        return out;
    }
    if (!json.isObject())
        return json;
    QJsonObject out;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        out[filled(it.key())] = filled(it.value());
    return out;
}

} // namespace Suhbat::test
