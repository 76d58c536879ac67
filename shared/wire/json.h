// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/random.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

namespace Suhbat::wire {

// JSON as strangers send it. Read strictly: valid UTF-8, no NUL, no lone surrogate, no duplicate key, at most 32 deep,
// one value and nothing after it. Numbers that are whole and fit are integers, all others doubles.
class Json
{
public:
    using Array = std::vector<Json>;
    using Member = std::pair<QString, Json>;

    // Members sorted by key: most objects have a handful, and one allocation is cheaper than a tree.
    class Object
    {
    public:
        Object() = default;
        explicit Object(std::vector<Member> members); // any order, no key twice

        auto begin() const { return m_members.begin(); }
        auto end() const { return m_members.end(); }
        size_t size() const { return m_members.size(); }
        bool empty() const { return m_members.empty(); }
        bool contains(QStringView key) const { return find(key) != end(); }
        std::vector<Member>::const_iterator find(QStringView key) const;

    private:
        std::vector<Member> m_members;
    };

    Json() = default;
    template<class T>
    requires std::is_constructible_v<std::variant<bool, qint64, double, QString, Array, Object>, T>
    explicit Json(T value) : m_value(std::move(value)) {}

    // Code::TooDeep, or Code::InvalidJson with a reason. A whole number that no qint64 holds is refused, not rounded.
    // `mostValues` suits what strangers send; a client that trusts its server's long lists allows more.
    static Result<Json> parse(QByteArrayView text, int mostValues = 10'000);

    bool isNull() const { return std::holds_alternative<std::nullptr_t>(m_value); }
    bool isObject() const { return std::holds_alternative<Object>(m_value); }
    const bool *boolean() const { return std::get_if<bool>(&m_value); }
    const qint64 *integer() const { return std::get_if<qint64>(&m_value); }
    const double *real() const { return std::get_if<double>(&m_value); }
    const QString *text() const { return std::get_if<QString>(&m_value); }
    const Array *array() const { return std::get_if<Array>(&m_value); }
    const Object *object() const { return std::get_if<Object>(&m_value); }
    const Json *find(QStringView key) const; // null if absent or this is no object

private:
    std::variant<std::nullptr_t, bool, qint64, double, QString, Array, Object> m_value = nullptr;
};

// Writes JSON straight into bytes; commas come by themselves: `writer.object([&] { writer.put("id", 7); })`.
// A surrogate without its other half becomes U+FFFD; numbers that are no numbers become null.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const char *name); // plain ASCII
    void key(const QString &name);

    void null();
    void value(bool value);
    void value(int value) { this->value(qint64(value)); }
    void value(qint64 value);
    void value(double value);
    void value(QStringView text);
    void value(const QString &text) { value(QStringView(text)); }
    void value(const char *text) { ascii(text); } // or it would become a bool
    void ascii(QByteArrayView text); // known to need no escaping
    void value(const QUuid &uuid) { uuid.isNull() ? null() : ascii(uuidText(uuid)); }
    void value(Timestamp time) { time.isValid() ? ascii(time.iso()) : null(); }
    template<class Tag>
    void value(Id<Tag> id)
    {
        id.isValid() ? value(id.value()) : null();
    }
    void value(const Json &json);
    void raw(QByteArrayView json); // already encoded

    template<class Fill>
    void object(Fill fill)
    {
        beginObject();
        fill();
        endObject();
    }
    template<class Fill>
    void array(Fill fill)
    {
        beginArray();
        fill();
        endArray();
    }

    template<class T>
    void put(const char *name, const T &v)
    {
        key(name);
        value(v);
    }
    void putNull(const char *name)
    {
        key(name);
        null();
    }

    QByteArray take() { return std::move(m_bytes); }
    qsizetype size() const { return m_bytes.size(); }

private:
    void separate();

    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace Suhbat::wire
