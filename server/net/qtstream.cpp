// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qtstream.h"

namespace Suhbat::net {

namespace {

// Qt would take everything at once and keep it; the outbox is where it is counted.
constexpr qint64 heldInQt = 64 * 1024;

} // namespace

QtStream::QtStream(qintptr descriptor, const QSslConfiguration *tls)
{
    connect(&m_socket, &QSslSocket::readyRead, this, &QtStream::tellReadable);
    connect(&m_socket, &QSslSocket::disconnected, this, &QtStream::tellReadable, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) { m_hasFailed = m_hasFailed || error != QAbstractSocket::RemoteHostClosedError; });
    connect(&m_socket, &QSslSocket::bytesWritten, this, &QtStream::tellWritable, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &QtStream::tellWritable, Qt::QueuedConnection);

    m_socket.setReadBufferSize(heldInQt);
    m_hasFailed = !m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!tls) {
        m_isReady = true;
        return;
    }
    m_socket.setSslConfiguration(*tls);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_isReady = true;
        tellReadable();
    });
    m_socket.startServerEncryption();
}

qint64 QtStream::read(char *to, qsizetype size)
{
    if (m_isReady && m_socket.bytesAvailable() > 0)
        return m_socket.read(to, size);
    if (m_hasFailed)
        return failed;
    return m_socket.state() == QAbstractSocket::UnconnectedState ? ended : 0; // while it closes it still writes
}

qint64 QtStream::write(std::span<const Piece> pieces)
{
    if (m_hasFailed || !isConnected())
        return failed;
    qint64 taken = 0;
    qint64 room = heldInQt - m_socket.bytesToWrite() - m_socket.encryptedBytesToWrite();
    for (const Piece &piece : pieces) {
        const qint64 part = std::min<qint64>(piece.size, room);
        if (part <= 0)
            break;
        if (m_socket.write(piece.data, part) != part)
            return failed;
        taken += part;
        room -= part;
    }
    m_socket.flush();
    return taken;
}

void QtStream::resumeReading()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    QMetaObject::invokeMethod(this, &QtStream::tellReadable, Qt::QueuedConnection);
}

void QtStream::watchWriting()
{
    if (m_isWriteWatched)
        return;
    m_isWriteWatched = true;
    QMetaObject::invokeMethod(this, &QtStream::tellWritable, Qt::QueuedConnection);
}

// As level-triggered as a descriptor: what was left unread, or the end, is told again.
void QtStream::tellReadable()
{
    if (m_isPaused || !m_watcher)
        return;
    const qint64 before = m_socket.bytesAvailable();
    m_watcher->readable();
    const qint64 left = m_socket.bytesAvailable();
    if (!m_isPaused && m_isReady && left > 0 && left < before)
        QMetaObject::invokeMethod(this, &QtStream::tellReadable, Qt::QueuedConnection);
}

void QtStream::tellWritable()
{
    if (m_isWriteWatched && m_watcher && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < heldInQt)
        m_watcher->writable();
}

} // namespace Suhbat::net
