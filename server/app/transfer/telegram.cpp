// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/telegram.h"

#include "app/refusal.h"
#include "core/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QUuid>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

QString uuidOf(const QString &name) { return QUuid::createUuidV5(QUuid(u"b0a1d6de-7c51-4f4e-9b0d-6f1c2f7f0002"_s), name).toString(QUuid::WithoutBraces); }

// "user123456", or a bare number in older files.
qint64 personId(const QJsonValue &message)
{
    const QString text = message["from_id"_L1].isDouble() ? QString::number(message["from_id"_L1].toInteger()) : message["from_id"_L1].toString();
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits.toLongLong();
}

QString marked(const QJsonValue &piece)
{
    if (piece.isString())
        return piece.toString();
    const QString text = piece["text"_L1].toString(), type = piece["type"_L1].toString();
    if (text.trimmed().isEmpty())
        return text;
    if (type == u"bold")
        return u"**"_s + text + u"**"_s;
    if (type == u"italic")
        return u'*' + text + u'*';
    if (type == u"code")
        return u'`' + text + u'`';
    if (type == u"pre")
        return u"```\n"_s + text + u"\n```"_s;
    if (type == u"text_link")
        return text + u" ("_s + piece["href"_L1].toString() + u')';
    return text;
}

// What cannot come along is at least named.
QString contentOf(const QJsonValue &message)
{
    QString content;
    const QJsonValue text = message["text"_L1];
    if (text.isArray()) {
        for (const QJsonValue &piece : text.toArray())
            content += marked(piece);
    } else {
        content = text.toString();
    }
    QString media = message["media_type"_L1].toString();
    if (media.isEmpty() && message["photo"_L1].isString())
        media = u"photo"_s;
    if (media.isEmpty() && message["file"_L1].isString())
        media = u"file"_s;
    if (media.isEmpty())
        return content;
    return content.trimmed().isEmpty() ? u'[' + media + u']' : u'[' + media + u"] "_s + content;
}

QString timeOf(const QJsonValue &message, const char *unixKey, const char *key)
{
    const QJsonValue seconds = message[QLatin1StringView(unixKey)];
    if (!seconds.isUndefined())
        return QString::fromLatin1(Timestamp(seconds.toVariant().toLongLong() * 1000).iso());
    const auto time = Timestamp::fromIso(message[QLatin1StringView(key)].toString());
    return time ? QString::fromLatin1(time->iso()) : QString();
}

class Chat
{
public:
    explicit Chat(const QJsonObject &chat) : m_chat(chat), m_id(QString::number(chat["id"_L1].toInteger())) {}

    QJsonObject room()
    {
        QJsonArray messages;
        for (const QJsonValue &message : m_chat["messages"_L1].toArray()) {
            if (message["type"_L1].toString() == u"message" && personId(message) > 0 && !contentOf(message).trimmed().isEmpty())
                messages.append(converted(message));
        }
        QJsonArray members, people;
        for (auto person = m_people.begin(); person != m_people.end(); ++person) {
            members.append(QJsonObject{{u"user"_s, person.key()}, {u"is_admin"_s, false}});
            people.append(QJsonObject{
                {u"id"_s, person.key()}, {u"username"_s, u"tg"_s + QString::number(person.key())}, {u"name"_s, person.value()}, {u"role"_s, u"user"_s}});
        }
        const QString name = m_chat["name"_L1].toString();
        return {{u"room_id"_s, uuidOf(u"chat:"_s + m_id)},
                {u"kind"_s, u"group"_s},
                {u"name"_s, name.isEmpty() ? u"Telegram"_s : name},
                {u"created_by"_s, m_people.isEmpty() ? 0 : m_people.firstKey()},
                {u"created_at"_s, messages.isEmpty() ? QJsonValue() : messages.first()["created_at"_L1]},
                {u"members"_s, members},
                {u"people"_s, people},
                {u"messages"_s, messages}};
    }

private:
    QString messageUuid(qint64 id) const { return uuidOf(u"message:%1:%2"_s.arg(m_id).arg(id)); }

    QJsonObject converted(const QJsonValue &message)
    {
        m_people.insert(personId(message), message["from"_L1].toString(u"Telegram user"_s));
        QJsonObject json{{u"message_id"_s, messageUuid(message["id"_L1].toInteger())},
                         {u"sender"_s, personId(message)},
                         {u"sender_type"_s, u"user"_s},
                         {u"direction"_s, u"outgoing"_s},
                         {u"message_type"_s, u"text"_s},
                         {u"content"_s, contentOf(message)},
                         {u"created_at"_s, timeOf(message, "date_unixtime", "date")},
                         {u"edited_at"_s, timeOf(message, "edited_unixtime", "edited")}};
        if (message["reply_to_message_id"_L1].isDouble())
            json[u"reply_to"_s] = messageUuid(message["reply_to_message_id"_L1].toInteger());
        if (message["forwarded_from"_L1].isString())
            json[u"forwarded_from"_s] = message["forwarded_from"_L1];
        return json;
    }

    const QJsonObject m_chat;
    const QString m_id;
    QMap<qint64, QString> m_people;
};

} // namespace

bool isTelegram(const QJsonObject &json) { return json["chats"_L1].isObject() || (json["messages"_L1].isArray() && json.contains("type"_L1)); }

Result<QJsonObject> exportFromTelegram(const QJsonObject &result)
{
    const QJsonArray chats = result["chats"_L1].isObject() ? result["chats"_L1]["list"_L1].toArray() : QJsonArray{result};
    QJsonArray rooms;
    for (const QJsonValue &chat : chats)
        rooms.append(Chat(chat.toObject()).room());
    if (rooms.isEmpty())
        return refuse(u"The file holds no chat."_s);
    return QJsonObject{{u"format"_s, u"suhbat-export"_s}, {u"version"_s, 1}, {u"source"_s, u"telegram"_s}, {u"rooms"_s, rooms}};
}

} // namespace Suhbat::app
