// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/newcomer.h"
#include "net/platform/posixstream.h"
#include "net/qtstream.h"

namespace Suhbat::net {

std::unique_ptr<Stream> makeStream(qintptr descriptor, const QSslConfiguration *tls)
{
#ifdef Q_OS_UNIX
    if (!tls)
        return std::make_unique<PosixStream>(int(descriptor));
#endif
    return std::make_unique<QtStream>(descriptor, tls);
}

} // namespace Suhbat::net
