// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/digits.h"

namespace Suhbat::text {

namespace {

constexpr char16_t zeros[] = {u'0', 0x06f0, 0x0660}; // in the order of Digits

int digitValue(QChar c)
{
    for (const char16_t zero : zeros) {
        if (c >= QChar(zero) && c <= QChar(char16_t(zero + 9)))
            return c.unicode() - zero;
    }
    return -1;
}

} // namespace

QString withDigits(QString number, Digits digits)
{
    for (QChar &c : number) {
        if (const int value = digitValue(c); value >= 0)
            c = QChar(char16_t(zeros[int(digits)] + value));
    }
    return number;
}

QString latinDigits(QString text) { return withDigits(std::move(text), Digits::Latin); }

} // namespace Suhbat::text
