// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/single_instance.h"

#include "platform/logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMsecs = 3000;
constexpr qint64 longestWords = 16 * 1024;

// Not in the profile's folder: its path may be longer than a socket's name may be.
QString addressFor(const QString &profileFolder)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(profileFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    const QString name = u"suhbat-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_UNIX
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : folder + u'/' + name;
#else
    return name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent), m_address(addressFor(profileFolder)), m_lock(profileFolder + u"/lock"_s)
{
    m_lock.setStaleLockTime(0); // held as long as the program runs; a crash leaves a dead process id, which counts as free
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            readFrom(socket);
    });
}

Result<SingleInstance::Place> SingleInstance::take(const QString &link, const QString &activationToken)
{
    const QByteArray words = link.toUtf8() + '\n' + activationToken.toUtf8() + '\n';
    // Two starts at one moment: whoever comes second may find the first one not listening yet.
    QDeadlineTimer deadline(patienceMsecs);
    do {
        if (m_lock.tryLock(0)) {
            SUHBAT_TRY(listen());
            return Place::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return fail(Code::StorageFull, u"profile_unwritable"_s);
        if (handOver(words))
            return Place::Second;
        m_lock.tryLock(100);
        if (m_lock.isLocked()) {
            SUHBAT_TRY(listen());
            return Place::First;
        }
    } while (!deadline.hasExpired());
    return fail(Code::Conflict, u"profile_locked"_s);
}

bool SingleInstance::handOver(const QByteArray &words) const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(500))
        return false;
    socket.write(words);
    // The answer tells that it lives: a hung program would accept, too.
    return socket.waitForBytesWritten(500) && socket.waitForReadyRead(patienceMsecs);
}

Result<> SingleInstance::listen()
{
    QLocalServer::removeServer(m_address); // of a program that crashed; the lock says that nobody lives there
    if (!m_server.listen(m_address))
        qCWarning(logPlatform) << "a second start will not be heard:" << m_server.errorString();
    return {};
}

void SingleInstance::readFrom(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > longestWords)
            return socket->abort();
        const QByteArray words = socket->peek(longestWords);
        if (words.count('\n') < 2)
            return;
        socket->readAll();
        socket->write("ok\n");
        socket->disconnectFromServer();
        const QList<QByteArray> lines = words.split('\n');
        Q_EMIT started(QString::fromUtf8(lines[0]), QString::fromUtf8(lines[1]));
    });
}

} // namespace Suhbat::client
