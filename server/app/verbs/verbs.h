// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace Suhbat::app {

Verb runVerb();
Verb createAdminVerb();
Verb createUserVerb();
Verb setPasswordVerb();
Verb disableUserVerb();
Verb listUsersVerb();
Verb tokenVerb();
Verb cleanupVerb();
Verb backupVerb();
Verb restoreVerb();
Verb verifyVerb();
Verb exportVerb();
Verb importVerb();
Verb checkVerb();
Verb configVerb();
Verb statsVerb();
Verb migrateVerb();
Verb seedDemoVerb();

} // namespace Suhbat::app
