// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <memory>

namespace Suhbat::test {

struct HttpReply;
class SchemaCheck;

// What the daemon says about itself in /openapi.json, held against what it does. A route, status or event type that is
// not described fails the running test just as one that is described differently.
class WireContract
{
public:
    explicit WireContract(const QByteArray &openapi);
    ~WireContract();

    void checkReply(const QByteArray &method, const QByteArray &target, const HttpReply &reply) const;
    void checkEvent(const QJsonObject &event) const; // and, of a sync, the events it carries

    // The pattern of the description that a path follows ("/api/chat/rooms/{room}/"), empty if there is none.
    QString patternOf(const QString &path) const;

private:
    void check(const QByteArray &schema, const QByteArray &json, const QString &what) const;
    void checkEvents(const QJsonValue &events) const;

    QJsonObject m_openapi;
    QJsonObject m_paths;
    std::unique_ptr<SchemaCheck> m_schemas;
};

} // namespace Suhbat::test
