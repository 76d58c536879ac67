// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/newcomer.h"
#include "net/outbox.h"

namespace Suhbat::net {

class IoThread;

// One connection, whatever it speaks: a stream, what waits to be sent on it, and a place in its io thread.
class Peer : public StreamWatcher
{
public:
    Peer(IoThread &io, std::unique_ptr<Stream> stream, Visitor visitor);
    ~Peer() override;
    Q_DISABLE_COPY_MOVE(Peer)

    virtual void sweep(qint64 now) = 0; // once in a while: what has taken too long?
    virtual void drain() = 0; // the server is about to stop
    virtual void turnEnded() {} // where ending a session cannot surprise whoever is calling it; see endTurn()
    virtual void gone() {} // the last call, at the end of a turn

    void flush();

protected:
    virtual void flushed(Outbox::State state) = 0; // not called after a failure
    void writable() final { flush(); }

    void send(QByteArray bytes);
    void sendFrame(Opcode opcode, QByteArray payload);
    void flushSoon(); // at the end of this batch
    void endTurn(); // asks for turnEnded()
    void retire(); // is destroyed at the end of this turn

    IoThread &m_io;
    std::unique_ptr<Stream> m_stream;
    Visitor m_visitor;
    Outbox m_outbox;
    qint64 m_progressAt; // when the peer last took something, or there was nothing to take

private:
    friend class IoThread;
    size_t m_place = 0; // in the io thread's list
    bool m_isDirty = false;
    bool m_isEnding = false;
    bool m_isRetired = false;
    bool m_isWaiting = false; // for the stream to take more

protected:
    bool isRetired() const { return m_isRetired; }
};

} // namespace Suhbat::net
