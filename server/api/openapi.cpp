// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/openapi.h"

#include "wire/schemas.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace Suhbat::api {

namespace {

using Path = std::vector<const Router::Route *>;

QStringList argumentsOf(const QByteArray &pattern)
{
    QStringList arguments;
    for (const QByteArray &segment : pattern.split('/')) {
        if (segment.startsWith('{'))
            arguments.append(QString::fromLatin1(segment.sliced(1, segment.size() - 2)));
    }
    return arguments;
}

// The one schema name that an expression of RouteDoc is made of; empty for one that is written out.
QByteArray nameIn(const QByteArray &schema)
{
    if (schema.startsWith('{'))
        return {};
    if (schema.startsWith("page("))
        return schema.sliced(5, schema.size() - 6);
    return schema.endsWith("[]") ? schema.chopped(2) : schema;
}

QByteArray schemaJson(const QByteArray &schema)
{
    if (schema.startsWith('{'))
        return schema;
    const QByteArray reference = R"({"$ref":"#/components/schemas/)" + nameIn(schema) + R"("})";
    const QByteArray list = R"({"type":"array","items":)" + reference + '}';
    if (schema.endsWith("[]"))
        return list;
    if (!schema.startsWith("page("))
        return reference;
    return R"({"type":"object","required":["count","next","previous","results"],"properties":{"count":{"type":"integer"},)"
           R"("next":{"type":["string","null"]},"previous":{"type":["string","null"]},"results":)"
        + list + "}}";
}

// One operation after the other, straight into the document.
class Describer
{
public:
    QByteArray run(const Router &router)
    {
        std::map<QByteArray, Path> paths;
        for (const Router::Route &route : router.routes())
            paths[route.pattern].push_back(&route);

        m_writer.object([&] {
            m_writer.put("openapi", "3.1.0");
            m_writer.key("info");
            m_writer.raw(R"({"title":"Suhbat","version":"1"})");
            m_writer.key("paths");
            m_writer.object([&] {
                for (const auto &[pattern, routes] : paths)
                    describePath(pattern, routes);
            });
            m_writer.key("components");
            describeComponents();
            m_writer.key("x-websocket");
            describeSockets();
        });
        return m_writer.take();
    }

private:
    void describePath(const QByteArray &pattern, const Path &routes)
    {
        m_writer.key(QString::fromLatin1(pattern));
        m_writer.object([&] {
            for (const Router::Route *route : routes) {
                m_writer.key(QString::fromLatin1(route->method.toLower()));
                m_writer.object([&] { describeOperation(*route); });
            }
        });
    }

