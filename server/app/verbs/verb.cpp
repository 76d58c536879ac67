// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"

#include "app/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

void put(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Invocation::print(const QString &text) const { put(stdout, text.toUtf8() + '\n'); }
void Invocation::say(const QString &text) const { put(stderr, text.toUtf8() + '\n'); }

void Invocation::print(const QJsonValue &json) const
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    put(stdout, document.toJson(QJsonDocument::Indented));
}

Exit Invocation::refused(const Error &error) const
{
    say(u"suhbatd: "_s + sentenceOf(error));
    return Exit::Refused;
}

Exit Invocation::misused(const QString &sentence) const
{
    say(u"suhbatd: "_s + sentence);
    return Exit::Usage;
}

QCommandLineOption jsonOption() { return {u"json"_s, u"Print the result as JSON."_s}; }
QCommandLineOption usernameOption() { return {u"username"_s, u"Whose account."_s, u"NAME"_s}; }
QCommandLineOption passwordOption()
{
    return {u"password"_s,
            u"The password. For scripts: other users of this machine can see it while this runs. Without it the password is asked for, or read from stdin."_s,
            u"PASSWORD"_s};
}

} // namespace Suhbat::app
