// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres_cluster.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Suhbat::test {

namespace {

bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

QString programFolder()
{
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    const QStringList versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    if (!versions.isEmpty())
        return debian.filePath(versions.first() + QStringLiteral("/bin"));
    return QStandardPaths::findExecutable(QStringLiteral("initdb")).section(u'/', 0, -2);
}

} // namespace

std::shared_ptr<PostgresCluster> PostgresCluster::shared()
{
    static std::shared_ptr<PostgresCluster> cluster(new PostgresCluster);
    return cluster;
}

PostgresCluster::PostgresCluster()
    // A unix socket's path holds about a hundred characters, so TMPDIR may be too deep for it.
    : m_folder(QStringLiteral("/tmp/suhbat-pg-%1").arg(QUuid::createUuid().toString(QUuid::Id128).left(12))), m_programs(programFolder())
{
    QDir().mkpath(m_folder);
    if (isRoot())
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder});
    run(QStringLiteral("initdb"),
        {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-U"), QStringLiteral("suhbat"), QStringLiteral("-A"),
         QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("--no-sync")});
    start();
}

PostgresCluster::~PostgresCluster()
{
    if (m_isRunning)
        stop();
    QDir(m_folder).removeRecursively();
}

void PostgresCluster::start()
{
    run(QStringLiteral("pg_ctl"),
        {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-w"), QStringLiteral("-l"), m_folder + QStringLiteral("/log"),
         QStringLiteral("-o"), QStringLiteral("-c listen_addresses='' -c unix_socket_directories='%1' -c max_connections=60 -c fsync=on").arg(m_folder),
         QStringLiteral("start")});
    m_isRunning = true;
}

void PostgresCluster::stop()
{
    run(QStringLiteral("pg_ctl"),
        {QStringLiteral("-D"), m_folder + QStringLiteral("/data"), QStringLiteral("-w"), QStringLiteral("-m"), QStringLiteral("fast"), QStringLiteral("stop")});
    m_isRunning = false;
}

QString PostgresCluster::url(const QString &database) const { return QStringLiteral("postgresql:///%1?host=%2&user=suhbat").arg(database, m_folder); }

void PostgresCluster::createDatabase(const QString &name) { execute(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1").arg(name)); }
void PostgresCluster::dropDatabase(const QString &name)
{
    execute(QStringLiteral("postgres"), QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
}

void PostgresCluster::execute(const QString &database, const QString &sql)
{
    run(QStringLiteral("psql"),
        {QStringLiteral("-qX"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_folder, QStringLiteral("-U"),
         QStringLiteral("suhbat"), QStringLiteral("-d"), database, QStringLiteral("-c"), sql});
}

void PostgresCluster::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString path = m_programs + u'/' + program;
    const QString outputPath = m_folder + QStringLiteral("/output");
    // A started server keeps its parent's pipes open, so output goes to a file.
    process.setStandardOutputFile(outputPath, QIODevice::Append);
    if (isRoot())
        process.start(QStringLiteral("runuser"), QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), path} + arguments);
    else
        process.start(path, arguments);
    if (process.waitForFinished(60000) && process.exitCode() == 0)
        return;
    QFile output(outputPath);
    if (!output.open(QIODevice::ReadOnly))
        qFatal("%s failed", qUtf8Printable(program));
    qFatal("%s failed: %s", qUtf8Printable(program), output.readAll().constData());
}

} // namespace Suhbat::test
