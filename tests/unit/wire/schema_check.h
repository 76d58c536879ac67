// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <memory>

namespace Suhbat::test {

// Holds what a server says against the schemas it publishes. Link `suhbat-test-schema`.
class SchemaCheck
{
public:
    SchemaCheck();
    ~SchemaCheck();

    // Empty when `json` is what `schemaName` (of wire::schemas()) says; "name[]" is a plain list, "page(name)" a page of them;
    // what begins with '{' is a schema written out, whose references lead to the same schemas.
    QString problem(const QByteArray &schemaName, const QByteArray &json);

private:
    struct Compiled;
    Compiled *compiled(const QByteArray &schemaName);

    std::map<QByteArray, std::unique_ptr<Compiled>> m_compiled;
};

} // namespace Suhbat::test
