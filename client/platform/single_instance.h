// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace Suhbat::client {

// One program a profile: the first start keeps the profile's lock and listens, a second hands over what it was started
// with and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Place { First, Second };

    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);

    // First: the profile is ours. Second: the other one has `link` (or raised its window) and this one may end.
    // Fails where another program holds the profile and does not answer, or the folder cannot be written to.
    Result<Place> take(const QString &link, const QString &activationToken);

Q_SIGNALS:
    void started(const QString &link, const QString &activationToken); // a second start; no link: raise the window

private:
    bool handOver(const QByteArray &words) const;
    Result<> listen();
    void readFrom(QLocalSocket *socket);

    QString m_address;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Suhbat::client
