// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/control_protocol.h"

#include "app/refusal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

// The verbs only ask whether something was missing or there already; everything else is a sentence.
Code codeFromName(const QString &name)
{
    for (const Code code : {Code::NotFound, Code::Conflict, Code::AccountDisabled, Code::SchemaTooNew, Code::Unavailable}) {
        if (name == QLatin1StringView(codeName(code)))
            return code;
    }
    return Code::BadRequest;
}

} // namespace

QString controlSocketName(const QString &dataDirectory)
{
    const QString path = dataDirectory + u"/control"_s;
#ifdef Q_OS_UNIX
    if (path.toLocal8Bit().size() < 90) // a socket's path has room for 107 bytes, and QLocalServer needs some while it makes one
        return path;
#endif
    const QByteArray hash = QCryptographicHash::hash(dataDirectory.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
#ifdef Q_OS_UNIX
    return QDir::tempPath() + u"/suhbatd-"_s + QString::fromLatin1(hash);
#else
    return u"suhbatd-"_s + QString::fromLatin1(hash);
#endif
}

QByteArray encodeRequest(const QString &operation, const QJsonObject &arguments)
{
    return QJsonDocument(QJsonObject{{u"operation"_s, operation}, {u"arguments"_s, arguments}}).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray encodeAnswer(const Result<QJsonValue> &outcome)
{
    QJsonObject answer;
    if (outcome)
        answer[u"result"_s] = *outcome;
    else
        answer = {{u"error"_s, QString::fromLatin1(codeName(outcome.error().code))}, {u"sentence"_s, sentenceOf(outcome.error())}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
}

Result<QJsonValue> decodeAnswer(const QByteArray &line)
{
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    if (answer.contains("result"_L1))
        return answer["result"_L1];
    if (!answer.contains("sentence"_L1))
        return refuse(u"The server's answer cannot be understood; is it of another version?"_s, Code::Internal);
    return refuse(answer["sentence"_L1].toString(), codeFromName(answer["error"_L1].toString()));
}

} // namespace Suhbat::app
