// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wire_contract.h"

#include "support/http_client.h"
#include "support/patience.h"

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
    : m_openapi(QJsonDocument::fromJson(openapi).object()), m_paths(m_openapi[QLatin1String("paths")].toObject())
{
    if (m_paths.isEmpty())
        failTest(QStringLiteral("/openapi.json describes no paths: %1").arg(QString::fromUtf8(openapi.left(200))));
}

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
    QJsonObject response = found.toObject();
    if (const QString ref = response[QLatin1String("$ref")].toString(); !ref.isEmpty())
        response = m_openapi[QLatin1String("components")].toObject()[QLatin1String("responses")].toObject()[ref.section(QLatin1Char('/'), -1)].toObject();
    const QJsonObject schema = response[QLatin1String("content")].toObject()[QLatin1String("application/json")].toObject()[QLatin1String("schema")].toObject();
    const bool isJson = reply.header("content-type").startsWith("application/json") && !reply.body.isEmpty();
    if (isJson && schema.isEmpty())
        failTest(what + QStringLiteral(": its body is not described"));
    else if (isJson)
        check(schema, reply.body, what);
}

void WireContract::checkEvent(const QByteArray &json) const
{
    if (!QJsonDocument::fromJson(json)[QLatin1String("type")].isString())
        failTest(QStringLiteral("an event without a type: %1").arg(QString::fromUtf8(json)));
}

void WireContract::check(const QJsonObject &, const QByteArray &json, const QString &what) const
{
    if (QJsonDocument::fromJson(json).isNull())
        failTest(what + QStringLiteral(": not JSON: %1").arg(QString::fromUtf8(json.left(300))));
}

} // namespace Suhbat::test
