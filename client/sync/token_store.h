// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Suhbat::client {

// Where a login's token, or a guest's secret, is kept: the desktop's keychain, or memory in tests. Used in the engine's
// thread; each answer comes once, on whichever thread the keychain likes.
class TokenStore
{
public:
    virtual ~TokenStore() = default;

    // `key` names the account: "server|user id". A token that is not there is Code::NotFound, a keychain that does not open Code::Unavailable.
    virtual void load(const QString &key, Reply<QByteArray> reply) = 0;
    virtual void save(const QString &key, const QByteArray &token, Reply<> reply) = 0;
    virtual void remove(const QString &key, Reply<> reply) = 0;
};

} // namespace Suhbat::client
