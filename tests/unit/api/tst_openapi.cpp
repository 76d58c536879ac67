// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/openapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::api;

namespace {

const RestHandler nothing = [](const Call &, const Answer &) {};

} // namespace

class TestOpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesARoute();
    void findsARouteWithoutDescription();
    void findsAnUnknownSchema();
    void carriesTheDialects();
};

void TestOpenApi::describesARoute()
{
    Router router;
    router.add(RouteDoc{"Rename", "room_patch", {{200, "room"}, {204}}, {{"loud", "Tell everybody", "boolean"}}}, "PATCH", "/rooms/{room}/", Access::Party,
               nothing);
    router.add(RouteDoc{"List", {}, {{200, "page(room)"}}}, "GET", "/rooms/", Access::Anyone, nothing);
    QVERIFY(openApiFaults(router).isEmpty());

    const QJsonObject document = QJsonDocument::fromJson(openApi(router)).object();
    const QJsonValue operation = document[QLatin1StringView("paths")][QLatin1StringView("/rooms/{room}/")][QLatin1StringView("patch")];
    QCOMPARE(operation[QLatin1StringView("summary")].toString(), QStringLiteral("Rename"));
    QCOMPARE(operation[QLatin1StringView("parameters")].toArray().size(), 2);
    const auto schemaOf
        = [](const QJsonValue &holder) { return holder[QLatin1StringView("content")][QLatin1StringView("application/json")][QLatin1StringView("schema")]; };
    QCOMPARE(schemaOf(operation[QLatin1StringView("requestBody")])[QLatin1StringView("$ref")].toString(), QStringLiteral("#/components/schemas/room_patch"));
    const QJsonValue responses = operation[QLatin1StringView("responses")];
    QCOMPARE(schemaOf(responses[QLatin1StringView("200")])[QLatin1StringView("$ref")].toString(), QStringLiteral("#/components/schemas/room"));
    QVERIFY(schemaOf(responses[QLatin1StringView("204")]).isUndefined());
    QVERIFY(responses[QLatin1StringView("default")].isObject());
    const QJsonValue page = document[QLatin1StringView("paths")][QLatin1StringView("/rooms/")][QLatin1StringView("get")][QLatin1StringView("responses")]
                                    [QLatin1StringView("200")];
    QCOMPARE(schemaOf(page)[QLatin1StringView("properties")][QLatin1StringView("results")][QLatin1StringView("items")][QLatin1StringView("$ref")].toString(),
             QStringLiteral("#/components/schemas/room"));
}

void TestOpenApi::findsARouteWithoutDescription()
{
    Router router;
    router.add("GET", "/secret/", Access::Anyone, nothing);
    QCOMPARE(openApiFaults(router), QStringList{QStringLiteral("GET /secret/ is not described")});
}

void TestOpenApi::findsAnUnknownSchema()
{
    Router router;
    router.add(RouteDoc{"x", "unheard_of", {{200, "nowhere[]"}}}, "GET", "/x/", Access::Anyone, nothing);
    router.add(RouteDoc{"y", {}, {{200, "{broken"}}}, "GET", "/y/", Access::Anyone, nothing);
    QCOMPARE(openApiFaults(router).size(), 3);
}

void TestOpenApi::carriesTheDialects()
{
    const QJsonObject document = QJsonDocument::fromJson(openApi(Router())).object();
    const QJsonValue sockets = document[QLatin1StringView("x-websocket")];
    const auto has = [&](const char *path, const char *what, const char *schema) {
        const QJsonObject reference{{QStringLiteral("$ref"), QStringLiteral("#/components/schemas/") + QLatin1StringView(schema)}};
        return sockets[QLatin1StringView(path)][QLatin1StringView(what)].toArray().contains(reference);
    };
    QVERIFY(has("/ws/chat/", "commands", "command_send_message"));
    QVERIFY(!has("/ws/chat/", "commands", "command_b_chat_message"));
    QVERIFY(has("/ws/chat/", "events", "event_message"));
    QVERIFY(has("/ws/chat/{room}/", "commands", "command_b_chat_message"));
    QVERIFY(has("/ws/chat/{room}/", "events", "event_b_chat_message"));
    QVERIFY(!has("/ws/chat/{room}/", "events", "event_message"));
}

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
