// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThread;

namespace Suhbat::net {

// Before the thread starts: gives it the event loop that scales best here.
void prepareEventLoop(QThread &thread);

// Lets this process open as many descriptors as the system allows it: so many.
int raiseDescriptorLimit();

} // namespace Suhbat::net
