// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <memory>

namespace Suhbat::app {

// $XDG_DATA_HOME/suhbat, or /var/lib/suhbat for root and services.
QString defaultDataDirectory();

// The directory in which everything of one server lives. While this object holds it, no other process may write there:
// the lock is the kernel's, so a killed process leaves none behind.
class DataDirectory
{
public:
    enum class Use {
        Look, // for verbs that only read: takes no lock, makes nothing
        Hold, // makes it (0700) if need be, and refuses while another process holds it
    };

    static Result<DataDirectory> open(const QString &path, Use use);
    static bool isHeldByAnother(const QString &path);

    DataDirectory(DataDirectory &&) noexcept;
    DataDirectory &operator=(DataDirectory &&) noexcept;
    ~DataDirectory();

    const QString &path() const { return m_path; }
    QString file(const QString &name) const { return m_path + u'/' + name; }
    QString controlSocket() const { return file(QStringLiteral("control")); }

private:
    class Lock;
    DataDirectory(QString path, std::unique_ptr<Lock> lock);

    QString m_path;
    std::unique_ptr<Lock> m_lock;
};

} // namespace Suhbat::app
