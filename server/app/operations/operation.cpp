// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/operation.h"

#include "app/operations/operations.h"

namespace Suhbat::app {

Operation operationNamed(const QString &name)
{
    static const QHash<QString, Operation> all{
        {QStringLiteral("create-user"), operations::createUser},
        {QStringLiteral("set-password"), operations::setPassword},
        {QStringLiteral("disable-user"), operations::disableUser},
        {QStringLiteral("list-users"), operations::listUsers},
        {QStringLiteral("token"), operations::token},
        {QStringLiteral("cleanup"), operations::cleanup},
        {QStringLiteral("stats"), operations::stats},
        {QStringLiteral("seed-demo"), operations::seedDemo},
        {QStringLiteral("export-rooms"), operations::exportRooms},
        {QStringLiteral("export-room"), operations::exportRoom},
        {QStringLiteral("export-messages"), operations::exportMessages},
        {QStringLiteral("import-people"), operations::importPeople},
        {QStringLiteral("import-room"), operations::importRoom},
        {QStringLiteral("import-messages"), operations::importMessages},
    };
    return all.value(name, nullptr);
}

} // namespace Suhbat::app
