// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/loader.h"

#include "app/config/toml_file.h"
#include "app/refusal.h"

#include <QFileInfo>
#include <QUrl>
#include <numeric>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

const Setting *settingNamed(const QString &section, const QString &key)
{
    for (const Setting &setting : settings()) {
        if (setting.section == section && setting.key == key)
            return &setting;
    }
    return nullptr;
}

QStringList sections()
{
    QStringList names;
    for (const Setting &setting : settings()) {
        if (!names.contains(setting.section))
            names += setting.section;
    }
    return names;
}

QStringList keysOf(const QString &section)
{
    QStringList names;
    for (const Setting &setting : settings()) {
        if (setting.section == section)
            names += setting.key;
    }
    return names;
}

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int substituted = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({substituted, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

Result<> apply(LoadedConfig &loaded, const Setting &setting, const RawValue &value, const QString &where, const QString &origin)
{
    if (!setting.set(loaded.config, value)) {
        const QString given = setting.isSecret ? QString() : QStringLiteral(" (it is \"%1\")").arg(value.text());
        return refuse(QStringLiteral("%1: %2 must be %3%4.").arg(where, setting.name(), setting.allowed, given));
    }
    loaded.origins[setting.name()] = origin;
    return {};
}

Result<> applyFile(LoadedConfig &loaded, const QString &file)
{
    auto entries = readTomlFile(file);
    SUHBAT_TRY(entries);
    for (const TomlEntry &entry : *entries) {
        const QString where = QStringLiteral("%1, line %2").arg(file).arg(entry.line);
        if (!sections().contains(entry.section))
            return refuse(QStringLiteral("%1: there is no section [%2]%3").arg(where, entry.section, suggestion(entry.section, sections())));
        if (entry.key.isEmpty())
            return refuse(QStringLiteral("%1: %2 is a section: write [%2] on a line of its own and its keys below it.").arg(where, entry.section));
        const Setting *setting = settingNamed(entry.section, entry.key);
        if (!setting)
            return refuse(
                QStringLiteral("%1: there is no key %2 in [%3]%4").arg(where, entry.key, entry.section, suggestion(entry.key, keysOf(entry.section))));
        if (!entry.isReadable)
            return refuse(QStringLiteral("%1: %2 must be %3.").arg(where, setting->name(), setting->allowed));
        SUHBAT_TRY(apply(loaded, *setting, entry.value, where, file));
    }
    return {};
}

Result<> applyEnvironment(LoadedConfig &loaded, const QProcessEnvironment &environment)
{
    for (const QString &variable : environment.keys()) {
        if (!variable.startsWith(u"SUHBAT_"))
            continue;
        const QString section = variable.section(u'_', 1, 1).toLower();
        const QString key = variable.section(u'_', 2).toLower();
        // Other variables may begin so: only those of a section of ours are ours to judge.
        if (key.isEmpty() || !sections().contains(section))
            continue;
        const Setting *setting = settingNamed(section, key);
        if (!setting)
            return refuse(QStringLiteral("The environment variable %1 names no setting: there is no key %2 in [%3]%4")
                              .arg(variable, key, section, suggestion(key, keysOf(section))));
        SUHBAT_TRY(apply(loaded, *setting, RawValue{{environment.value(variable)}, false}, u"The environment variable "_s + variable, variable));
    }
    return {};
}

Result<> applyFlags(LoadedConfig &loaded, const QList<std::array<QString, 3>> &flags)
{
    for (const auto &[name, value, flag] : flags) {
        const Setting *setting = settingNamed(name.section(u'.', 0, 0), name.section(u'.', 1));
        QStringList names;
        for (const Setting &known : settings())
            names += known.name();
        if (!setting)
            return refuse(QStringLiteral("%1: there is no setting %2%3").arg(flag, name, suggestion(name, names)));
        SUHBAT_TRY(apply(loaded, *setting, RawValue{{value}, false}, flag, flag));
    }
    return {};
}

// What no single key can know.
Result<> checkTogether(const LoadedConfig &loaded)
{
    const Config &config = loaded.config;
    const QString where = loaded.file.isEmpty() ? QStringLiteral("The configuration") : loaded.file;
    if (config.http.tlsCertificate.isEmpty() != config.http.tlsKey.isEmpty())
        return refuse(QStringLiteral("%1: http.tls_certificate and http.tls_key must be given together.").arg(where));
    if (config.chat.pageSize > config.chat.maxPageSize)
        return refuse(QStringLiteral("%1: limits.page_size must not be more than limits.max_page_size (%2).").arg(where).arg(config.chat.maxPageSize));
    if (config.calls.turnSecret.isEmpty() && !config.calls.turn.isEmpty())
        return refuse(QStringLiteral("%1: calls.turn needs calls.turn_secret.").arg(where));
    return {};
}

// Of a URL the password alone is secret; of anything else everything.
QString masked(const Setting &setting, const QString &shown)
{
    if (!setting.isSecret || shown == u"\"\"")
        return shown;
    QUrl url(shown.mid(1, shown.size() - 2));
    if (!setting.key.endsWith(u"url"))
        return QStringLiteral("\"********\"");
    if (!url.isValid())
        return QStringLiteral("\"********\"");
    if (!url.password().isEmpty())
        url.setPassword(QStringLiteral("********"));
    return u'"' + url.toString(QUrl::PrettyDecoded) + u'"';
}

} // namespace

QString suggestion(const QString &typed, const QStringList &candidates)
{
    QString best;
    int least = int(typed.size()) / 3 + 1; // further away is another word
    for (const QString &candidate : candidates) {
        const int distance = editDistance(typed.toLower(), candidate);
        if (distance <= least && (best.isEmpty() || distance < least)) {
            least = distance;
            best = candidate;
        }
    }
    return best.isEmpty() ? QStringLiteral("; there are: %1.").arg(candidates.join(QStringLiteral(", "))) : QStringLiteral(". Did you mean %1?").arg(best);
}

Result<LoadedConfig> loadConfig(const ConfigSources &sources)
{
    LoadedConfig loaded;
    loaded.file = sources.file;
    for (const Setting &setting : settings())
        loaded.origins[setting.name()] = QStringLiteral("default");
    if (!sources.file.isEmpty())
        SUHBAT_TRY(applyFile(loaded, sources.file));
    SUHBAT_TRY(applyEnvironment(loaded, sources.environment));
    SUHBAT_TRY(applyFlags(loaded, sources.flags));
    SUHBAT_TRY(checkTogether(loaded));
    return loaded;
}

QString configText(const LoadedConfig &loaded)
{
    QString text;
    for (const QString &section : sections()) {
        text += (text.isEmpty() ? u"["_s : u"\n["_s) + section + u"]\n"_s;
        for (const Setting &setting : settings()) {
            if (setting.section == section)
                text += QStringLiteral("%1 = %2  # %3\n").arg(setting.key, masked(setting, setting.show(loaded.config)), loaded.origins.value(setting.name()));
        }
    }
    return text;
}

QString configExample()
{
    QString text = u"# SPDX-License-Identifier: GPL-3.0-or-later\n# suhbatd's configuration: every key, commented out at its default. `suhbatd config example` "
                   u"prints this file.\n"
                   "# Flags win over variables (SUHBAT_SECTION_KEY), variables over this file. After a change `systemctl reload suhbatd` is\n"
                   "# enough for the keys marked (reload), a restart for all others. Sizes take units: \"5MiB\", durations too: \"45s\".\n"_s;
    for (const QString &section : sections()) {
        text += u"\n["_s + section + u"]\n"_s;
        for (const Setting &setting : settings()) {
            if (setting.section == section)
                text += u"# %1%2 It must be %3.\n#%4 = %5\n"_s.arg(setting.explanation, setting.isReloadable ? u" (reload)"_s : QString(), setting.allowed,
                                                                   setting.key, setting.show(Config()));
        }
    }
    return text;
}

QJsonObject configJson(const LoadedConfig &loaded)
{
    QJsonObject json;
    for (const Setting &setting : settings())
        json[setting.name()] = QJsonObject{{u"value"_s, masked(setting, setting.show(loaded.config))}, {u"from"_s, loaded.origins.value(setting.name())}};
    return json;
}

} // namespace Suhbat::app
