// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <memory>
#include <span>

namespace Suhbat::net {

// Who is told what happens on a stream. May destroy the stream only after the call has returned.
class StreamWatcher
{
public:
    virtual ~StreamWatcher() = default;
    virtual void readable() = 0; // there are bytes, or the end, or a failure: read() says which
    virtual void writable() = 0; // only while asked for
};

// Bytes to and from one peer, without buffers of its own where the system allows it. Used in one thread.
class Stream
{
public:
    struct Piece {
        const char *data;
        qsizetype size;
    };
    // Instead of a number of bytes.
    static constexpr qint64 ended = -1;
    static constexpr qint64 failed = -2;

    virtual ~Stream() = default;

    void setWatcher(StreamWatcher &watcher) { m_watcher = &watcher; }

    virtual bool isReady() const { return true; } // its own handshake, if any, is through
    virtual qint64 read(char *to, qsizetype size) = 0; // zero: nothing now
    virtual qint64 write(std::span<const Piece> pieces) = 0; // what was taken, perhaps zero; or `failed`
    virtual void pauseReading() = 0;
    virtual void resumeReading() = 0;
    virtual void watchWriting() = 0;
    virtual void ignoreWriting() = 0;
    virtual void finish() = 0; // nothing more will be written; what was taken still goes out

protected:
    StreamWatcher *m_watcher = nullptr;
};

} // namespace Suhbat::net