    void describeOperation(const Router::Route &route)
    {
        m_writer.put("summary", QString::fromUtf8(route.doc.summary));
        m_writer.key("parameters");
        m_writer.array([&] {
            for (const QString &argument : argumentsOf(route.pattern))
                describeParameter(argument, "path", {}, "string");
            for (const RouteDoc::Parameter &parameter : route.doc.parameters)
                describeParameter(QString::fromLatin1(parameter.name), "query", parameter.summary, parameter.type);
        });
        if (!route.doc.request.isEmpty()) {
            m_writer.key("requestBody");
            m_writer.object([&] { describeContent(route.doc.request); });
        }
        m_writer.key("responses");
        m_writer.object([&] {
            for (const RouteDoc::Outcome &outcome : route.doc.outcomes) {
                m_writer.key(QString::number(outcome.status));
                m_writer.object([&] {
                    m_writer.put("description", outcome.schema.isEmpty() ? "Nothing to say" : "Done");
                    if (!outcome.schema.isEmpty())
                        describeContent(outcome.schema);
                });
            }
            m_writer.key("default");
            m_writer.raw(R"({"$ref":"#/components/responses/error"})");
        });
        m_writer.key("security");
        m_writer.raw(route.access == Access::Anyone      ? R"([])"
                         : route.access == Access::Party ? R"([{"token":[]},{"cookie":[]},{"guest":[]}])"
                                                         : R"([{"token":[]},{"cookie":[]}])");
    }

    void describeParameter(const QString &name, const char *place, const QByteArray &summary, const QByteArray &type)
    {
        m_writer.object([&] {
            m_writer.put("name", name);
            m_writer.put("in", place);
            if (!summary.isEmpty())
                m_writer.put("description", QString::fromUtf8(summary));
            m_writer.put("required", summary.isEmpty());
            m_writer.key("schema");
            m_writer.raw(R"({"type":")" + type + R"("})");
        });
    }

    void describeContent(const QByteArray &schema)
    {
        m_writer.key("content");
        m_writer.raw(R"({"application/json":{"schema":)" + schemaJson(schema) + "}}");
    }

    void describeComponents()
    {
        m_writer.object([&] {
            m_writer.key("schemas");
            m_writer.raw(wire::schemas());
            m_writer.key("responses");
            m_writer.raw(R"({"error":{"description":"It could not be done","content":{"application/json":{"schema":{"$ref":"#/components/schemas/error"}}}}})");
            m_writer.key("securitySchemes");
            m_writer.raw(R"({"token":{"type":"http","scheme":"token"},"cookie":{"type":"apiKey","in":"cookie","name":"suhbat_session"},)"
                         R"("guest":{"type":"apiKey","in":"header","name":"X-Guest-Session"}})");
        });
    }

    void describeSockets()
    {
        const QStringList names = QJsonDocument::fromJson(wire::schemas()).object().keys();
        const auto dialect = [&](const char *path, const QString &commands, const QString &events, const QString &without) {
            m_writer.key(path);
            m_writer.object([&] {
                describeMessages("commands", names, commands, commands + without);
                describeMessages("events", names, events, events + without);
            });
        };
        m_writer.object([&] {
            dialect("/ws/chat/", QStringLiteral("command_"), QStringLiteral("event_"), QStringLiteral("b_"));
            dialect("/ws/chat/{room}/", QStringLiteral("command_b_"), QStringLiteral("event_b_"), QStringLiteral("-"));
        });
    }

    void describeMessages(const char *what, const QStringList &names, const QString &prefix, const QString &without)
    {
        m_writer.key(what);
        m_writer.array([&] {
            for (const QString &name : names) {
                if (name.startsWith(prefix) && !name.startsWith(without))
                    m_writer.raw(schemaJson(name.toLatin1()));
            }
        });
    }

    wire::JsonWriter m_writer;
};

QStringList faultsOf(const Router::Route &route)
{
    const QString name = QString::fromLatin1(route.method + ' ' + route.pattern);
    QStringList faults;
    if (route.doc.summary.isEmpty() || route.doc.outcomes.empty())
        faults.append(name + QStringLiteral(" is not described"));
    QByteArrayList schemas{route.doc.request};
    for (const RouteDoc::Outcome &outcome : route.doc.outcomes)
        schemas.append(outcome.schema);
    for (const QByteArray &schema : schemas) {
        if (!schema.isEmpty() && !QJsonDocument::fromJson(schemaJson(schema)).isObject())
            faults.append(name + QStringLiteral(" has a schema that is no JSON"));
        else if (!nameIn(schema).isEmpty() && !wire::hasSchema(nameIn(schema)))
            faults.append(name + QStringLiteral(" names the unknown schema ") + QString::fromLatin1(nameIn(schema)));
    }
    return faults;
}

} // namespace

QByteArray openApi(const Router &router) { return Describer().run(router); }

QStringList openApiFaults(const Router &router)
{
    QStringList faults;
    for (const Router::Route &route : router.routes())
        faults += faultsOf(route);
    return faults;
}

void addOpenApiRoute(Router &router)
{
    const auto document = std::make_shared<QByteArray>();
    const RouteDoc doc{"This description", {}, {{200, R"({"type":"object"})"}}};
    router.add(doc, "GET", "/openapi.json", Access::Anyone, [document](const Call &, const Answer &answer) { answer.json(200, *document); });
    *document = openApi(router);
}

} // namespace Suhbat::api
