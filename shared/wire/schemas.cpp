// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/schemas.h"

#include "wire/json.h"
#include "wire/resources.h"

#include <QSet>

namespace Suhbat::wire {

namespace {

struct Assembled {
    QByteArray json;
    QSet<QByteArray> names;
};

Assembled assemble()
{
    Assembled all;
    JsonWriter writer;
    writer.beginObject();
    for (const QString &file : resourceNames("schemas")) {
        const auto json = Json::parse(resource("schemas/" + file.toLatin1()));
        Q_ASSERT_X(json && json->isObject(), "schemas", qPrintable(file));
        for (const auto &[name, schema] : *json->object()) {
            all.names.insert(name.toLatin1());
            writer.key(name);
            writer.value(schema);
        }
    }
    writer.endObject();
    all.json = writer.take();
    return all;
}

const Assembled &assembled()
{
    static const Assembled all = assemble(); // never changes: no state, only data
    return all;
}

} // namespace

const QByteArray &schemas() { return assembled().json; }

bool hasSchema(QByteArrayView name) { return assembled().names.contains(name.toByteArray()); }

} // namespace Suhbat::wire
