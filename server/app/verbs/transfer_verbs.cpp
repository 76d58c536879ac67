// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/operator.h"
#include "app/refusal.h"
#include "app/transfer/html_page.h"
#include "app/transfer/telegram.h"
#include "app/verbs/verbs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int messagesAtOnce = 500;

void addPeople(QJsonObject &people, const QJsonArray &found)
{
    for (const QJsonValue &person : found)
        people[QString::number(person["id"_L1].toInteger())] = person;
}

Result<QJsonObject> roomWithMessages(Operator &executor, qint64 id)
{
    const auto head = executor.ask(u"export-room"_s, {{u"room"_s, id}});
    SUHBAT_TRY(head);
    QJsonObject room = head->toObject();
    QJsonObject people;
    addPeople(people, room["people"_L1].toArray());
    QJsonArray messages;
    for (qint64 after = 0; after >= 0;) {
        const auto page = executor.ask(u"export-messages"_s, {{u"room"_s, id}, {u"after"_s, after}});
        SUHBAT_TRY(page);
        for (const QJsonValue &message : (*page)["messages"_L1].toArray())
            messages.append(message);
        addPeople(people, (*page)["people"_L1].toArray());
        after = (*page)["after"_L1].toInteger(-1);
    }
    QJsonArray everybody;
    for (const QJsonValue &person : std::as_const(people))
        everybody.append(person);
    room[u"people"_s] = everybody;
    room[u"messages"_s] = messages;
    return room;
}

Result<QJsonObject> exported(const Invocation &call)
{
    auto executor = Operator::reach(call.config());
    if (!executor)
        return fail(executor.error());
    QJsonArray ids;
    if (call.has(u"room"_s)) {
        ids.append(call.value(u"room"_s).toLongLong());
    } else {
        const auto all = (*executor)->ask(u"export-rooms"_s);
        SUHBAT_TRY(all);
        ids = all->toArray();
    }
    QJsonArray rooms;
    for (const QJsonValue &id : ids) {
        const auto room = roomWithMessages(**executor, id.toInteger());
        SUHBAT_TRY(room);
        rooms.append(*room);
    }
    return QJsonObject{{u"format"_s, u"suhbat-export"_s}, {u"version"_s, 1}, {u"source"_s, u"suhbat"_s}, {u"rooms"_s, rooms}};
}

Exit exportTo(const Invocation &call)
{
    const QString format = call.value(u"format"_s);
    if (format != u"json" && format != u"html")
        return call.misused(u"--format must be json or html."_s);
    const auto everything = exported(call);
    if (!everything)
        return call.refused(everything.error());
    QSaveFile file(call.word(0));
    const QByteArray bytes = format == u"html" ? htmlOf(*everything) : QJsonDocument(*everything).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !file.commit())
        return call.refused(refuse(u"%1 cannot be written: %2."_s.arg(call.word(0), file.errorString())).value());
    if (call.wantsJson())
        call.print(QJsonObject{{u"file"_s, call.word(0)}, {u"rooms"_s, (*everything)["rooms"_L1].toArray().size()}});
    else
        call.say(u"%1 rooms are in %2."_s.arg((*everything)["rooms"_L1].toArray().size()).arg(call.word(0)));
    return Exit::Done;
}

Result<QJsonObject> readExport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return refuse(u"%1 is not JSON: %2."_s.arg(path, error.errorString()));
    if (isTelegram(json))
        return exportFromTelegram(json);
    if (json["format"_L1].toString() != u"suhbat-export")
        return refuse(u"%1 is neither an export of suhbatd nor Telegram Desktop's result.json."_s.arg(path));
    if (json["version"_L1].toInt() > 1)
        return refuse(u"%1 was made by a newer suhbatd."_s.arg(path), Code::SchemaTooNew);
    return json;
}

// From their ids there to ours.
QJsonValue here(const QJsonObject &ids, const QJsonValue &there) { return ids.value(QString::number(there.toInteger())); }

