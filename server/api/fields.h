// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/room.h"
#include "wire/json.h"

namespace Suhbat::api {

// Reads the fields of one JSON object by type. The first thing wrong is remembered and everything after reads as empty, so
// that a decoder reads straight and asks error() once at its end. A null counts as absent.
class Fields
{
public:
    explicit Fields(const wire::Json &object) : m_object(object) {}

    bool has(const char *name) const { return find(name) != nullptr; }
    QString text(const char *name); // required
    QString text(const char *name, const QString &fallback);
    std::optional<QString> optionalText(const char *name);
    bool boolean(const char *name);
    bool boolean(const char *name, bool fallback);
    std::optional<bool> optionalBoolean(const char *name);
    qint64 integer(const char *name);
    std::optional<qint64> optionalInteger(const char *name);
    QList<qint64> ids(const char *name, qsizetype most); // absent: none
    QStringList texts(const char *name, qsizetype most);
    std::optional<QUuid> optionalUuid(const char *name);
    std::optional<Timestamp> optionalTime(const char *name);

    // An integer or a UUID, the integer also as text.
    RoomRef room(const char *name);
    MessageRef message(const char *name);
    std::optional<MessageRef> optionalMessage(const char *name);

    void refuse(const char *name, Code code = Code::InvalidField, const char *reason = nullptr);
    const std::optional<Error> &error() const { return m_error; }

    // The value, unless something was wrong.
    template<class T>
    Result<T> finish(T value) const
    {
        if (m_error)
            return fail(*m_error);
        return value;
    }

private:
    const wire::Json *find(const char *name) const;
    template<class T, class Convert>
    T required(const char *name, Convert convert);
    template<class T, class Convert>
    std::optional<T> optional(const char *name, Convert convert);

    const wire::Json &m_object;
    std::optional<Error> m_error;
};

} // namespace Suhbat::api
