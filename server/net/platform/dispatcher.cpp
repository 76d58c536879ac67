// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/platform/dispatcher.h"

#include "net/platform/epolldispatcher.h"

#include <QThread>
#include <limits>
#ifdef Q_OS_UNIX
#include <climits>
#include <sys/resource.h>
#endif

namespace Suhbat::net {

void prepareEventLoop(QThread &thread)
{
#ifdef Q_OS_LINUX
    thread.setEventDispatcher(new EpollDispatcher); // the thread owns it
#else
    Q_UNUSED(thread);
    qputenv("QT_NO_GLIB", "1"); // a fifth of the speed of Qt's own loop
#endif
}

int raiseDescriptorLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024;
    limit.rlim_cur = limit.rlim_max;
#ifdef Q_OS_MACOS
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, OPEN_MAX);
#endif
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    return int(std::min<rlim_t>(limit.rlim_cur, std::numeric_limits<int>::max()));
#else
    return std::numeric_limits<int>::max();
#endif
}

} // namespace Suhbat::net
