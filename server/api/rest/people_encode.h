// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rest/paging.h"
#include "chat/administration.h"
#include "chat/profiles.h"
#include "chat/statistics.h"

namespace Suhbat::wire {

// Here, because encode, encodeList and encodePage find them through their JsonWriter.
void write(JsonWriter &writer, const chat::OwnProfile &profile);
void write(JsonWriter &writer, const chat::AdminUser &user);
void write(JsonWriter &writer, const chat::LoginSession &session);
void write(JsonWriter &writer, const chat::AuditEntry &entry);
void write(JsonWriter &writer, const chat::Settings::Now &settings);
void write(JsonWriter &writer, const chat::StatisticsReport &report);

} // namespace Suhbat::wire

namespace Suhbat::api::rest {

constexpr int usualPageSize = 50;
constexpr int mostPageSize = 200;

Result<chat::PageRequest> pageOf(const Call &call);

template<class T>
Reply<chat::PageOf<T>> answerPage(const Call &call, const Answer &answer, const chat::PageRequest &asked)
{
    return [call, answer, paging = Paging{asked.page, asked.size}](Result<chat::PageOf<T>> page) {
        if (!page)
            return answer.fail(page.error());
        if (isBeyondEnd(paging, page->count))
            return answer.fail(Error{Code::NotFound, QStringLiteral("no_such_page")});
        answer.json(200, wire::encodePage(numberedLinks(call, paging, page->count), page->rows));
    };
}

QByteArray encodeSessions(const QList<chat::LoginSession> &sessions);

// {user} and {session} of the path.
Result<UserId> userOf(const Call &call);
Result<SessionId> sessionOf(const Call &call);

} // namespace Suhbat::api::rest
