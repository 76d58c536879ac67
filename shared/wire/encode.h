// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "wire/json.h"

#include <optional>

namespace Suhbat::wire {

// The shape of messages and of what holds them: of /api/chat/…, of /api/conversations/…, of events in dialect B.
enum class Style { Marketplace, Conversation, OneRoom };

// Whether reactions say `mine`: left out of events, which one encoding serves to every receiver.
enum class Mine { Shown, LeftOut };

void write(JsonWriter &writer, const User &user);
void write(JsonWriter &writer, const Member &member); // an account: guests are not participants on the wire
void write(JsonWriter &writer, const Attachment &attachment);
void write(JsonWriter &writer, const Ticket &ticket);
void write(JsonWriter &writer, const Message &message, Style style = Style::Marketplace, Mine mine = Mine::Shown);
void write(JsonWriter &writer, const Room &room, Style style = Style::Marketplace, Mine mine = Mine::Shown);

// The members of these objects without their braces, for whoever puts more beside them.
void writeMembers(JsonWriter &writer, const User &user);
void writeMembers(JsonWriter &writer, const Message &message, Style style, Mine mine);
void writeMembers(JsonWriter &writer, const Room &room, Style style, Mine mine); // with the viewer's own

template<class T, class... How>
QByteArray encode(const T &value, How... how)
{
    JsonWriter writer;
    write(writer, value, how...);
    return writer.take();
}

// `encodeList(rooms)`, `encodeList(messages, Style::Conversation)`: a plain list.
template<class List, class... How>
QByteArray encodeList(const List &items, How... how)
{
    JsonWriter writer;
    writer.beginArray();
    for (const auto &item : items)
        write(writer, item, how...);
    writer.endArray();
    return writer.take();
}

// Where a list that grows is cut. No link is written as null.
struct PageLinks {
    qint64 count = 0;
    QByteArray next = {};
    QByteArray previous = {};
};

void writePageHead(JsonWriter &writer, const PageLinks &links); // count, next and previous
template<class List, class... How>
QByteArray encodePage(const PageLinks &links, const List &items, How... how)
{
    JsonWriter writer;
    writer.beginObject();
    writePageHead(writer, links);
    writer.key("results");
    writer.raw(encodeList(items, how...));
    writer.endObject();
    return writer.take();
}

// An event as dialect A (many rooms) and dialect B (one room) say it; empty where the dialect does not know it.
QByteArray encodeEventA(const Event &event); // RoomChanged without anybody's own fields
QByteArray encodeEventB(const Event &event);

// RoomChanged for one receiver, whose unread counts and mutes stand in it.
QByteArray encodeRoomUpdated(const Event &event, UserId viewer);

} // namespace Suhbat::wire
