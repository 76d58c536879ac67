// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refs.h"
#include "api/rest/paging.h"
#include "api/rest/routes.h"
#include "chat/search.h"
#include "model/names.h"

#include <QDate>
#include <QTimeZone>

namespace Suhbat::api::rest {

namespace {

constexpr qsizetype longestQuery = 256;

// A moment, or a whole day: `to=2026-11-20` includes that day.
std::optional<Timestamp> momentOf(const QString &text, int daysAdded)
{
    if (const auto moment = Timestamp::fromIso(text))
        return moment;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        return std::nullopt;
    return Timestamp(QDateTime(day.addDays(daysAdded), QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch());
}

std::optional<MessageType> messageTypeFromText(const QByteArray &name)
{
    for (const MessageType type :
         {MessageType::Text, MessageType::Image, MessageType::File, MessageType::Voice, MessageType::Video, MessageType::Call, MessageType::System}) {
        if (name == messageTypeName(type))
            return type;
    }
    return std::nullopt;
}

// Reads the query's parameters one by one; the first wrong one is the answer.
class QueryReader
{
public:
    explicit QueryReader(const Call &call) : m_call(call) {}

    template<class T, class Convert>
    void read(const char *name, T &into, Convert convert)
    {
        const auto text = m_call.request.parameter(name);
        if (!text || text->isEmpty())
            return;
        auto value = convert(*text);
        if (value)
            into = *value;
        else if (!m_error)
            m_error = Error{.code = Code::InvalidField, .field = QString::fromLatin1(name)};
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const Call &m_call;
    std::optional<Error> m_error;
};

Result<chat::SearchQuery> readQuery(const Call &call, const chat::Limits &limits)
{
    const auto paging = pagingOf(call, limits.pageSize, limits.maxPageSize);
    if (!paging)
        return fail(paging.error());
    chat::SearchQuery query;
    query.size = paging->size;
    query.words = QString::fromUtf8(call.request.parameter("q").value_or(QByteArray())).trimmed();
    if (query.words.isEmpty())
        return failField(Code::MissingField, QStringLiteral("q"));
    if (query.words.size() > longestQuery)
        return failField(Code::TooLong, QStringLiteral("q"), {}, {QString::number(longestQuery)});

    QueryReader reader(call);
    reader.read("room", query.room, roomRefFromText);
    reader.read("sender", query.sender, [](const QByteArray &text) {
        const auto id = idFromText(text);
        return id ? std::optional(UserId(*id)) : std::nullopt;
    });
    reader.read("kind", query.kind, messageTypeFromText);
    reader.read("from", query.from, [](const QByteArray &text) { return momentOf(QString::fromUtf8(text), 0); });
    reader.read("to", query.to, [](const QByteArray &text) { return momentOf(QString::fromUtf8(text), 1); });
    reader.read("before", query.before, [](const QByteArray &text) {
        const auto id = idFromText(text);
        return id ? std::optional(MessageId(*id)) : std::nullopt;
    });
    if (reader.error())
        return fail(*reader.error());
    return query;
}

void writeHit(wire::JsonWriter &writer, const chat::SearchHit &hit)
{
    writer.object([&] {
        writer.key("message");
        wire::write(writer, hit.message);
        writer.put("room_id", hit.message.roomUuid);
        writer.key("highlights");
        writer.array([&] {
            for (const auto &highlight : hit.highlights) {
                writer.array([&] {
                    writer.value(highlight.first);
                    writer.value(highlight.second);
                });
            }
        });
    });
}

QByteArray encodeAnswer(const Call &call, const chat::SearchAnswer &found)
{
    wire::JsonWriter writer;
    writer.object([&] {
        writer.put("count", found.count);
        writer.key("next");
        if (found.hasMore && !found.hits.isEmpty())
            writer.ascii(linkTo(call, {{"before", QByteArray::number(found.hits.last().message.id.value())}}));
        else
            writer.null();
        writer.key("results");
        writer.array([&] {
            for (const chat::SearchHit &hit : found.hits)
                writeHit(writer, hit);
        });
    });
    return writer.take();
}

} // namespace

void addSearchRoutes(Router &router, chat::Search &search, const chat::Limits &limits)
{
    const RouteDoc doc{"Search what was said in the caller's rooms, newest first",
                       {},
                       {{200, "search_page"}},
                       {{"q", "Words that must all occur"},
                        {"room", "In this room only"},
                        {"sender", "By this user only", "integer"},
                        {"kind", "Of this message_type only"},
                        {"from", "Not before this moment or day"},
                        {"to", "Not after this moment or day"},
                        {"before", "Older than this message: the next page", "integer"},
                        {"page_size", "At most 200", "integer"}}};
    router.add(doc, "GET", "/api/chat/search/", Access::Party, [&search, &limits](const Call &call, const Answer &answer) {
        const auto query = readQuery(call, limits);
        if (!query)
            return answer.fail(query.error());
        search.find(call.caller, *query, answer.with<chat::SearchAnswer>(200, [call](const chat::SearchAnswer &found) { return encodeAnswer(call, found); }));
    });
}

} // namespace Suhbat::api::rest
