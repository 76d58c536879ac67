// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verbs.h"

#include "app/config/loader.h"

#include <QJsonObject>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

Exit show(const Invocation &call)
{
    if (call.word(0) == u"example") {
        call.print(configExample().trimmed());
        return Exit::Done;
    }
    if (call.word(0) != u"show")
        return call.misused(u"`suhbatd config` can show and example."_s);
    if (call.wantsJson())
        call.print(configJson(call.loaded()));
    else
        call.print(configText(call.loaded()).trimmed());
    return Exit::Done;
}

} // namespace

Verb configVerb()
{
    return {u"config"_s,
            u"show the configuration in effect, or an example of one"_s,
            u"Prints every setting with the value that is in effect, as TOML, and behind it where the value came from: default, a file, a variable, a flag. "
            u"Secrets are masked.\n"
            "`suhbatd config example` prints a file with every key, what it means, what it allows and its default."_s,
            {jsonOption()},
            {u"show|example"_s},
            show};
}

} // namespace Suhbat::app
