// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QStringView>

namespace Suhbat::client {

// How many emoji a text is made of; 0 if it holds anything else than emoji and white space.
int emojiOnlyCount(QStringView text);

// The stretches of emoji in a text: starts and lengths in UTF-16 units, ascending.
QList<QPair<qsizetype, qsizetype>> emojiStretches(QStringView text);

// A message of up to three emoji is shown big and without a bubble around it.
inline bool isBigEmoji(QStringView text)
{
    const int count = emojiOnlyCount(text);
    return count > 0 && count <= 3;
}

} // namespace Suhbat::client
