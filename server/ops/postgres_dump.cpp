// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/postgres_dump.h"

#include "ops/refusal.h"
#include "store/database_url.h"

#include <QProcess>
#include <QStandardPaths>

namespace Suhbat::ops {

using namespace Qt::StringLiterals;

namespace {

Result<> runTool(const QString &name, const QString &url, const QStringList &arguments)
{
    const auto parsed = store::DatabaseUrl::parse(url);
    SUHBAT_TRY(parsed);
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return refuse(u"%1 is not installed; it comes with PostgreSQL (package postgresql-client)."_s.arg(name), Code::Unavailable);

    QStringList connection{u"--dbname"_s, parsed->name, u"--no-password"_s};
    if (!parsed->host.isEmpty())
        connection += {u"--host"_s, parsed->host};
    if (parsed->port > 0)
        connection += {u"--port"_s, QString::number(parsed->port)};
    if (!parsed->user.isEmpty())
        connection += {u"--username"_s, parsed->user};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, parsed->password); // never on a command line, where others could read it
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, connection + arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return refuse(u"%1 failed: %2"_s.arg(name, QString::fromUtf8(process.readAll()).trimmed().section(u'\n', 0, 2)), Code::Unavailable);
}

} // namespace

Result<> dumpPostgres(const QString &url, const QString &target)
{
    return runTool(u"pg_dump"_s, url, {u"--format=custom"_s, u"--no-owner"_s, u"--file"_s, target});
}

Result<> restorePostgres(const QString &url, const QString &dump)
{
    return runTool(u"pg_restore"_s, url, {u"--clean"_s, u"--if-exists"_s, u"--no-owner"_s, u"--single-transaction"_s, u"--exit-on-error"_s, dump});
}

} // namespace Suhbat::ops
