// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sockets/sync_answer.h"

#include "wire/encode.h"

namespace Suhbat::api {

namespace {

void writeEvents(wire::JsonWriter &writer, const QList<Event> &events, UserId viewer)
{
    writer.key("events");
    writer.array([&] {
        for (const Event &event : events) {
            const QByteArray text = wire::encodeRoomUpdated(event, viewer);
            if (!text.isEmpty())
                writer.raw(text);
        }
    });
}

void writeRoom(wire::JsonWriter &writer, const chat::RoomDifference &room, UserId viewer)
{
    writer.object([&] {
        writer.put("seq", room.seq);
        writer.put("reset", room.isReset);
        if (room.isGone)
            writer.put("gone", true);
        writeEvents(writer, room.events, viewer);
    });
}

} // namespace

QByteArray encodeSyncAnswer(const chat::SyncAnswer &answer, const QStringList &names, const wire::Json &ref, UserId viewer)
{
    wire::JsonWriter writer;
    writer.object([&] {
        writer.put("type", "sync");
        if (!ref.isNull()) {
            writer.key("ref");
            writer.value(ref);
        }
        writer.put("epoch", answer.epoch);
        writer.put("user_seq", answer.userSeq);
        writer.put("user_reset", answer.isUserReset);
        writer.put("more", answer.hasMore);
        writeEvents(writer, answer.userEvents, viewer);
        writer.key("rooms");
        writer.object([&] {
            for (qsizetype i = 0; i < answer.rooms.size() && i < names.size(); ++i) {
                writer.key(names.at(i));
                writeRoom(writer, answer.rooms.at(i), viewer);
            }
        });
    });
    return writer.take();
}

} // namespace Suhbat::api
