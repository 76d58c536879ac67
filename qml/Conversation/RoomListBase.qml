// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Models

// What the upper and the lower end of the details see of the list between them.
ListView {
    required property Conversation conversation

    signal renameAsked
    signal addAsked
    signal leaveAsked
    signal blockAsked
    signal writeAsked(double userId)
    signal removeAsked(double userId, string name)
}
