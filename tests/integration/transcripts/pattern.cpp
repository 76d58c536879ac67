// SPDX-License-Identifier: GPL-3.0-or-later
#include "pattern.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace Suhbat::test {

namespace {

QString shown(const QJsonValue &value)
{
    const QByteArray inList = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inList.mid(1, inList.size() - 2));
}

QString complaint(const QString &path, const QString &wanted, const QJsonValue &value)
{
    return QStringLiteral("%1 should be %2 but is %3").arg(path, wanted, value.isUndefined() ? QStringLiteral("missing") : shown(value));
}

bool isOfKind(const QString &kind, const QJsonValue &value)
{
    const QString text = value.toString();
    if (kind == QLatin1String("*"))
        return !value.isUndefined();
    if (kind == QLatin1String("<uuid>"))
        return text.size() == 36 && !QUuid::fromString(text).isNull();
    if (kind == QLatin1String("<time>"))
        return text.endsWith(QLatin1Char('Z')) && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
    if (kind == QLatin1String("<id>"))
        return value.isDouble() && value.toInteger() > 0;
    if (kind == QLatin1String("<text>"))
        return !text.isEmpty();
    return kind == QLatin1String("<absent>") && value.isUndefined();
}

bool isKind(const QString &text)
{
    static const QStringList kinds{QStringLiteral("*"),    QStringLiteral("<uuid>"), QStringLiteral("<time>"),
                                   QStringLiteral("<id>"), QStringLiteral("<text>"), QStringLiteral("<absent>")};
    return kinds.contains(text);
}

QString compare(const QString &path, const QJsonValue &pattern, const QJsonValue &value, Bindings &bindings);

QString compareText(const QString &path, const QString &pattern, const QJsonValue &value, Bindings &bindings)
{
    if (isKind(pattern))
        return isOfKind(pattern, value) ? QString() : complaint(path, pattern, value);
    const QString name = Bindings::nameIn(pattern);
    if (!name.isEmpty() && !bindings.isBound(name)) {
        if (value.isUndefined())
            return complaint(path, QStringLiteral("there"), value);
        bindings.bind(name, value);
        return {};
    }
    const QJsonValue wanted = bindings.filled(QJsonValue(pattern));
    return wanted == value ? QString() : complaint(path, shown(wanted), value);
}

QString compareLists(const QString &path, const QJsonArray &pattern, const QJsonValue &value, Bindings &bindings)
{
    const QJsonArray list = value.toArray();
    const bool mayGoOn = !pattern.isEmpty() && pattern.last() == QJsonValue(QStringLiteral("..."));
    const qsizetype count = mayGoOn ? pattern.size() - 1 : pattern.size();
    if (!value.isArray() || (mayGoOn ? list.size() < count : list.size() != count))
        return complaint(path, QStringLiteral("a list of %1").arg(count), value);
    for (qsizetype i = 0; i < count; ++i)
        if (const QString problem = compare(QStringLiteral("%1[%2]").arg(path).arg(i), pattern[i], list[i], bindings); !problem.isEmpty())
            return problem;
    return {};
}

QString compareObjects(const QString &path, const QJsonObject &pattern, const QJsonValue &value, Bindings &bindings)
{
    if (!value.isObject())
        return complaint(path, QStringLiteral("an object"), value);
    for (auto it = pattern.begin(); it != pattern.end(); ++it)
        if (const QString problem = compare(path + QLatin1Char('.') + it.key(), it.value(), value[bindings.filled(it.key())], bindings); !problem.isEmpty())
            return problem;
    return {};
}

QString compare(const QString &path, const QJsonValue &pattern, const QJsonValue &value, Bindings &bindings)
{
    if (pattern.isString())
        return compareText(path, pattern.toString(), value, bindings);
    if (pattern.isArray())
        return compareLists(path, pattern.toArray(), value, bindings);
    if (pattern.isObject())
        return compareObjects(path, pattern.toObject(), value, bindings);
    return pattern == value ? QString() : complaint(path, shown(pattern), value);
}

} // namespace

QString mismatch(const QJsonValue &pattern, const QJsonValue &value, Bindings &bindings) { return compare(QStringLiteral("it"), pattern, value, bindings); }

} // namespace Suhbat::test
