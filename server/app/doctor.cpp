// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor.h"

#include "app/data_directory.h"
#include "app/refusal.h"
#include "app/services.h"
#include "ops/database_file.h"
#include "ops/health.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTcpSocket>
#include <QUrl>

namespace Suhbat::app {

using namespace Qt::StringLiterals;
using State = Finding::State;

namespace {

constexpr int patienceMsecs = 3000;

Finding configuration(const LoadedConfig &loaded)
{
    if (loaded.file.isEmpty())
        return {u"configuration"_s, State::Good, u"No file; variables, flags and defaults are valid."_s};
    return {u"configuration"_s, State::Good, u"%1 is valid."_s.arg(loaded.file)};
}

Finding dataDirectory(const Config &config)
{
    const QFileInfo info(config.server.data);
    if (!info.exists())
        return {u"data directory"_s, State::Warning, u"%1 does not exist yet; the first verb that writes makes it."_s.arg(config.server.data)};
    if (!info.isDir() || !info.isWritable())
        return {u"data directory"_s, State::Bad, u"%1 is not a directory this user may write to."_s.arg(config.server.data)};
    const bool isOpenToOthers = info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther);
    if (isOpenToOthers)
        return {u"data directory"_s, State::Warning, u"%1 can be read by others; `chmod 700 %1`."_s.arg(config.server.data)};
    const bool isServed = DataDirectory::isHeldByAnother(config.server.data);
    return {u"data directory"_s, State::Good, u"%1, %2."_s.arg(config.server.data, isServed ? u"a server runs on it"_s : u"no server runs on it"_s)};
}

Finding database(const Config &config)
{
    const QString url = databaseUrl(config);
    if (ops::isSqlite(url) && !QFileInfo::exists(ops::sqlitePath(url)))
        return {u"database"_s, State::Warning, u"%1 does not exist yet; `suhbatd migrate` makes it."_s.arg(ops::sqlitePath(url))};
    const auto facts = ops::readFacts(url);
    if (!facts)
        return {u"database"_s, State::Bad, u"It cannot be read: %1"_s.arg(sentenceOf(facts.error()))};
    if (ops::isSqlite(url)) {
        if (const auto sound = ops::checkIntegrity(ops::sqlitePath(url)); !sound)
            return {u"database"_s, State::Bad, sentenceOf(sound.error())};
    }
    return {u"database"_s, State::Good, ops::isSqlite(url) ? u"%1 is sound."_s.arg(ops::sqlitePath(url)) : u"PostgreSQL answers."_s};
}

Finding schema(const Config &config)
{
    const QString url = databaseUrl(config);
    const auto facts = ops::readFacts(url);
    const int newest = ops::newestSchema(url);
    if (!facts)
        return {u"schema"_s, State::Absent, u"There is no database to look at."_s};
    if (facts->schema > newest)
        return {u"schema"_s, State::Bad, u"Schema %1 is newer than this program's %2; run the newer program."_s.arg(facts->schema).arg(newest)};
    if (facts->schema < newest)
        return {u"schema"_s, State::Warning, u"Schema %1 will become %2 at the next start, or by `suhbatd migrate`."_s.arg(facts->schema).arg(newest)};
    return {u"schema"_s, State::Good, u"Schema %1 is this program's."_s.arg(newest)};
}

Finding disk(const Config &config)
{
    QString folder = config.server.data;
    while (!QFileInfo::exists(folder) && folder.contains(u'/') && folder.size() > 1)
        folder = QFileInfo(folder).absolutePath();
    const QStorageInfo storage(folder);
    const qint64 mebibytes = storage.bytesAvailable() >> 20;
    if (storage.bytesAvailable() >= 0 && storage.bytesAvailable() < ops::Health::leastDiskFree)
        return {u"disk"_s, State::Bad, u"Only %1 MiB are free at %2; messages will be refused."_s.arg(mebibytes).arg(storage.rootPath())};
    if (storage.bytesTotal() > 0 && storage.bytesAvailable() < storage.bytesTotal() / 20)
        return {u"disk"_s, State::Warning, u"Less than a twentieth is free at %2: %1 MiB."_s.arg(mebibytes).arg(storage.rootPath())};
    return {u"disk"_s, State::Good, u"%1 MiB are free at %2."_s.arg(mebibytes).arg(storage.rootPath())};
}

// Tokens, TURN passwords and retention all trust the clock.
Finding clock(const Config &config)
{
    const QDateTime built = QFileInfo(QCoreApplication::applicationFilePath()).lastModified();
    if (QDateTime::currentDateTimeUtc() < built.addSecs(-86400))
        return {u"clock"_s, State::Bad, u"It stands before this program was built; set it, or let NTP do so."_s};
    const QFileInfo file(ops::sqlitePath(databaseUrl(config)));
    if (file.exists() && QDateTime::currentDateTimeUtc() < file.lastModified().addSecs(-60))
        return {u"clock"_s, State::Bad, u"It stands before the database was last written; set it, or let NTP do so."_s};
    return {u"clock"_s, State::Good, QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u'.'};
}

bool answers(const QString &host, int port)
{
    QTcpSocket socket;
    socket.connectToHost(host, quint16(port));
    return socket.waitForConnected(patienceMsecs);
}

Finding redis(const Config &config)
{
    if (config.bus.url == u"memory:")
        return {u"redis"_s, State::Absent, u"Not configured: one process needs none."_s};
    const QUrl url(config.bus.url);
    if (!answers(url.host(), url.port(6379)))
        return {u"redis"_s, State::Bad, u"Nobody answers at %1, port %2; events between nodes are late."_s.arg(url.host()).arg(url.port(6379))};
    return {u"redis"_s, State::Good, u"%1 answers."_s.arg(url.host())};
}

Finding turn(const Config &config)
{
    if (config.calls.turn.isEmpty())
        return {u"turn"_s, State::Absent, u"Not configured: calls between different networks may fail."_s};
    for (const QString &server : config.calls.turn) {
        const QString place = server.section(u':', 1).section(u'?', 0, 0);
        const QString host = place.section(u':', 0, 0);
        const int port = place.contains(u':') ? place.section(u':', 1, 1).toInt() : 3478;
        if (!answers(host, port))
            return {u"turn"_s, State::Warning, u"%1 does not answer over TCP."_s.arg(server)};
    }
    return {u"turn"_s, State::Good, u"All TURN servers answer."_s};
}

Finding certificate(const Config &config)
{
    if (config.http.tlsCertificate.isEmpty())
        return {u"tls"_s, State::Absent, u"Not configured: put a proxy with TLS in front, or set [http] tls_certificate."_s};
    for (const QString &path : {config.http.tlsCertificate, config.http.tlsKey}) {
        if (!QFileInfo(path).isReadable())
            return {u"tls"_s, State::Bad, u"%1 cannot be read."_s.arg(path)};
    }
    return {u"tls"_s, State::Good, u"The certificate and its key can be read."_s};
}

Finding mediaTools()
{
    QStringList missing;
    for (const QString &tool : {u"ffmpeg"_s, u"ffprobe"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            missing += tool;
    }
    if (missing.isEmpty())
        return {u"media tools"_s, State::Good, u"ffmpeg and ffprobe are installed."_s};
    return {u"media tools"_s, State::Absent, u"Not installed: %1. Videos will have no preview."_s.arg(missing.join(u", "_s))};
}

} // namespace

QList<Finding> examine(const LoadedConfig &loaded)
{
    const Config &config = loaded.config;
    return {configuration(loaded), dataDirectory(config), database(config), schema(config),      disk(config),
            clock(config),         redis(config),         turn(config),     certificate(config), mediaTools()};
}

const char *stateName(Finding::State state)
{
    switch (state) {
    case State::Good: return "ok";
    case State::Absent: return "absent";
    case State::Warning: return "warning";
    case State::Bad: return "bad";
    }
    return "bad";
}

} // namespace Suhbat::app
