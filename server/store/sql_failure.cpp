// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_failure.h"

namespace Suhbat::store {

namespace {

using Kind = SqlFailure::Kind;

// SQLite's result codes, as its documentation fixes them. The low byte is the primary code.
enum SqliteCode { Busy = 5, Locked = 6, IoError = 10, Full = 13, CannotOpen = 14, Constraint = 19 };
enum SqliteIoCode { IoErrorWrite = 778, IoErrorFsync = 1034, IoErrorDirectoryFsync = 1290 };

Kind sqliteKind(int code)
{
    if (code == IoErrorFsync || code == IoErrorDirectoryFsync)
        return Kind::FsyncLost;
    if (code == IoErrorWrite)
        return Kind::Full;
    switch (code & 0xff) {
    case Busy:
    case Locked:
    case CannotOpen: return Kind::Away;
    case Full: return Kind::Full;
    case Constraint: return Kind::Conflict;
    default: return Kind::Mistake;
    }
}

Kind postgresKind(const QString &state)
{
    if (state == u"40001" || state == u"40P01" || state == u"55P03" || state == u"23505")
        return Kind::Retry;
    if (state == u"53100")
        return Kind::Full;
    if (state.startsWith(u"23"))
        return Kind::Conflict;
    // Connection exceptions, resources, the operator's intervention (shutdown, start-up).
    if (state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"53") || state.startsWith(u"57P"))
        return Kind::Away;
    return Kind::Mistake;
}

Code codeOf(Kind kind)
{
    switch (kind) {
    case Kind::Conflict:
    case Kind::Retry: return Code::Conflict;
    case Kind::Full: return Code::StorageFull;
    case Kind::Away: return Code::Unavailable;
    case Kind::FsyncLost:
    case Kind::Mistake: break;
    }
    return Code::Internal;
}

// The first line alone: PostgreSQL's DETAIL quotes values.
QString logLine(const char *statement, const QString &native, const QString &text)
{
    return QStringLiteral("%1: [%2] %3").arg(QString::fromLatin1(statement), native, text.section(u'\n', 0, 0));
}

} // namespace

SqlFailure SqlFailure::ofSqlite(int code, const QString &text, const char *statement)
{
    const Kind kind = sqliteKind(code);
    return {kind, false, {codeOf(kind), {}, {}, {}, logLine(statement, QString::number(code), text)}};
}

SqlFailure SqlFailure::ofPostgres(const QString &state, const QString &text, const char *statement)
{
    const Kind kind = postgresKind(state);
    return {kind, kind == Kind::Away, {codeOf(kind), {}, {}, {}, logLine(statement, state, text)}};
}

} // namespace Suhbat::store
