// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema_check.h"

#include "wire/schemas.h"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

namespace Suhbat::test {

namespace {

QByteArray reference(const QByteArray &name) { return "{\"$ref\":\"#/components/schemas/" + name + "\"}"; }

QByteArray listOf(const QByteArray &item) { return "{\"type\":\"array\",\"items\":" + item + '}'; }

QByteArray pageOf(const QByteArray &item)
{
    return R"({"type":"object","required":["count","next","results"],"properties":{"count":{"type":"integer","minimum":0},)"
           R"("next":{"type":["string","null"]},"previous":{"type":["string","null"]},"results":)"
        + listOf(item) + "}}";
}

QString textOf(const rapidjson::Pointer &pointer)
{
    rapidjson::StringBuffer text;
    pointer.StringifyUriFragment(text);
    return QString::fromUtf8(text.GetString(), qsizetype(text.GetSize()));
}

} // namespace

struct SchemaCheck::Compiled {
    rapidjson::Document source;
    std::unique_ptr<rapidjson::SchemaDocument> schema;
};

SchemaCheck::SchemaCheck() = default;
SchemaCheck::~SchemaCheck() = default;

SchemaCheck::Compiled *SchemaCheck::compiled(const QByteArray &schemaName)
{
    auto &compiled = m_compiled[schemaName];
    if (compiled)
        return compiled.get();

    QByteArray name = schemaName;
    const bool isList = name.endsWith("[]");
    const bool isPage = name.startsWith("page(") && name.endsWith(')');
    if (isList)
        name.chop(2);
    else if (isPage)
        name = name.sliced(5).chopped(1);
    const bool isWrittenOut = name.startsWith('{');
    if (!isWrittenOut && !wire::hasSchema(name))
        return nullptr;

    const QByteArray item = isWrittenOut ? name : reference(name);
    const QByteArray root = isList ? listOf(item) : isPage ? pageOf(item) : item;
    const QByteArray source = "{\"allOf\":[" + root + "],\"components\":{\"schemas\":" + wire::schemas() + "}}";
    compiled = std::make_unique<Compiled>();
    compiled->source.Parse(source.constData(), size_t(source.size()));
    compiled->schema = std::make_unique<rapidjson::SchemaDocument>(compiled->source);
    return compiled.get();
}

QString SchemaCheck::problem(const QByteArray &schemaName, const QByteArray &json)
{
    const Compiled *wanted = compiled(schemaName);
    if (!wanted)
        return QStringLiteral("there is no schema ") + QString::fromUtf8(schemaName);

    rapidjson::Document value;
    value.Parse<rapidjson::kParseValidateEncodingFlag>(json.constData(), size_t(json.size()));
    if (value.HasParseError())
        return QString::fromLatin1(rapidjson::GetParseError_En(value.GetParseError())) + QStringLiteral(" in ") + QString::fromUtf8(json);

    rapidjson::SchemaValidator validator(*wanted->schema);
    if (value.Accept(validator))
        return {};
    return QStringLiteral("%1 breaks \"%2\" of %3 in %4")
        .arg(textOf(validator.GetInvalidDocumentPointer()), QString::fromLatin1(validator.GetInvalidSchemaKeyword()),
             textOf(validator.GetInvalidSchemaPointer()), QString::fromUtf8(json));
}

} // namespace Suhbat::test
