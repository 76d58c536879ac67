// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ops_routes.h"

#include "wire/json.h"

#include <QHostAddress>

namespace Suhbat::app {

namespace {

const char healthSchema[] = R"({"type":"object","required":["status"],"properties":{"status":{"const":"ok"}}})";
const char readySchema[] = R"({"type":"object","required":["status","checks"],"properties":{"status":{"enum":["ready","unready"]},)"
                           R"("checks":{"type":"object","required":["database","bus","disk"],"additionalProperties":{"enum":["ok","failing"]}}}})";

QByteArray readyJson(const ops::Health::Report &report)
{
    const auto word = [](bool isReady) { return QByteArray(isReady ? "ok" : "failing"); };
    wire::JsonWriter json;
    json.beginObject();
    json.key("status");
    json.ascii(report.isReady() ? "ready" : "unready");
    json.key("checks");
    json.beginObject();
    for (const auto &[name, isReady] :
         {std::pair("database", report.isDatabaseReady), std::pair("bus", report.isBusReady), std::pair("disk", report.isDiskReady)}) {
        json.key(name);
        json.ascii(word(isReady));
    }
    json.endObject();
    json.endObject();
    return json.take();
}

} // namespace

void addHealthRoutes(api::Router &router, const ops::Health &health)
{
    router.add({"Is the process alive?", {}, {{200, healthSchema}}, {}}, "GET", "/healthz/", api::Access::Anyone,
               [](const api::Call &, const api::Answer &answer) { answer.json(200, R"({"status":"ok"})"); });
    router.add({"Can the process do its work: database, bus, disk?", {}, {{200, readySchema}, {503, readySchema}}, {}}, "GET", "/readyz/", api::Access::Anyone,
               [&health](const api::Call &, const api::Answer &answer) {
                   health.examine([answer](const ops::Health::Report &report) { answer.json(report.isReady() ? 200 : 503, readyJson(report)); });
               });
}

void addMetricsRoute(api::Router &router, const Metrics &metrics, MetricsFor whom)
{
    router.add({"Numbers about the process, as Prometheus reads them.", {}, {{200, {}}}, {}}, "GET", "/metrics/", api::Access::Anyone,
               [&metrics, whom](const api::Call &call, const api::Answer &answer) {
                   if (whom == MetricsFor::ThisMachine && !QHostAddress(call.request.address).isLoopback())
                       return answer.fail(Error{Code::NotFound});
                   answer.send({200, metrics.prometheusText(), "text/plain; version=0.0.4; charset=utf-8"});
               });
}

} // namespace Suhbat::app
