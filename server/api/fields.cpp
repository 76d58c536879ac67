// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fields.h"

#include "api/refs.h"

#include <QVarLengthArray>

namespace Suhbat::api {

namespace {

using wire::Json;

std::optional<QString> asText(const Json &value) { return value.text() ? std::optional(*value.text()) : std::nullopt; }
std::optional<bool> asBoolean(const Json &value) { return value.boolean() ? std::optional(*value.boolean()) : std::nullopt; }
std::optional<qint64> asInteger(const Json &value) { return value.integer() ? std::optional(*value.integer()) : std::nullopt; }

// Zero and negative numbers are integers that no row has: they are looked up in vain, not refused as malformed.
template<class Ref, class IdType>
std::optional<Ref> asRef(const Json &value)
{
    if (const qint64 *number = value.integer())
        return Ref(IdType(*number > 0 ? *number : -1));
    const QString *text = value.text();
    if (!text)
        return std::nullopt;
    const QByteArray bytes = text->toUtf8();
    if (const auto id = idFromText(bytes))
        return Ref(IdType(*id));
    const auto uuid = uuidFromText(bytes);
    return uuid ? std::optional(Ref(*uuid)) : std::nullopt;
}

} // namespace

const Json *Fields::find(const char *name) const
{
    QVarLengthArray<char16_t, 32> key;
    for (const char *c = name; *c; ++c)
        key.append(char16_t(*c));
    const Json *value = m_object.find(QStringView(key.constData(), key.size()));
    return value && !value->isNull() ? value : nullptr;
}

void Fields::refuse(const char *name, Code code, const char *reason)
{
    if (!m_error)
        m_error = Error{code, QString::fromLatin1(reason), {}, QString::fromLatin1(name)};
}

template<class T, class Convert>
std::optional<T> Fields::optional(const char *name, Convert convert)
{
    const Json *value = find(name);
    if (!value)
        return std::nullopt;
    std::optional<T> converted = convert(*value);
    if (!converted)
        refuse(name);
    return converted;
}

template<class T, class Convert>
T Fields::required(const char *name, Convert convert)
{
    if (!find(name))
        refuse(name, Code::MissingField);
    return optional<T>(name, convert).value_or(T());
}

QString Fields::text(const char *name) { return required<QString>(name, asText); }
QString Fields::text(const char *name, const QString &fallback) { return optional<QString>(name, asText).value_or(fallback); }
std::optional<QString> Fields::optionalText(const char *name) { return optional<QString>(name, asText); }
bool Fields::boolean(const char *name) { return required<bool>(name, asBoolean); }
bool Fields::boolean(const char *name, bool fallback) { return optional<bool>(name, asBoolean).value_or(fallback); }
std::optional<bool> Fields::optionalBoolean(const char *name) { return optional<bool>(name, asBoolean); }
qint64 Fields::integer(const char *name) { return required<qint64>(name, asInteger); }
std::optional<qint64> Fields::optionalInteger(const char *name) { return optional<qint64>(name, asInteger); }

std::optional<QUuid> Fields::optionalUuid(const char *name)
{
    return optional<QUuid>(name, [](const Json &value) -> std::optional<QUuid> { return value.text() ? uuidFromText(value.text()->toUtf8()) : std::nullopt; });
}

std::optional<Timestamp> Fields::optionalTime(const char *name)
{
    return optional<Timestamp>(name,
                               [](const Json &value) -> std::optional<Timestamp> { return value.text() ? Timestamp::fromIso(*value.text()) : std::nullopt; });
}

RoomRef Fields::room(const char *name) { return required<RoomRef>(name, asRef<RoomRef, RoomId>); }
MessageRef Fields::message(const char *name) { return required<MessageRef>(name, asRef<MessageRef, MessageId>); }
std::optional<MessageRef> Fields::optionalMessage(const char *name) { return optional<MessageRef>(name, asRef<MessageRef, MessageId>); }

QList<qint64> Fields::ids(const char *name, qsizetype most)
{
    const auto list = optional<QList<qint64>>(name, [&](const Json &value) -> std::optional<QList<qint64>> {
        if (!value.array() || qsizetype(value.array()->size()) > most)
            return std::nullopt;
        QList<qint64> ids;
        for (const Json &element : *value.array()) {
            if (!element.integer())
                return std::nullopt;
            ids.append(*element.integer());
        }
        return ids;
    });
    return list.value_or(QList<qint64>());
}

QStringList Fields::texts(const char *name, qsizetype most)
{
    const auto list = optional<QStringList>(name, [&](const Json &value) -> std::optional<QStringList> {
        if (!value.array() || qsizetype(value.array()->size()) > most)
            return std::nullopt;
        QStringList texts;
        for (const Json &element : *value.array()) {
            if (!element.text())
                return std::nullopt;
            texts.append(*element.text());
        }
        return texts;
    });
    return list.value_or(QStringList());
}

} // namespace Suhbat::api
