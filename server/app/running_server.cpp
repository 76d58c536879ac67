// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/running_server.h"

#include "app/composition.h"
#include "app/control/control_protocol.h"
#include "app/housekeeping.h"
#include "app/log/logging.h"
#include "app/process_signals.h"
#include "app/refusal.h"
#include "ops/service_notifier.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

Q_LOGGING_CATEGORY(appLog, "suhbat.app")

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

bool isServed(const QString &dataDirectory)
{
    QLocalSocket socket;
    socket.connectToServer(controlSocketName(dataDirectory));
    return socket.waitForConnected(500);
}

// A verb that is just at work on the files will be gone in a moment; another server will not.
Result<DataDirectory> hold(const QString &path)
{
    for (const QDeadlineTimer deadline(5000);; QThread::msleep(50)) {
        auto directory = DataDirectory::open(path, DataDirectory::Use::Hold);
        if (directory || directory.error().code != Code::Conflict || deadline.hasExpired() || isServed(path))
            return directory;
    }
}

void reload(const Invocation &call, Composition &composition, const ops::ServiceNotifier &manager)
{
    manager.reloading();
    const Result<LoadedConfig> fresh = call.reread();
    const Result<QStringList> waiting = fresh ? composition.reload(*fresh) : Result<QStringList>(fail(fresh.error()));
    if (waiting) {
        setLogLevel(composition.config().log.level);
        qCInfo(appLog) << "Configuration reloaded";
        if (!waiting->isEmpty())
            qCWarning(appLog).noquote() << "These changes wait for a restart:" << waiting->join(u", "_s);
    } else {
        qCCritical(appLog).noquote() << "The old configuration stays:" << sentenceOf(waiting.error());
    }
    manager.ready("Serving");
}

} // namespace

Exit serve(const Invocation &call)
{
    const ops::ServiceNotifier manager;
    auto directory = hold(call.dataPath());
    if (!directory)
        return call.refused(directory.error());
    const ProcessSignals signals_;
    auto composition = Composition::start(call.loaded(), std::move(*directory));
    if (!composition)
        return call.refused(composition.error());

    Housekeeping housekeeping((*composition)->services(), call.config());
    QObject::connect(&signals_, &ProcessSignals::stopRequested, qApp, &QCoreApplication::quit);
    QObject::connect(&signals_, &ProcessSignals::reloadRequested, qApp, [&] { reload(call, **composition, manager); });
    QTimer watchdog;
    QObject::connect(&watchdog, &QTimer::timeout, qApp, [&manager] { manager.alive(); });
    if (manager.watchdogMsecs() > 0)
        watchdog.start(manager.watchdogMsecs());

    call.print(u"listening on "_s + (*composition)->address());
    qCInfo(appLog).noquote() << "suhbatd" << QCoreApplication::applicationVersion() << "serves" << call.dataPath() << "at" << (*composition)->address();
    manager.ready("Serving");
    QCoreApplication::exec();

    qCInfo(appLog) << "Stopping";
    manager.stopping();
    if (!(*composition)->drain())
        qCWarning(appLog) << "Some connections did not end in time";
    return Exit::Done;
}

} // namespace Suhbat::app
