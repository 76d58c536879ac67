// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/toml_file.h"

#include "app/refusal.h"

#include <QFile>
#include <sstream>
#include <toml++/toml.h>

namespace Suhbat::app {

namespace {

std::optional<QString> scalarText(const toml::node &node)
{
    if (const auto *text = node.as_string())
        return QString::fromStdString(text->get());
    if (const auto *number = node.as_integer())
        return QString::number(number->get());
    if (const auto *number = node.as_floating_point())
        return QString::number(number->get(), 'g', 17);
    if (const auto *flag = node.as_boolean())
        return flag->get() ? QStringLiteral("true") : QStringLiteral("false");
    return std::nullopt;
}

TomlEntry entry(const QString &section, const QString &key, const toml::node &node)
{
    TomlEntry entry{section, key, {}, true, int(node.source().begin.line)};
    if (const auto *array = node.as_array()) {
        entry.value.isList = true;
        for (const toml::node &item : *array) {
            const auto text = scalarText(item);
            entry.isReadable = entry.isReadable && text.has_value();
            entry.value.items += text.value_or(QString());
        }
        return entry;
    }
    const auto text = scalarText(node);
    entry.isReadable = text.has_value();
    entry.value.items += text.value_or(QString());
    return entry;
}

QList<TomlEntry> entriesOf(const toml::table &table)
{
    QList<TomlEntry> entries;
    for (const auto &[name, node] : table) {
        const QString section = QString::fromUtf8(name.str().data(), qsizetype(name.str().size()));
        const auto *keys = node.as_table();
        if (!keys) {
            entries.append(TomlEntry{section, QString(), {}, false, int(node.source().begin.line)});
            continue;
        }
        for (const auto &[key, value] : *keys)
            entries.append(entry(section, QString::fromUtf8(key.str().data(), qsizetype(key.str().size())), value));
    }
    return entries;
}

} // namespace

Result<QList<TomlEntry>> readTomlFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("The configuration file %1 cannot be read: %2.").arg(path, file.errorString()));
    const std::string text = file.readAll().toStdString();
    try {
        return entriesOf(toml::parse(text));
    } catch (const toml::parse_error &error) {
        return refuse(QStringLiteral("The configuration file %1 is not valid TOML in line %2: %3.")
                          .arg(path)
                          .arg(error.source().begin.line)
                          .arg(QString::fromUtf8(error.description().data(), qsizetype(error.description().size()))));
    }
}

} // namespace Suhbat::app
