// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX

namespace Suhbat::net {

// A plain socket by its descriptor alone: no buffers, no QTcpSocket, a few hundred bytes a connection.
class PosixStream final : public Stream
{
public:
    explicit PosixStream(int descriptor); // owned from here on
    ~PosixStream() override;

    qint64 read(char *to, qsizetype size) override;
    qint64 write(std::span<const Piece> pieces) override;
    void pauseReading() override { m_reader.setEnabled(false); }
    void resumeReading() override { m_reader.setEnabled(true); }
    void watchWriting() override;
    void ignoreWriting() override;
    void finish() override;

private:
    // Overrides event() instead of being connected: a connection costs as much memory as the notifier.
    class Notifier final : public QSocketNotifier
    {
    public:
        Notifier(PosixStream &stream, qintptr descriptor, Type type) : QSocketNotifier(descriptor, type), m_stream(stream) {}

    protected:
        bool event(QEvent *event) override;

    private:
        PosixStream &m_stream;
    };

    const int m_descriptor;
    Notifier m_reader;
    std::unique_ptr<Notifier> m_writer;
};

} // namespace Suhbat::net

#endif
