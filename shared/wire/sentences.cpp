// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/sentences.h"

#include "wire/json.h"
#include "wire/language.h"
#include "wire/resources.h"

namespace Suhbat::wire {

namespace {

SentenceTable loadTable(const QByteArray &language)
{
    const auto json = Json::parse(resource("sentences/" + language + ".json"));
    Q_ASSERT_X(json && json->isObject(), "sentences", language.constData());
    SentenceTable table;
    for (const auto &[key, sentence] : *json->object())
        table.insert(key, *sentence.text());
    return table;
}

QHash<QByteArray, SentenceTable> loadAll()
{
    QHash<QByteArray, SentenceTable> tables;
    for (const QByteArray &language : languages())
        tables.insert(language, loadTable(language));
    return tables;
}

// What comes from outside must not turn the sentence around it.
QString isolated(const QString &text) { return QChar(0x2068) + text + QChar(0x2069); }
QString isolatedCode(const QString &text) { return QChar(0x2066) + text + QChar(0x2069); }

QString filled(QString sentence, const Error &error)
{
    for (qsizetype i = 0; i < error.arguments.size(); ++i)
        sentence.replace(u'{' + QString::number(i) + u'}', isolated(error.arguments[i]));
    return sentence.replace(QStringLiteral("{field}"), isolatedCode(error.field));
}

qsizetype argumentCount(const QString &sentence)
{
    qsizetype count = 0;
    while (sentence.contains(u'{' + QString::number(count) + u'}'))
        ++count;
    return count;
}

} // namespace

const SentenceTable &sentences(QByteArrayView language)
{
    static const QHash<QByteArray, SentenceTable> tables = loadAll(); // never changes: no state, only data
    const auto at = tables.constFind(language.toByteArray());
    return at != tables.constEnd() ? *at : *tables.constFind(languages().first());
}

QString sentence(const Error &error, QByteArrayView language)
{
    const SentenceTable &table = sentences(language);
    const QString reasoned = table.value(error.reason);
    if (!reasoned.isEmpty() && argumentCount(reasoned) <= error.arguments.size())
        return filled(reasoned, error);

    const QString code = QString::fromLatin1(codeName(error.code));
    const QString named = table.value(code + QStringLiteral("_named"));
    return filled(error.field.isEmpty() || named.isEmpty() ? table.value(code) : named, error);
}

} // namespace Suhbat::wire
