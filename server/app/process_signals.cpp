// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process_signals.h"

#ifdef Q_OS_UNIX
#include <QSocketNotifier>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace Suhbat::app {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do next to nothing: it writes the signal's number into a pipe that the main thread reads.
int pipeEnds[2] = {-1, -1};

void handle(int signal)
{
    const char number = char(signal);
    const auto written = ::write(pipeEnds[1], &number, 1);
    (void)written; // full: the main thread has enough to read
}

void install(int signal, void (*handler)(int))
{
    struct sigaction action {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

ProcessSignals::ProcessSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        qFatal("no pipe for signals");
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &ProcessSignals::read);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        install(signal, handle);
    install(SIGPIPE, SIG_IGN);
}

ProcessSignals::~ProcessSignals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        install(signal, SIG_DFL);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

void ProcessSignals::read()
{
    char signals_[16];
    const auto count = ::read(pipeEnds[0], signals_, sizeof signals_);
    for (auto i = 0; i < count; ++i) {
        if (signals_[i] == SIGHUP)
            Q_EMIT reloadRequested();
        else
            Q_EMIT stopRequested();
    }
}

#elif defined(Q_OS_WIN)

namespace {

ProcessSignals *listener = nullptr; // the console's handler has no argument to find it by

BOOL WINAPI handle(DWORD)
{
    if (listener)
        QMetaObject::invokeMethod(listener, &ProcessSignals::stopRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

ProcessSignals::ProcessSignals(QObject *parent) : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

ProcessSignals::~ProcessSignals()
{
    SetConsoleCtrlHandler(handle, FALSE);
    listener = nullptr;
}

void ProcessSignals::read() {}

#endif

} // namespace Suhbat::app
