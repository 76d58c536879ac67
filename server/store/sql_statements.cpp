// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_statements.h"

#include <QDir>
#include <QFile>

// Outside every namespace, as Qt wants it: a static library's resources are dropped by the linker unless asked for.
static void keepResources() { Q_INIT_RESOURCE(suhbat_store); }

namespace Suhbat::store {

SqlStatements::SqlStatements(Dialect dialect)
{
    keepResources();
    load(QStringLiteral(":/store/sql"));
    if (dialect == Dialect::Postgres)
        load(QStringLiteral(":/store/sql/postgres"));
}

void SqlStatements::load(const QString &folder)
{
    const QDir dir(folder);
    const QStringList files = dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read the embedded %s", qUtf8Printable(name));
        m_texts.insert(parse(name.chopped(4).toUtf8(), QString::fromUtf8(file.readAll())));
    }
}

QHash<QByteArray, QString> SqlStatements::parse(const QByteArray &area, const QString &file)
{
    static const QString header = QStringLiteral("-- name:");
    QHash<QByteArray, QString> statements;
    QByteArray name;
    QStringList body;
    const auto finish = [&] {
        QString text = body.join(u'\n').trimmed();
        if (text.endsWith(u';'))
            text.chop(1);
        if (!name.isEmpty() && !text.isEmpty())
            statements.insert(area + '.' + name, text);
        body.clear();
    };
    for (const QString &line : file.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(header)) {
            finish();
            name = trimmed.mid(header.size()).trimmed().toUtf8();
        } else if (!trimmed.isEmpty() && !trimmed.startsWith(QStringLiteral("--"))) {
            body.append(line);
        }
    }
    finish();
    return statements;
}

} // namespace Suhbat::store
