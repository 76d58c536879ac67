// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/token_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutexLocker>
#include <QSaveFile>

namespace Suhbat::client {

TokenFile::Tokens TokenFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Tokens tokens;
    for (auto it = object.begin(); it != object.end(); ++it)
        tokens.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    return tokens;
}

Result<> TokenFile::write(const Tokens &tokens)
{
    if (tokens.isEmpty()) {
        QFile::remove(m_path);
        return {};
    }
    QJsonObject object;
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        object.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    // Whole or not at all, and private before there is anything in it.
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(Code::StorageFull);
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!file.commit())
        return fail(Code::StorageFull);
    return {};
}

std::optional<QByteArray> TokenFile::load(const QString &key) const
{
    const QMutexLocker locker(&m_mutex);
    const Tokens tokens = read();
    const auto found = tokens.constFind(key);
    return found == tokens.constEnd() ? std::nullopt : std::optional(*found);
}

Result<> TokenFile::save(const QString &key, const QByteArray &token)
{
    const QMutexLocker locker(&m_mutex);
    Tokens tokens = read();
    tokens.insert(key, token);
    return write(tokens);
}

Result<> TokenFile::remove(const QString &key)
{
    const QMutexLocker locker(&m_mutex);
    Tokens tokens = read();
    return tokens.remove(key) ? write(tokens) : Result<>();
}

} // namespace Suhbat::client
