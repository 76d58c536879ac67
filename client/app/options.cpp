// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "models/format/format_settings.h"
#include "platform/links.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int misused = 2;

const QString help = uR"(Usage: suhbat [OPTIONS] [suhbat://…]

The Suhbat desktop client. A link opens what it names, in the running program if there is one.

  --server URL        the server to suggest when signing in
  --profile NAME      another profile, with an account and a cache of its own; profiles can run side by side
  --language L        en, ar, fa, uz or uz_Cyrl, from now on
  --minimised         start in the tray
  --username NAME     sign in as NAME with the password in $SUHBAT_PASSWORD, unless somebody is signed in
  --help, --version

Data lies in $XDG_DATA_HOME/suhbat/NAME. QT_LOGGING_RULES="suhbat.*=true" tells more on stderr.
)"_s;

Words refusal(const QString &why) { return {u"suhbat: %1\n`suhbat --help` explains.\n"_s.arg(why), misused}; }

bool isProfileName(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$"_s);
    return pattern.match(name).hasMatch();
}

} // namespace

std::variant<Options, Words> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"server"_s, {}, u"URL"_s},
                       {u"username"_s, {}, u"NAME"_s},
                       {u"profile"_s, {}, u"NAME"_s, u"default"_s},
                       {u"language"_s, {}, u"L"_s},
                       {QStringList{u"minimised"_s, u"minimized"_s}, {}},
                       {QStringList{u"help"_s, u"h"_s}, {}},
                       {QStringList{u"version"_s, u"v"_s}, {}}});
    if (!parser.parse(arguments))
        return refusal(parser.errorText());
    if (parser.isSet(u"help"_s))
        return Words{help};
    if (parser.isSet(u"version"_s))
        return Words{u"suhbat " SUHBAT_VERSION "\n"_s};
    const QStringList links = parser.positionalArguments();
    if (links.size() > 1 || (links.size() == 1 && !isLinkForUs(links.first())))
        return refusal(u"what is %1? A link begins with suhbat://"_s.arg(links.last()));
    Options options{parser.value(u"server"_s),   parser.value(u"username"_s),  parser.value(u"profile"_s),
                    parser.value(u"language"_s), parser.isSet(u"minimised"_s), links.value(0)};
    if (!isProfileName(options.profile))
        return refusal(u"a profile's name is made of letters, digits, - and _"_s);
    if (!options.language.isEmpty() && !knownLanguages().contains(options.language))
        return refusal(u"%1 is not one of %2"_s.arg(options.language, knownLanguages().join(u", ")));
    return options;
}

} // namespace Suhbat::client
