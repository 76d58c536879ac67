// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream.h"

#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>

namespace Suhbat::net {

// A socket of Qt's: for TLS, and for plain sockets where there are no descriptors to use directly.
class QtStream final : public QObject, public Stream
{
    Q_OBJECT
public:
    // Takes the descriptor in any case. Without a configuration: plain.
    QtStream(qintptr descriptor, const QSslConfiguration *tls);

    bool isReady() const override { return m_isReady; }
    qint64 read(char *to, qsizetype size) override;
    qint64 write(std::span<const Piece> pieces) override;
    void pauseReading() override { m_isPaused = true; }
    void resumeReading() override;
    void watchWriting() override;
    void ignoreWriting() override { m_isWriteWatched = false; }
    void finish() override { m_socket.disconnectFromHost(); }

private:
    void tellReadable();
    void tellWritable();
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    QSslSocket m_socket;
    bool m_isReady = false;
    bool m_isPaused = false;
    bool m_isWriteWatched = false;
    bool m_hasFailed = false;
};

} // namespace Suhbat::net