QJsonObject roomHere(QJsonObject room, const QJsonObject &ids)
{
    room.remove(u"messages"_s);
    room.remove(u"people"_s);
    for (const QString &key : {u"created_by"_s, u"customer"_s, u"vendor"_s})
        room[key] = here(ids, room[key]);
    QJsonArray members;
    for (const QJsonValue &member : room["members"_L1].toArray())
        members.append(QJsonObject{{u"user"_s, here(ids, member["user"_L1])}, {u"is_admin"_s, member["is_admin"_L1]}});
    room[u"members"_s] = members;
    return room;
}

QJsonObject messageHere(QJsonObject message, const QJsonObject &ids)
{
    message[u"sender"_s] = here(ids, message["sender"_L1]);
    QJsonArray reactions;
    for (const QJsonValue &reaction : message["reactions"_L1].toArray())
        reactions.append(QJsonObject{{u"emoji"_s, reaction["emoji"_L1]}, {u"user"_s, here(ids, reaction["user"_L1])}});
    message[u"reactions"_s] = reactions;
    return message;
}

Result<int> importMessages(Operator &executor, const QJsonValue &room, const QJsonArray &messages, const QJsonObject &ids)
{
    int imported = 0;
    for (qsizetype at = 0; at < messages.size(); at += messagesAtOnce) {
        QJsonArray batch;
        for (qsizetype i = at; i < std::min<qsizetype>(messages.size(), at + messagesAtOnce); ++i)
            batch.append(messageHere(messages[i].toObject(), ids));
        const auto done = executor.ask(u"import-messages"_s, {{u"room"_s, room["room"_L1]}, {u"is_new"_s, room["is_new"_L1]}, {u"messages"_s, batch}});
        SUHBAT_TRY(done);
        imported += (*done)["imported"_L1].toInt();
    }
    return imported;
}

Result<int> importRoom(Operator &executor, const QJsonObject &room, const QString &source)
{
    const auto ids = executor.ask(u"import-people"_s, {{u"people"_s, room["people"_L1]}, {u"source"_s, source}});
    SUHBAT_TRY(ids);
    const auto made = executor.ask(u"import-room"_s, roomHere(room, ids->toObject()));
    SUHBAT_TRY(made);
    return importMessages(executor, *made, room["messages"_L1].toArray(), ids->toObject());
}

Exit importFrom(const Invocation &call)
{
    const auto file = readExport(call.word(0));
    if (!file)
        return call.refused(file.error());
    auto executor = Operator::reach(call.config());
    if (!executor)
        return call.refused(executor.error());
    int messages = 0;
    const QJsonArray rooms = (*file)["rooms"_L1].toArray();
    for (const QJsonValue &room : rooms) {
        const auto imported = importRoom(**executor, room.toObject(), (*file)["source"_L1].toString());
        if (!imported)
            return call.refused(imported.error());
        messages += *imported;
    }
    if (call.wantsJson())
        call.print(QJsonObject{{u"rooms"_s, rooms.size()}, {u"messages"_s, messages}});
    else
        call.print(u"%1 rooms, %2 new messages."_s.arg(rooms.size()).arg(messages));
    return Exit::Done;
}

} // namespace

Verb exportVerb()
{
    return {
        u"export"_s,
        u"write rooms and their messages into a file"_s,
        u"Writes all rooms, or one, as JSON that `suhbatd import` reads, or as a page for people. Files of messages do not come along: `suhbatd backup` takes everything."_s,
        {{u"format"_s, u"json or html."_s, u"FORMAT"_s, u"json"_s}, {u"room"_s, u"Only the room with this id."_s, u"ID"_s}, jsonOption()},
        {u"FILE"_s},
        exportTo};
}

Verb importVerb()
{
    return {u"import"_s,
            u"read rooms from a file"_s,
            u"Reads an export of suhbatd, or Telegram Desktop's result.json. Messages keep their ids, so that importing again adds nothing. "
            "People are found by their usernames; those who are missing get an account without a password (`suhbatd set-password`)."_s,
            {jsonOption()},
            {u"FILE"_s},
            importFrom};
}

} // namespace Suhbat::app
