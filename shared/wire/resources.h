// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Suhbat::wire {

QByteArray resource(const QByteArray &path); // of what is compiled into this library; empty if absent
QStringList resourceNames(const QByteArray &folder);

} // namespace Suhbat::wire
