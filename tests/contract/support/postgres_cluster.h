// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

namespace Suhbat::test {

// PostgreSQL on a temporary cluster that listens on a unix socket alone. It is made once a test program, on first use, and
// removed at its end. Initdb refuses to be root, so root lends it the account `postgres`.
class PostgresCluster
{
public:
    static std::shared_ptr<PostgresCluster> shared();
    ~PostgresCluster();

    QString url(const QString &database) const;
    void createDatabase(const QString &name);
    void dropDatabase(const QString &name);
    void start();
    void stop(); // at once, as an operator in a hurry would
    void execute(const QString &database, const QString &sql);

private:
    PostgresCluster();
    void run(const QString &program, const QStringList &arguments) const;

    QString m_folder;
    QString m_programs;
    bool m_isRunning = false;
};

} // namespace Suhbat::test
