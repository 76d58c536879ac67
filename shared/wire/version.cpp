// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/version.h"

#include <QStringList>

namespace Suhbat::wire {

QString Version::text() const { return QStringLiteral("%1.%2.%3").arg(majorNumber).arg(minorNumber).arg(patchNumber); }

std::optional<Version> Version::fromText(QStringView text)
{
    // "1.4.0-rc2" is as good as 1.4.0 here.
    const QStringView numbers = text.left(text.indexOf(u'-') < 0 ? text.size() : text.indexOf(u'-'));
    const QList<QStringView> parts = numbers.split(u'.');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    int values[3] = {};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        values[i] = parts.at(i).toInt(&isNumber);
        if (!isNumber || values[i] < 0)
            return std::nullopt;
    }
    return Version{values[0], values[1], values[2]};
}

Version ownVersion()
{
    static const Version version = Version::fromText(QStringLiteral(SUHBAT_VERSION)).value_or(Version());
    return version;
}

Fit fitOf(const Version &own, const Version &peer)
{
    if (peer.majorNumber != own.majorNumber)
        return peer.majorNumber < own.majorNumber ? Fit::PeerTooOld : Fit::PeerTooNew;
    if (peer.minorNumber < own.minorNumber - 1)
        return Fit::PeerTooOld;
    return peer.minorNumber > own.minorNumber + 1 ? Fit::PeerTooNew : Fit::Good;
}

} // namespace Suhbat::wire
