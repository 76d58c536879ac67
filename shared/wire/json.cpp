// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/json.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <rapidjson/reader.h>

namespace Suhbat::wire {

namespace {

constexpr int deepest = 32;

bool keyLess(const Json::Member &left, const Json::Member &right) { return left.first < right.first; }
bool keyEqual(const Json::Member &left, const Json::Member &right) { return left.first == right.first; }

// RapidJSON lets an escaped low surrogate stand alone and writes it as three bytes that are no UTF-8.
bool holdsSurrogate(const char *bytes, size_t length)
{
    const char *end = bytes + length;
    while ((bytes = static_cast<const char *>(std::memchr(bytes, '\xed', size_t(end - bytes))))) {
        if (++bytes < end && uchar(*bytes) >= 0xa0)
            return true;
    }
    return false;
}

// Finished values wait on a stack until the array or object they belong to ends.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder>
{
public:
    explicit Builder(int mostValues) : m_mostValues(mostValues) { m_values.reserve(16); }

    bool Null() { return push(Json()); }
    bool Bool(bool value) { return push(Json(value)); }
    bool RawNumber(const char *bytes, rapidjson::SizeType length, bool)
    {
        const char *end = bytes + length;
        if (std::find_if(bytes, end, [](char c) { return c == '.' || c == 'e' || c == 'E'; }) != end)
            return real(bytes, length);
        qint64 number = 0;
        const auto [behind, error] = std::from_chars(bytes, end, number);
        return error == std::errc() && behind == end ? push(Json(number)) : refuse("json_number");
    }
    bool String(const char *bytes, rapidjson::SizeType length, bool) { return isText(bytes, length) && push(Json(QString::fromUtf8(bytes, length))); }
    bool Key(const char *bytes, rapidjson::SizeType length, bool)
    {
        if (!isText(bytes, length))
            return false;
        m_keys.push_back(QString::fromUtf8(bytes, length));
        return true;
    }
    bool StartObject() { return enter(); }
    bool StartArray() { return enter(); }

    bool EndArray(rapidjson::SizeType count)
    {
        const auto first = m_values.end() - count;
        Json::Array array(std::make_move_iterator(first), std::make_move_iterator(m_values.end()));
        m_values.erase(first, m_values.end());
        return leave(Json(std::move(array)));
    }

    bool EndObject(rapidjson::SizeType count)
    {
        std::vector<Json::Member> members;
        members.reserve(count);
        for (size_t i = m_keys.size() - count, j = m_values.size() - count; i < m_keys.size(); ++i, ++j)
            members.emplace_back(std::move(m_keys[i]), std::move(m_values[j]));
        m_keys.resize(m_keys.size() - count);
        m_values.resize(m_values.size() - count);

        Json::Object object(std::move(members));
        if (std::adjacent_find(object.begin(), object.end(), keyEqual) != object.end())
            return refuse("json_duplicate_key");
        return leave(Json(std::move(object)));
    }

    const char *refusal() const { return m_refusal; }
    bool isTooDeep() const { return m_depth > deepest; }
    Json take() { return std::move(m_values.back()); }

private:
    bool real(const char *bytes, qsizetype length)
    {
        bool isNumber = false;
        const double number = QByteArrayView(bytes, length).toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? push(Json(number)) : refuse("json_number");
    }

    bool refuse(const char *reason)
    {
        m_refusal = reason;
        return false;
    }

    bool isText(const char *bytes, size_t length)
    {
        if (std::memchr(bytes, 0, length))
            return refuse("json_nul");
        return !holdsSurrogate(bytes, length) || refuse("json_surrogate");
    }

    bool push(Json value)
    {
        if (++m_count > m_mostValues)
            return refuse("json_too_many_values");
        m_values.push_back(std::move(value));
        return true;
    }

    bool enter() { return ++m_depth <= deepest; }
    bool leave(Json value)
    {
        --m_depth;
        return push(std::move(value));
    }

    std::vector<Json> m_values;
    std::vector<QString> m_keys;
    const char *m_refusal = nullptr;
    const int m_mostValues;
    int m_depth = 0;
    int m_count = 0;
};

const char *syntaxReason(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty: return "json_empty";
    case rapidjson::kParseErrorDocumentRootNotSingular: return "json_trailing";
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid: return "json_surrogate";
    case rapidjson::kParseErrorStringInvalidEncoding: return "json_encoding";
    case rapidjson::kParseErrorNumberTooBig: return "json_number";
    default: return "json_syntax";
    }
}

tl::unexpected<Error> invalid(const char *reason) { return fail(Code::InvalidJson, QString::fromLatin1(reason)); }

} // namespace

Result<Json> Json::parse(QByteArrayView text, int mostValues)
{
    using namespace rapidjson;
    // Texts are unescaped where they stand, in a copy. The builder stops at `deepest`, so that the reader's recursion is no
    // deeper. Before it refuses half a letter the reader looks at all its four bytes, so there are as many NULs at the end.
    QByteArray bytes = text.toByteArray().append(4, '\0');
    InsituStringStream stream(bytes.data());
    Builder builder(mostValues);
    GenericReader<UTF8<>, UTF8<>> reader;
    const ParseResult outcome = reader.Parse<kParseInsituFlag | kParseValidateEncodingFlag | kParseNumbersAsStringsFlag>(stream, builder);
    if (builder.isTooDeep())
        return fail(Code::TooDeep, QStringLiteral("json_too_deep"), {QString::number(deepest)});
    if (builder.refusal())
        return invalid(builder.refusal());
    if (outcome.IsError())
        return invalid(syntaxReason(outcome.Code()));
    // RapidJSON takes a NUL byte for the end of its input.
    if (stream.Tell() != size_t(text.size()))
        return invalid("json_trailing");
    return builder.take();
}

Json::Object::Object(std::vector<Member> members) : m_members(std::move(members)) { std::sort(m_members.begin(), m_members.end(), keyLess); }

std::vector<Json::Member>::const_iterator Json::Object::find(QStringView key) const
{
    const auto at = std::lower_bound(begin(), end(), key, [](const Member &member, QStringView wanted) { return member.first < wanted; });
    return at != end() && at->first == key ? at : end();
}

const Json *Json::find(QStringView key) const
{
    const Object *members = object();
    if (!members)
        return nullptr;
    const auto at = members->find(key);
    return at != members->end() ? &at->second : nullptr;
}

} // namespace Suhbat::wire
