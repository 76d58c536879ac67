// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Suhbat.Theme

Label {
    color: Theme.accentText
    font.pixelSize: Theme.font13
    font.weight: Font.DemiBold
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space12
    bottomPadding: Theme.space4
    Accessible.role: Accessible.Heading
}
