// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace Suhbat::test {

struct HttpReply;

// What the daemon says about itself in /openapi.json, held against what it does. A route, status or event type that is
// not described fails the running test just as one that is described differently.
class WireContract
{
public:
    explicit WireContract(const QByteArray &openapi);

    void checkReply(const QByteArray &method, const QByteArray &target, const HttpReply &reply) const;
    void checkEvent(const QByteArray &json) const;

    // The pattern of the description that a path follows ("/api/chat/rooms/{room}/"), empty if there is none.
    QString patternOf(const QString &path) const;

private:
    void check(const QJsonObject &schema, const QByteArray &json, const QString &what) const;

    QJsonObject m_openapi;
    QJsonObject m_paths;
};

} // namespace Suhbat::test
