// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_directory.h"

#include "app/refusal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace Suhbat::app {

#ifdef Q_OS_UNIX
// flock rather than QLockFile: a pid in a file says nothing after a restart of a container, where every server is pid 1.
class DataDirectory::Lock
{
public:
    ~Lock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    bool take(const QString &file)
    {
        m_descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (m_descriptor < 0 || ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0)
            return false;
        const QByteArray pid = QByteArray::number(qint64(::getpid())) + '\n';
        return ::ftruncate(m_descriptor, 0) == 0 && ::write(m_descriptor, pid.constData(), size_t(pid.size())) == pid.size();
    }
    static bool isTaken(const QString &file)
    {
        const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
        if (descriptor < 0)
            return false;
        const bool isTaken = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
        ::close(descriptor);
        return isTaken;
    }

private:
    int m_descriptor = -1;
};
#else
class DataDirectory::Lock
{
public:
    bool take(const QString &file)
    {
        m_lock = std::make_unique<QLockFile>(file);
        m_lock->setStaleLockTime(0);
        return m_lock->tryLock(0);
    }
    static bool isTaken(const QString &file)
    {
        QLockFile lock(file);
        lock.setStaleLockTime(0);
        return QFileInfo::exists(file) && !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
    }

private:
    std::unique_ptr<QLockFile> m_lock;
};
#endif

namespace {

QString lockFile(const QString &directory) { return directory + QStringLiteral("/lock"); }

QString holder(const QString &directory)
{
    QFile file(lockFile(directory));
    const QByteArray pid = file.open(QIODevice::ReadOnly) ? file.readLine(64).trimmed() : QByteArray();
    return pid.isEmpty() ? QString() : QStringLiteral(" (process %1)").arg(QString::fromLatin1(pid));
}

bool makePrivate(const QString &path)
{
#ifdef Q_OS_UNIX
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 || errno == EEXIST;
#else
    return QDir().mkpath(path);
#endif
}

} // namespace

QString defaultDataDirectory()
{
#ifdef Q_OS_UNIX
    const QString state = qEnvironmentVariable("STATE_DIRECTORY").section(u':', 0, 0); // systemd's StateDirectory=
    if (!state.isEmpty())
        return state;
    if (::geteuid() == 0 && qEnvironmentVariableIsEmpty("XDG_DATA_HOME"))
        return QStringLiteral("/var/lib/suhbat");
#endif
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/suhbat");
}

DataDirectory::DataDirectory(QString path, std::unique_ptr<Lock> lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}
DataDirectory::DataDirectory(DataDirectory &&) noexcept = default;
DataDirectory &DataDirectory::operator=(DataDirectory &&) noexcept = default;
DataDirectory::~DataDirectory() = default;

Result<DataDirectory> DataDirectory::open(const QString &path, Use use)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (use == Use::Look) {
        if (!QFileInfo(absolute).isDir())
            return refuse(QStringLiteral("There is no data directory %1; `suhbatd run` or `suhbatd create-admin` makes it.").arg(absolute), Code::NotFound);
        return DataDirectory(absolute, nullptr);
    }
    if (QFileInfo::exists(absolute) && !QFileInfo(absolute).isDir())
        return refuse(QStringLiteral("The data directory %1 is a file.").arg(absolute));
    if (!makePrivate(absolute))
        return refuse(QStringLiteral("The data directory %1 cannot be made: %2.").arg(absolute, qt_error_string()));
    if (!QFileInfo(absolute).isWritable())
        return refuse(QStringLiteral("The data directory %1 is not writable for this user; `chown` it, or choose another with --data.").arg(absolute));

    auto lock = std::make_unique<Lock>();
    if (!lock->take(lockFile(absolute))) {
        if (isHeldByAnother(absolute))
            return refuse(QStringLiteral("Another suhbatd%1 is using the data directory %2; stop it first, or choose another with --data.")
                              .arg(holder(absolute), absolute),
                          Code::Conflict);
        return refuse(QStringLiteral("The lock file %1 cannot be written: %2.").arg(lockFile(absolute), qt_error_string()));
    }
    return DataDirectory(absolute, std::move(lock));
}

bool DataDirectory::isHeldByAnother(const QString &path) { return Lock::isTaken(lockFile(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))); }

} // namespace Suhbat::app
