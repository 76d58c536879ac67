// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the text of a setting has the form it must have. An empty text is allowed where a setting has no default.
#pragma once

#include <QString>

namespace Suhbat::app::checks {

bool isAnything(const QString &text);
bool isListenAddress(const QString &text);
bool isOptionalListenAddress(const QString &text);
bool isStorageUrl(const QString &text);
bool isBusUrl(const QString &text);
bool isOrigin(const QString &text);
bool isAddressOrNetwork(const QString &text);
bool isHostName(const QString &text);
bool isTimeZone(const QString &text);
bool isLanguage(const QString &text);
bool isIceServer(const QString &text);

} // namespace Suhbat::app::checks
