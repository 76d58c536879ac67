// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/platform/posixstream.h"

#ifdef Q_OS_UNIX

#include <QEvent>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace Suhbat::net {

namespace {

constexpr size_t piecesACall = 128;

void setOption(int descriptor, int level, int name, int value) { ::setsockopt(descriptor, level, name, &value, sizeof value); }

bool isForLater(int error) { return error == EAGAIN || error == EWOULDBLOCK || error == EINTR; }

} // namespace

PosixStream::PosixStream(int descriptor) : m_descriptor(descriptor), m_reader(*this, descriptor, QSocketNotifier::Read)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK); // QTcpServer hands them over blocking
    setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
#ifdef TCP_NOTSENT_LOWAT
    // The kernel would queue megabytes for a peer that does not read; they are counted here, in the outbox.
    setOption(descriptor, IPPROTO_TCP, TCP_NOTSENT_LOWAT, 128 * 1024);
#endif
#ifdef SO_NOSIGPIPE
    setOption(descriptor, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
}

PosixStream::~PosixStream()
{
    m_reader.setEnabled(false);
    m_writer.reset();
    ::close(m_descriptor);
}

qint64 PosixStream::read(char *to, qsizetype size)
{
    const auto got = ::recv(m_descriptor, to, size_t(size), 0);
    if (got > 0)
        return got;
    if (got == 0)
        return ended;
    return isForLater(errno) ? 0 : failed;
}

qint64 PosixStream::write(std::span<const Piece> pieces)
{
    std::array<iovec, piecesACall> vectors;
    const size_t count = std::min(pieces.size(), vectors.size());
    for (size_t i = 0; i < count; ++i)
        vectors[i] = {const_cast<char *>(pieces[i].data), size_t(pieces[i].size)};
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = decltype(message.msg_iovlen)(count);
#ifdef MSG_NOSIGNAL
    const auto put = ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL);
#else
    const auto put = ::sendmsg(m_descriptor, &message, 0);
#endif
    if (put >= 0)
        return put;
    return isForLater(errno) ? 0 : failed;
}

void PosixStream::watchWriting()
{
    if (m_writer)
        return m_writer->setEnabled(true);
    m_writer = std::make_unique<Notifier>(*this, m_descriptor, QSocketNotifier::Write);
}

void PosixStream::ignoreWriting()
{
    if (m_writer)
        m_writer->setEnabled(false);
}

void PosixStream::finish() { ::shutdown(m_descriptor, SHUT_WR); }

bool PosixStream::Notifier::event(QEvent *event)
{
    if (event->type() != QEvent::SockAct)
        return QSocketNotifier::event(event);
    type() == Read ? m_stream.m_watcher->readable() : m_stream.m_watcher->writable();
    return true;
}

} // namespace Suhbat::net

#endif
