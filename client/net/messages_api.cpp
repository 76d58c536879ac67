// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/messages_api.h"

#include "net/answering.h"
#include "wire/decode_reader.h"

namespace Suhbat::client {

namespace {

QString roomPath(RoomId room) { return QStringLiteral("/api/chat/rooms/%1/").arg(room.value()); }
QString messagesPath(RoomId room) { return roomPath(room) + QStringLiteral("messages/"); }

QString nameOf(const MessageRef &message)
{
    if (const auto *id = std::get_if<MessageId>(&message))
        return QString::number(id->value());
    return QString::fromLatin1(uuidText(std::get<QUuid>(message)));
}
QString messagePath(RoomId room, const MessageRef &message) { return messagesPath(room) + nameOf(message) + u'/'; }

void add(QUrlQuery &query, const char *name, const QString &value)
{
    query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

Result<MessagesPage> readPage(const wire::Json &json)
{
    auto listing = wire::decodeListing<Message>(json);
    if (!listing)
        return fail(std::move(listing.error()));
    return MessagesPage{std::move(listing->items), listing->count, !listing->next.isEmpty(), !listing->previous.isEmpty()};
}

// The room that was asked about is the one they are in: events alone name it by its uuid.
Reply<MessagesPage> inRoom(RoomId room, Reply<MessagesPage> answer)
{
    return [room, answer = std::move(answer)](Result<MessagesPage> page) {
        for (qsizetype i = 0; page && i < page->messages.size(); ++i)
            page->messages[i].room = room;
        answer(std::move(page));
    };
}
Reply<Message> inRoom(RoomId room, Reply<Message> answer)
{
    return [room, answer = std::move(answer)](Result<Message> message) {
        if (message)
            message->room = room;
        answer(std::move(message));
    };
}
Reply<QList<Message>> inRoom(RoomId room, Reply<QList<Message>> answer)
{
    return [room, answer = std::move(answer)](Result<QList<Message>> messages) {
        for (qsizetype i = 0; messages && i < messages->size(); ++i)
            (*messages)[i].room = room;
        answer(std::move(messages));
    };
}

Result<QList<MessageReader>> readReaders(const wire::Json &json)
{
    QList<MessageReader> readers;
    if (!json.array())
        return fail(Code::InvalidField);
    for (const wire::Json &item : *json.array()) {
        wire::Reader reader(item);
        readers.append({reader.needId<UserId>("id"), reader.text("username"), reader.text("name"), reader.time("read_at")});
        if (reader.error())
            return fail(*reader.error());
    }
    return readers;
}

QList<QPair<int, int>> readHighlights(wire::Reader &reader)
{
    QList<QPair<int, int>> highlights;
    const wire::Json::Array *pairs = reader.array("highlights");
    for (size_t i = 0; pairs && i < pairs->size(); ++i) {
        const wire::Json::Array *pair = pairs->at(i).array();
        const bool isPair = pair && pair->size() == 2 && pair->at(0).integer() && pair->at(1).integer();
        if (isPair)
            highlights.append({int(*pair->at(0).integer()), int(*pair->at(1).integer())});
        else
            reader.refuse("highlights");
    }
    return highlights;
}

Result<MessageHits> readHits(const wire::Json &json)
{
    wire::Reader reader(json);
    MessageHits hits;
    hits.count = reader.integer("count");
    hits.hasMore = reader.has("next");
    const wire::Json::Array *results = reader.array("results");
    if (!results)
        return failField(Code::InvalidField, QStringLiteral("results"));
    for (const wire::Json &item : *results) {
        wire::Reader hit(item);
        const wire::Json *message = hit.object("message");
        if (!message)
            return failField(Code::InvalidField, QStringLiteral("message"));
        hits.hits.append({hit.take(wire::decode<Message>(*message)), readHighlights(hit)});
        if (hit.error())
            return fail(*hit.error());
    }
    return reader.finish(std::move(hits));
}

} // namespace

void MessagesApi::page(RoomId room, const QUrlQuery &query, Context context, Reply<MessagesPage> answer)
{
    m_rest.get(messagesPath(room), query, context, answering<MessagesPage>(inRoom(room, std::move(answer)), readPage));
}

void MessagesApi::newest(RoomId room, int limit, Context context, Reply<MessagesPage> answer)
{
    QUrlQuery query;
    add(query, "page_size", QString::number(limit));
    page(room, query, context, std::move(answer));
}

void MessagesApi::before(RoomId room, MessageId message, int limit, Context context, Reply<MessagesPage> answer)
{
    QUrlQuery query;
    add(query, "before", QString::number(message.value()));
    add(query, "page_size", QString::number(limit));
    page(room, query, context, std::move(answer));
}

void MessagesApi::after(RoomId room, MessageId message, int limit, Context context, Reply<MessagesPage> answer)
{
    QUrlQuery query;
    add(query, "after", QString::number(message.value()));
    add(query, "page_size", QString::number(limit));
    page(room, query, context, std::move(answer));
}

void MessagesApi::get(RoomId room, const MessageRef &message, Context context, Reply<Message> answer)
{
    m_rest.get(messagePath(room, message), context, answering<Message>(inRoom(room, std::move(answer))));
}

void MessagesApi::send(RoomId room, const NewMessage &message, Context context, Reply<Message> answer)
{
    m_rest.post(
        messagesPath(room), [&](wire::JsonWriter &writer) { writeMembers(writer, message); }, context, answering<Message>(inRoom(room, std::move(answer))));
}

void MessagesApi::edit(RoomId room, const MessageRef &message, const QString &content, Context context, Reply<Message> answer)
{
    m_rest.patch(
        messagePath(room, message), [&](wire::JsonWriter &writer) { writer.put("content", content); }, context,
        answering<Message>(inRoom(room, std::move(answer))));
}

void MessagesApi::remove(RoomId room, const MessageRef &message, Context context, Reply<> answer)
{
    m_rest.remove(messagePath(room, message), context, answeringNothing(std::move(answer)));
}

void MessagesApi::markRead(RoomId room, MessageId upTo, Context context, Reply<> answer)
{
    m_rest.post(
        roomPath(room) + QStringLiteral("mark_read/"), [&](wire::JsonWriter &writer) { writer.put("up_to", upTo); }, context,
        answeringNothing(std::move(answer)));
}

void MessagesApi::pin(RoomId room, const MessageRef &message, Context context, Reply<> answer)
{
    m_rest.post(
        roomPath(room) + QStringLiteral("pins/"), [&](wire::JsonWriter &writer) { writer.put("message_id", nameOf(message)); }, context,
        answeringNothing(std::move(answer)));
}

void MessagesApi::unpin(RoomId room, const MessageRef &message, Context context, Reply<> answer)
{
    m_rest.remove(roomPath(room) + QStringLiteral("pins/") + nameOf(message) + u'/', context, answeringNothing(std::move(answer)));
}

void MessagesApi::pins(RoomId room, Context context, Reply<QList<Message>> answer)
{
    m_rest.get(roomPath(room) + QStringLiteral("pins/"), context, answeringList<Message>(inRoom(room, std::move(answer))));
}

void MessagesApi::readBy(RoomId room, const MessageRef &message, Context context, Reply<QList<MessageReader>> answer)
{
    m_rest.get(roomPath(room) + QStringLiteral("read-by/") + nameOf(message) + u'/', context, answering<QList<MessageReader>>(std::move(answer), readReaders));
}

void MessagesApi::search(const MessageSearch &search, Context context, Reply<MessageHits> answer)
{
    QUrlQuery query;
    add(query, "q", search.words);
    const auto addId = [&](const char *name, qint64 id) {
        if (id > 0)
            add(query, name, QString::number(id));
    };
    addId("room", search.room.value());
    addId("sender", search.sender.value());
    addId("before", search.before.value());
    if (search.from.isValid())
        add(query, "from", QString::fromLatin1(search.from.iso()));
    if (search.to.isValid())
        add(query, "to", QString::fromLatin1(search.to.iso()));
    add(query, "page_size", QString::number(search.pageSize));
    m_rest.get(QStringLiteral("/api/chat/search/"), query, context, answering<MessageHits>(std::move(answer), readHits));
}

} // namespace Suhbat::client
