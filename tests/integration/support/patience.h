// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace Suhbat::test {

// How long a test waits before it gives up. Only a failing test ever waits this long, so it is generous: a sanitizer
// build on a busy machine is twenty times slower than a quiet one.
inline constexpr int patienceMsecs = 60'000;

// Time left of one wait that is made of several reads.
class Patience
{
public:
    explicit Patience(int msecs = patienceMsecs) : m_msecs(msecs) { m_timer.start(); }
    int left() const { return int(qMax<qint64>(0, m_msecs - m_timer.elapsed())); }
    bool isOver() const { return left() == 0; }

private:
    int m_msecs;
    QElapsedTimer m_timer;
};

// Fails the running test function from wherever it is noticed. The test goes on, so callers return something harmless.
void failTest(const QString &why);

} // namespace Suhbat::test
