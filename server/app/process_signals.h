// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Suhbat::app {

// The signals of the operating system as Qt signals in the main thread. One object a process: handlers are the process's.
class ProcessSignals : public QObject
{
    Q_OBJECT
public:
    explicit ProcessSignals(QObject *parent = nullptr);
    ~ProcessSignals() override;

Q_SIGNALS:
    void stopRequested(); // SIGTERM, SIGINT, the console's end
    void reloadRequested(); // SIGHUP

private:
    void read();
};

} // namespace Suhbat::app
