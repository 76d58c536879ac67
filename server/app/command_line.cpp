// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/config/loader.h"
#include "app/data_directory.h"
#include "app/log/logging.h"
#include "app/refusal.h"
#include "app/verbs/verbs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

std::vector<Verb> verbs()
{
    return {runVerb(),    createAdminVerb(), createUserVerb(), setPasswordVerb(), disableUserVerb(), listUsersVerb(),
            tokenVerb(),  cleanupVerb(),     backupVerb(),     restoreVerb(),     verifyVerb(),      exportVerb(),
            importVerb(), checkVerb(),       configVerb(),     statsVerb(),       migrateVerb(),     seedDemoVerb()};
}

const QList<QCommandLineOption> &commonOptions()
{
    static const QList<QCommandLineOption> options{
        {u"config"_s, u"The configuration file. Default: /etc/suhbat/suhbatd.toml, if there is one."_s, u"FILE"_s},
        {u"data"_s, u"The data directory ([server] data)."_s, u"DIR"_s},
        {u"set"_s, u"One setting, as section.key=value; may be repeated."_s, u"SETTING"_s},
        {u"log-level"_s, u"debug, info, warning or error ([log] level)."_s, u"LEVEL"_s},
    };
    return options;
}

void put(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

QString overview(const std::vector<Verb> &all)
{
    QString text = u"suhbatd %1: the Suhbat server\n\nUsage: suhbatd VERB [OPTIONS]\n\n"_s.arg(QCoreApplication::applicationVersion());
    for (const Verb &verb : all) {
        if (verb.listing == Verb::Listing::Listed)
            text += u"  %1 %2\n"_s.arg(verb.name, -18).arg(verb.summary);
    }
    return text
        + u"\n`suhbatd VERB --help` explains a verb. All verbs take --config FILE, --data DIR and --set section.key=value, and work whether\n"
          "or not the server runs. They exit with 0 when done, 1 when refused (the sentence is on stderr), 2 when called wrongly.\n"_s;
}

QString wrapped(const QString &text, int width, const QString &indent)
{
    QString lines, line;
    for (const QString &word : text.split(u' ')) {
        if (!line.isEmpty() && line.size() + word.size() + 1 > width) {
            lines += line + u'\n' + indent;
            line.clear();
        }
        line += (line.isEmpty() ? u""_s : u" "_s) + word;
    }
    return lines + line;
}

QString helpOf(const Verb &verb)
{
    QString text = u"Usage: suhbatd %1"_s.arg(verb.name);
    for (const QString &word : verb.words)
        text += u' ' + word;
    text += u" [OPTIONS]\n\n"_s;
    for (const QString &paragraph : verb.explanation.split(u'\n'))
        text += wrapped(paragraph, 96, {}) + u'\n';
    text += u"\nOptions:\n"_s;
    for (const QCommandLineOption &option : verb.options + commonOptions()) {
        const QString name = u"--"_s + option.names().constFirst() + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
        text += u"  %1 %2\n"_s.arg(name, -22).arg(wrapped(option.description(), 70, QString(25, u' ')));
    }
    return text;
}

QString chosenConfigFile(const QCommandLineParser &parser)
{
    if (parser.isSet(u"config"_s))
        return parser.value(u"config"_s);
    const QString named = qEnvironmentVariable("SUHBAT_CONFIG");
    if (!named.isEmpty())
        return named;
    const QString usual = u"/etc/suhbat/suhbatd.toml"_s;
    return QFileInfo::exists(usual) ? usual : QString();
}

Result<LoadedConfig> configFor(const QCommandLineParser &parser)
{
    ConfigSources sources{chosenConfigFile(parser), QProcessEnvironment::systemEnvironment(), {}};
    const auto flag = [&](const QString &option, const QString &setting) {
        if (parser.isSet(option))
            sources.flags.append({setting, parser.value(option), u"--"_s + option});
    };
    for (const QString &assignment : parser.values(u"set"_s))
        sources.flags.append({assignment.section(u'=', 0, 0), assignment.section(u'=', 1), u"--set"_s});
    flag(u"data"_s, u"server.data"_s);
    flag(u"log-level"_s, u"log.level"_s);
    if (parser.optionNames().contains(u"listen"_s))
        flag(u"listen"_s, u"server.listen"_s);

    Result<LoadedConfig> loaded = loadConfig(sources);
    if (!loaded)
        return loaded;
    // Absolute: server and verbs name the control socket by it, and a relative socket's name means another place to Qt.
    QString &data = loaded->config.server.data;
    data = QDir::cleanPath(QFileInfo(data.isEmpty() ? defaultDataDirectory() : data).absoluteFilePath());
    return loaded;
}

Exit perform(const Verb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(verb.options);
    parser.addOptions(commonOptions());
    parser.addOption({{u"help"_s, u"h"_s}, u"Explains this verb."_s});
    const bool isParsed = parser.parse(arguments);
    const Invocation bare(parser, {}, {});
    if (parser.isSet(u"help"_s)) {
        put(stdout, helpOf(verb));
        return Exit::Done;
    }
    if (!isParsed)
        return bare.misused(u"%1 `suhbatd %2 --help` lists the options."_s.arg(parser.errorText(), verb.name));
    if (parser.positionalArguments().size() != verb.words.size()) {
        const QString wanted = verb.words.isEmpty() ? u"no further words"_s : verb.words.join(u' ');
        return bare.misused(u"`suhbatd %1` takes %2; `suhbatd %1 --help` explains it."_s.arg(verb.name, wanted));
    }
    const Result<LoadedConfig> config = configFor(parser);
    if (!config)
        return bare.refused(config.error());
#ifdef Q_OS_UNIX
    ::umask(0077); // whatever is made here is nobody else's to read
#endif
    // A verb speaks for itself; only the server tells what it does.
    const bool isServer = verb.name == u"run" || parser.isSet(u"log-level"_s);
    installLogging(isServer ? config->config.log : Config::Log{LogLevel::Warning, LogFormat::Text});
    return verb.run(Invocation(parser, *config, [&parser] { return configFor(parser); }));
}

} // namespace

int runCommandLine(const QStringList &arguments)
{
    const std::vector<Verb> all = verbs();
    const QString name = arguments.value(1);
    if (name == u"--help" || name == u"-h" || name == u"help") {
        put(stdout, overview(all));
        return int(Exit::Done);
    }
    if (name == u"--version") {
        put(stdout, u"suhbatd %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return int(Exit::Done);
    }
    QStringList names;
    for (const Verb &verb : all) {
        if (verb.name == name)
            return int(perform(verb, arguments.mid(1)));
        names += verb.name;
    }
    put(stderr, name.isEmpty() ? overview(all) : u"suhbatd: there is no verb %1%2\n"_s.arg(name, suggestion(name, names)));
    return int(Exit::Usage);
}

} // namespace Suhbat::app
