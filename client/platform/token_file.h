// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <optional>

namespace Suhbat::client {

// Tokens in a file that only its owner may read: for desks without a keychain. Usable from any thread.
class TokenFile
{
public:
    explicit TokenFile(const QString &path) : m_path(path) {}

    std::optional<QByteArray> load(const QString &key) const;
    Result<> save(const QString &key, const QByteArray &token);
    Result<> remove(const QString &key);

private:
    using Tokens = QHash<QString, QByteArray>;
    Tokens read() const;
    Result<> write(const Tokens &tokens);

    QString m_path;
    mutable QMutex m_mutex;
};

} // namespace Suhbat::client
