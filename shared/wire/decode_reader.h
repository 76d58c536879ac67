// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/json.h"

#include <optional>

namespace Suhbat::wire {

// Reads the members of one object that a server sent and remembers the first that is not what it should be. What is absent
// or null is empty, zero or none, but for what `need…` asks for.
class Reader
{
public:
    explicit Reader(const Json &json);

    const Json *find(const char *name) const; // null if absent or null
    bool has(const char *name) const;

    QString text(const char *name);
    qint64 integer(const char *name);
    int count(const char *name); // not negative, and an int
    double real(const char *name);
    bool boolean(const char *name);
    Timestamp time(const char *name);
    QUuid uuid(const char *name);
    QUuid needUuid(const char *name);
    QString needText(const char *name);
    const Json::Array *array(const char *name); // null if absent
    const Json *object(const char *name); // null if absent

    template<class AnyId>
    AnyId id(const char *name)
    {
        const qint64 number = integer(name);
        if (number < 0)
            refuse(name);
        return AnyId(number);
    }
    template<class AnyId>
    AnyId needId(const char *name)
    {
        const auto read = id<AnyId>(name);
        if (!read.isValid())
            refuse(name);
        return read;
    }
    template<class AnyId>
    QList<AnyId> ids(const char *name)
    {
        QList<AnyId> list;
        const Json::Array *items = array(name);
        for (size_t i = 0; items && i < items->size(); ++i) {
            const qint64 *number = items->at(i).integer();
            if (!number || *number <= 0) {
                refuse(name);
                break;
            }
            list.append(AnyId(*number));
        }
        return list;
    }

    // Takes the error of what was read of a member; the value, or an empty one.
    template<class T>
    T take(Result<T> result)
    {
        if (result)
            return std::move(*result);
        if (!m_error)
            m_error = std::move(result.error());
        return {};
    }

    void refuse(const char *name);
    const std::optional<Error> &error() const { return m_error; }

    template<class T>
    Result<T> finish(T value) const
    {
        if (m_error)
            return fail(*m_error);
        return value;
    }

private:
    const Json &m_json;
    std::optional<Error> m_error;
};

} // namespace Suhbat::wire
