// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"
#include "core/result.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <functional>

namespace Suhbat::app {

enum class Exit { Done = 0, Refused = 1, Usage = 2 };

// What a verb is told and how it speaks. Results go to stdout, everything else to stderr.
class Invocation
{
public:
    using ConfigReader = std::function<Result<LoadedConfig>()>;

    Invocation(const QCommandLineParser &parser, LoadedConfig config, ConfigReader reader)
        : m_parser(parser), m_config(std::move(config)), m_reader(std::move(reader))
    {
    }

    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QString word(int place) const { return m_parser.positionalArguments().value(place); }
    bool wantsJson() const { return has(QStringLiteral("json")); }
    const LoadedConfig &loaded() const { return m_config; }
    Result<LoadedConfig> reread() const { return m_reader(); } // the same sources, as they are now
    const Config &config() const { return m_config.config; }
    QString dataPath() const { return config().server.data; }

    void print(const QString &text) const; // with a newline
    void print(const QJsonValue &json) const;
    void say(const QString &text) const; // to stderr
    Exit refused(const Error &error) const;
    Exit misused(const QString &sentence) const;

private:
    const QCommandLineParser &m_parser;
    const LoadedConfig m_config;
    const ConfigReader m_reader;
};

struct Verb {
    enum class Listing { Listed, Hidden };

    QString name;
    QString summary; // one line of `suhbatd --help`
    QString explanation; // paragraphs of `suhbatd <verb> --help`
    QList<QCommandLineOption> options;
    QStringList words; // what must follow, e.g. {"FILE"}
    std::function<Exit(const Invocation &)> run;
    Listing listing = Listing::Listed;
};

QCommandLineOption jsonOption();
QCommandLineOption usernameOption();
QCommandLineOption passwordOption();

} // namespace Suhbat::app
