// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rest.h"

namespace Suhbat::api {

// The description of everything this router answers, with the schemas of the wire and the commands and events of both
// socket dialects under "x-websocket".
QByteArray openApi(const Router &router);

// /openapi.json; the last route to be added, or those after it are not described.
void addOpenApiRoute(Router &router);

// What is wrong with the descriptions: a route without one, or one that names an unknown schema.
QStringList openApiFaults(const Router &router);

} // namespace Suhbat::api
