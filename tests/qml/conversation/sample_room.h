// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"

namespace Suhbat::client {

// A group that talks in four languages, with everything that a message can be.
struct SampleRoom {
    explicit SampleRoom(Stage &stage);

    StoredRoom room;
    User grace, layla, nasrin, dilnoza, bekzod;

private:
    StoredMessage &say(const User &who, const QString &content, qint64 minute);
    void answer(StoredMessage &message, const StoredMessage &to);
    void talk();

    Stage &m_stage;
    qint64 m_next = 1;
};

} // namespace Suhbat::client
