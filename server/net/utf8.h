// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Suhbat::net {

// Checks UTF-8 that comes in pieces, and says no at the first byte that cannot be right.
class Utf8Check
{
public:
    bool feed(QByteArrayView piece);
    bool isComplete() const { return m_missing == 0; }

private:
    bool begin(uchar byte);

    int m_missing = 0; // continuation bytes still owed
    uchar m_least = 0x80; // bounds of the next one: they exclude overlong forms, surrogates, what is past U+10FFFF
    uchar m_most = 0xbf;
};

} // namespace Suhbat::net
