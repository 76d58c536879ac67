// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/json.h"

#include <QLocale>
#include <array>
#include <charconv>
#include <cmath>

namespace Suhbat::wire {

namespace {

constexpr char32_t replacement = 0xfffd;

// ASCII that stands for itself inside a JSON string.
constexpr auto isPlain = [] {
    std::array<bool, 128> plain{};
    for (int c = 0x20; c < 0x7f; ++c)
        plain[size_t(c)] = c != '"' && c != '\\';
    return plain;
}();

// Small pieces on the stack: the bytes of a cached event should be no larger than the event.
class Escaper
{
public:
    explicit Escaper(QByteArray &bytes) : m_bytes(bytes) {}
    ~Escaper() { flush(); }

    void put(QStringView text)
    {
        for (const QChar *at = text.begin(), *end = text.end(); at != end;) {
            if (m_used > sizeof(m_piece) - 8)
                flush();
            const char16_t unit = (at++)->unicode();
            if (unit < 0x80)
                isPlain[unit] ? one(char(unit)) : escape(unit);
            else if (unit == 0x2028 || unit == 0x2029) // JavaScript once took these for line ends
                hex(unit);
            else if (!QChar::isSurrogate(unit))
                utf8(unit);
            else if (QChar::isHighSurrogate(unit) && at != end && at->isLowSurrogate())
                utf8(QChar::surrogateToUcs4(unit, (at++)->unicode()));
            else
                utf8(replacement);
        }
    }

private:
    void flush()
    {
        m_bytes.append(m_piece, qsizetype(m_used));
        m_used = 0;
    }

    void one(char c) { m_piece[m_used++] = c; }

    void escape(char16_t unit)
    {
        switch (unit) {
        case '"': return pair('"');
        case '\\': return pair('\\');
        case '\n': return pair('n');
        case '\r': return pair('r');
        case '\t': return pair('t');
        default: return hex(unit);
        }
    }

    void pair(char c)
    {
        one('\\');
        one(c);
    }

    void hex(char16_t unit)
    {
        pair('u');
        for (int shift = 12; shift >= 0; shift -= 4)
            one("0123456789abcdef"[(unit >> shift) & 15]);
    }

    void utf8(char32_t code)
    {
        if (code < 0x800) {
            one(char(0xc0 | code >> 6));
        } else if (code < 0x10000) {
            one(char(0xe0 | code >> 12));
            one(char(0x80 | (code >> 6 & 0x3f)));
        } else {
            one(char(0xf0 | code >> 18));
            one(char(0x80 | (code >> 12 & 0x3f)));
            one(char(0x80 | (code >> 6 & 0x3f)));
        }
        one(char(0x80 | (code & 0x3f)));
    }

    QByteArray &m_bytes;
    char m_piece[512];
    size_t m_used = 0;
};

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_bytes.append(',');
    m_needsComma = true;
}

void JsonWriter::beginObject()
{
    separate();
    m_bytes.append('{');
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_bytes.append('}');
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_bytes.append('[');
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_bytes.append(']');
    m_needsComma = true;
}

void JsonWriter::key(const char *name)
{
    separate();
    m_bytes.append('"').append(name).append("\":", 2);
    m_needsComma = false;
}

void JsonWriter::key(const QString &name)
{
    value(QStringView(name));
    m_bytes.append(':');
    m_needsComma = false;
}

void JsonWriter::null() { raw("null"); }

void JsonWriter::value(bool value) { raw(value ? QByteArrayView("true") : QByteArrayView("false")); }

void JsonWriter::value(qint64 value)
{
    char digits[24];
    const auto [end, error] = std::to_chars(digits, digits + sizeof(digits), value);
    raw(QByteArrayView(digits, end - digits));
}

void JsonWriter::value(double value)
{
    if (!std::isfinite(value))
        return null();
    const QByteArray text = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    raw(text);
    // Read back, it should still be a real number.
    if (text.indexOf('.') < 0 && text.indexOf('e') < 0)
        m_bytes.append(".0", 2);
}

void JsonWriter::value(QStringView text)
{
    separate();
    m_bytes.append('"');
    Escaper(m_bytes).put(text);
    m_bytes.append('"');
}

void JsonWriter::ascii(QByteArrayView text)
{
    separate();
    m_bytes.append('"').append(text).append('"');
}

void JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_bytes.append(json);
}

void JsonWriter::value(const Json &json)
{
    if (const bool *boolean = json.boolean())
        return value(*boolean);
    if (const qint64 *integer = json.integer())
        return value(*integer);
    if (const double *real = json.real())
        return value(*real);
    if (const QString *text = json.text())
        return value(QStringView(*text));
    if (const Json::Array *items = json.array()) {
        return array([&] {
            for (const Json &item : *items)
                value(item);
        });
    }
    if (const Json::Object *members = json.object()) {
        return object([&] {
            for (const auto &[name, member] : *members) {
                key(name);
                value(member);
            }
        });
    }
    null();
}

} // namespace Suhbat::wire
