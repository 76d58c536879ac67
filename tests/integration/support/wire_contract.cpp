// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wire_contract.h"

#include "schema_check.h"
#include "support/http_client.h"
#include "support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace Suhbat::test {

namespace {

bool follows(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i)
        if (!pattern[i].startsWith(QLatin1Char('{')) && pattern[i] != path[i])
            return false;
    return true;
}

QStringList partsOf(const QString &path) { return path.split(QLatin1Char('/'), Qt::SkipEmptyParts); }

} // namespace

WireContract::WireContract(const QByteArray &openapi)
    : m_openapi(QJsonDocument::fromJson(openapi).object()), m_paths(m_openapi[QLatin1String("paths")].toObject()), m_schemas(std::make_unique<SchemaCheck>())
{
    if (m_paths.isEmpty())
        failTest(QStringLiteral("/openapi.json describes no paths: %1").arg(QString::fromUtf8(openapi.left(200))));
}

WireContract::~WireContract() = default;

QString WireContract::patternOf(const QString &path) const
{
    if (m_paths.contains(path))
        return path;
    QString best; // the one with the fewest holes: /rooms/unread/ before /rooms/{room}/
    for (const QString &pattern : m_paths.keys())
        if (follows(partsOf(pattern), partsOf(path)) && (best.isEmpty() || pattern.count(QLatin1Char('{')) < best.count(QLatin1Char('{'))))
            best = pattern;
    return best;
}

void WireContract::checkReply(const QByteArray &method, const QByteArray &target, const HttpReply &reply) const
{
    const QString path = QUrl::fromPercentEncoding(target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')));
    const QString what = QStringLiteral("%1 %2 → %3").arg(QString::fromUtf8(method), path).arg(reply.status);
    const QString pattern = patternOf(path);
    if (pattern.isEmpty()) {
        if (reply.status != 404)
            failTest(what + QStringLiteral(": the path is not described"));
        return;
    }
    const QJsonObject item = m_paths[pattern].toObject();
    const QString verb = QString::fromLatin1(method == "HEAD" ? QByteArray("get") : method.toLower());
    if (!item.contains(verb)) {
        if (reply.status != 405 && method != "OPTIONS")
            failTest(what + QStringLiteral(": the method is not described"));
        return;
    }
    const QJsonObject responses = item[verb].toObject()[QLatin1String("responses")].toObject();
    const QString status = QString::number(reply.status);
    const QJsonValue found = responses.contains(status) ? responses[status] : responses[QLatin1String("default")];
    if (!found.isObject())
        return failTest(what + QStringLiteral(": the status is not described"));
    QJsonValue response = found;
    if (const QString reference = response[QLatin1String("$ref")].toString(); !reference.isEmpty())
        response = m_openapi[QLatin1String("components")][QLatin1String("responses")][reference.section(QLatin1Char('/'), -1)];
    const QJsonObject schema = response[QLatin1String("content")][QLatin1String("application/json")][QLatin1String("schema")].toObject();
    const bool isJson = reply.header("content-type").startsWith("application/json") && !reply.body.isEmpty();
    if (isJson && schema.isEmpty())
        failTest(what + QStringLiteral(": its body is not described"));
    else if (isJson)
        check(QJsonDocument(schema).toJson(QJsonDocument::Compact), reply.body, what);
}

void WireContract::checkEvent(const QJsonObject &event) const
{
    const QByteArray type = event[QLatin1String("type")].toString().toLatin1();
    // "chat.message" is dialect B's, "message" is dialect A's.
    const QByteArray name = type.contains('.') ? "event_b_" + QByteArray(type).replace('.', '_') : "event_" + type;
    check(name, QJsonDocument(event).toJson(QJsonDocument::Compact), QStringLiteral("the event %1").arg(QString::fromLatin1(type)));
    if (type != "sync")
        return;
    checkEvents(event[QLatin1String("events")]);
    for (const QJsonValue &room : event[QLatin1String("rooms")].toObject())
        checkEvents(room[QLatin1String("events")]);
}

void WireContract::checkEvents(const QJsonValue &events) const
{
    for (const QJsonValue &event : events.toArray())
        checkEvent(event.toObject());
}

void WireContract::check(const QByteArray &schema, const QByteArray &json, const QString &what) const
{
    if (const QString problem = m_schemas->problem(schema, json); !problem.isEmpty())
        failTest(QStringLiteral("%1: %2").arg(what, problem.left(4000)));
}

} // namespace Suhbat::test
