// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/people_api.h"

#include "net/answering.h"

namespace Suhbat::client {

namespace {

const QString usersPath = QStringLiteral("/api/users/");
const QString blockedPath = QStringLiteral("/api/me/blocked/");

QString under(const QString &path, UserId user) { return path + QString::number(user.value()) + u'/'; }

} // namespace

void PeopleApi::search(const QString &words, int page, int pageSize, Context context, Reply<wire::Listing<User>> answer)
{
    QUrlQuery query;
    if (!words.isEmpty())
        query.addQueryItem(QStringLiteral("search"), QString::fromLatin1(QUrl::toPercentEncoding(words)));
    query.addQueryItem(QStringLiteral("page"), QString::number(page));
    query.addQueryItem(QStringLiteral("page_size"), QString::number(pageSize));
    m_rest.get(usersPath, query, context, answeringListing<User>(std::move(answer)));
}

void PeopleApi::get(UserId user, Context context, Reply<User> answer) { m_rest.get(under(usersPath, user), context, answering<User>(std::move(answer))); }

void PeopleApi::blocked(int page, Context context, Reply<wire::Listing<User>> answer)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("page"), QString::number(page));
    m_rest.get(blockedPath, query, context, answeringListing<User>(std::move(answer)));
}

void PeopleApi::block(UserId user, Context context, Reply<> answer) { m_rest.put(under(blockedPath, user), {}, context, answeringNothing(std::move(answer))); }

void PeopleApi::unblock(UserId user, Context context, Reply<> answer) { m_rest.remove(under(blockedPath, user), context, answeringNothing(std::move(answer))); }

} // namespace Suhbat::client
