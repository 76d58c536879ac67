// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme
import Suhbat.Controls

// Where an own message stands: clock, one tick, two ticks, a warning. Never mirrored.
Icon {
    required property string tick

    visible: name !== ""
    size: Theme.icon16
    name: tick === "waiting" || tick === "sending" ? "clock" : tick === "failed" ? "warning" : tick === "sent" ? "check" : tick === "read" ? "checks" : ""
    color: tick === "failed" ? Theme.danger : tick === "read" ? Theme.tickRead : Theme.textMuted
}
