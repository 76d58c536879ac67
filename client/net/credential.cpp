// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/credential.h"

namespace Suhbat::client {

void Credential::dress(QNetworkRequest &request) const
{
    if (kind == Kind::Token)
        request.setRawHeader("Authorization", "Token " + secret);
    else if (kind == Kind::Guest)
        request.setRawHeader("X-Guest-Session", secret);
}

} // namespace Suhbat::client
