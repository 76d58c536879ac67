// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refs.h"
#include "api/rest.h"

namespace Suhbat::api {

Result<RoomRef> Call::room() const
{
    const auto ref = roomRefFromText(arguments.value("room"));
    if (!ref)
        return fail(Code::NotFound);
    return *ref;
}

Result<MessageRef> Call::message() const
{
    const auto ref = messageRefFromText(arguments.value("message"));
    if (!ref)
        return fail(Code::NotFound);
    return *ref;
}

Result<chat::MessageTarget> Call::messageInRoom() const
{
    const auto wanted = message();
    const auto in = room();
    if (!wanted || !in)
        return fail(Code::NotFound);
    return chat::MessageTarget(*wanted, *in);
}

Result<qint64> Call::number(QByteArrayView argument) const
{
    const auto number = idFromText(arguments.value(argument.toByteArray()));
    if (!number)
        return fail(Code::NotFound);
    return *number;
}

Result<wire::Json> Call::json() const
{
    const QByteArray type = request.mediaType();
    if (type != "application/json" && !(type.isEmpty() && request.body.isEmpty()))
        return fail(Code::UnsupportedMedia);
    if (request.body.trimmed().isEmpty())
        return wire::Json::parse("{}");
    Result<wire::Json> json = wire::Json::parse(request.body);
    if (json && !json->isObject())
        return fail(Code::BadRequest, QStringLiteral("not_an_object"));
    return json;
}

Result<int> Call::intParameter(QByteArrayView name, int fallback, int least, int most) const
{
    const auto text = request.parameter(name);
    if (!text)
        return fallback;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return failField(Code::InvalidField, QString::fromLatin1(name));
    return number;
}

} // namespace Suhbat::api
