// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/decode_reader.h"

#include <limits>

namespace Suhbat::wire {

Reader::Reader(const Json &json) : m_json(json)
{
    if (!json.isObject())
        m_error = Error{.code = Code::BadRequest, .reason = QStringLiteral("not_an_object")};
}

const Json *Reader::find(const char *name) const
{
    const Json *member = m_json.find(QString::fromLatin1(name));
    return member && !member->isNull() ? member : nullptr;
}

bool Reader::has(const char *name) const { return find(name); }

void Reader::refuse(const char *name)
{
    if (!m_error)
        m_error = Error{.code = Code::InvalidField, .field = QString::fromLatin1(name)};
}

QString Reader::text(const char *name)
{
    const Json *member = find(name);
    if (member && !member->text())
        refuse(name);
    return member && member->text() ? *member->text() : QString();
}

qint64 Reader::integer(const char *name)
{
    const Json *member = find(name);
    if (member && !member->integer())
        refuse(name);
    return member && member->integer() ? *member->integer() : 0;
}

int Reader::count(const char *name)
{
    const qint64 number = integer(name);
    if (number < 0 || number > std::numeric_limits<int>::max()) {
        refuse(name);
        return 0;
    }
    return int(number);
}

double Reader::real(const char *name)
{
    const Json *member = find(name);
    if (!member)
        return 0;
    if (member->integer())
        return double(*member->integer());
    if (!member->real())
        refuse(name);
    return member->real() ? *member->real() : 0;
}

bool Reader::boolean(const char *name)
{
    const Json *member = find(name);
    if (member && !member->boolean())
        refuse(name);
    return member && member->boolean() && *member->boolean();
}

Timestamp Reader::time(const char *name)
{
    const QString iso = text(name);
    if (iso.isEmpty())
        return {};
    const auto moment = Timestamp::fromIso(iso);
    if (!moment)
        refuse(name);
    return moment.value_or(Timestamp());
}

QUuid Reader::uuid(const char *name)
{
    const QString written = text(name);
    if (written.isEmpty())
        return {};
    const QUuid uuid = QUuid::fromString(written);
    if (uuid.isNull())
        refuse(name);
    return uuid;
}

QUuid Reader::needUuid(const char *name)
{
    const QUuid read = uuid(name);
    if (read.isNull())
        refuse(name);
    return read;
}

QString Reader::needText(const char *name)
{
    const QString read = text(name);
    if (read.isEmpty())
        refuse(name);
    return read;
}

const Json::Array *Reader::array(const char *name)
{
    const Json *member = find(name);
    if (member && !member->array())
        refuse(name);
    return member ? member->array() : nullptr;
}

const Json *Reader::object(const char *name)
{
    const Json *member = find(name);
    if (member && !member->isObject())
        refuse(name);
    return member && member->isObject() ? member : nullptr;
}

} // namespace Suhbat::wire
