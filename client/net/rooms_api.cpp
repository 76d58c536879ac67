// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rooms_api.h"

#include "net/answering.h"

namespace Suhbat::client {

namespace {

const QString roomsPath = QStringLiteral("/api/chat/rooms/");

QString pathOf(RoomId room) { return roomsPath + QString::number(room.value()) + u'/'; }
QString membersPath(RoomId room) { return pathOf(room) + QStringLiteral("members/"); }
QString memberPath(RoomId room, UserId user) { return membersPath(room) + QString::number(user.value()) + u'/'; }

void putMembers(wire::JsonWriter &writer, const QList<UserId> &members)
{
    writer.key("members");
    writer.array([&] {
        for (const UserId member : members)
            writer.value(member);
    });
}

void write(wire::JsonWriter &writer, const RoomPatch &patch)
{
    if (patch.name)
        writer.put("name", *patch.name);
    const auto putFlag = [&](const char *name, const std::optional<bool> &flag) {
        if (flag)
            writer.put(name, *flag);
    };
    putFlag("is_muted", patch.isMuted);
    if (patch.isMuted.value_or(false) && patch.mutedUntil.isValid())
        writer.put("muted_until", patch.mutedUntil);
    putFlag("is_archived", patch.isArchived);
    putFlag("is_pinned", patch.isPinned);
    putFlag("is_marked_unread", patch.isMarkedUnread);
}

// The shop's key is a number where it is written as one.
void putProduct(wire::JsonWriter &writer, const QString &key)
{
    bool isNumber = false;
    const qint64 number = key.toLongLong(&isNumber);
    writer.key("product_id");
    isNumber &&QString::number(number) == key ? writer.value(number) : writer.value(key);
}

} // namespace

void RoomsApi::list(Context context, Reply<QList<Room>> answer) { m_rest.get(roomsPath, context, answeringList<Room>(std::move(answer))); }

void RoomsApi::get(RoomId room, Context context, Reply<Room> answer) { m_rest.get(pathOf(room), context, answering<Room>(std::move(answer))); }

void RoomsApi::openDirect(UserId other, Context context, Reply<Room> answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("kind", "direct");
        putMembers(writer, {other});
    };
    m_rest.post(roomsPath, fill, context, answering<Room>(std::move(answer)));
}

void RoomsApi::openSavedMessages(Context context, Reply<Room> answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("kind", "direct");
        putMembers(writer, {});
    };
    m_rest.post(roomsPath, fill, context, answering<Room>(std::move(answer)));
}

void RoomsApi::createGroup(const QString &name, const QList<UserId> &members, Context context, Reply<Room> answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("kind", "group");
        writer.put("name", name);
        putMembers(writer, members);
    };
    m_rest.post(roomsPath, fill, context, answering<Room>(std::move(answer)));
}

void RoomsApi::change(RoomId room, const RoomPatch &patch, Context context, Reply<Room> answer)
{
    m_rest.patch(
        pathOf(room), [&](wire::JsonWriter &writer) { write(writer, patch); }, context, answering<Room>(std::move(answer)));
}

void RoomsApi::remove(RoomId room, Context context, Reply<> answer) { m_rest.remove(pathOf(room), context, answeringNothing(std::move(answer))); }

void RoomsApi::members(RoomId room, Context context, Reply<QList<Member>> answer)
{
    m_rest.get(membersPath(room), context, answeringList<Member>(std::move(answer)));
}

void RoomsApi::addMember(RoomId room, UserId user, Context context, Reply<Room> answer)
{
    m_rest.post(
        membersPath(room), [&](wire::JsonWriter &writer) { writer.put("user_id", user); }, context, answering<Room>(std::move(answer)));
}

void RoomsApi::removeMember(RoomId room, UserId user, Context context, Reply<> answer)
{
    m_rest.remove(memberPath(room, user), context, answeringNothing(std::move(answer)));
}

void RoomsApi::setAdmin(RoomId room, UserId user, bool isAdmin, Context context, Reply<Room> answer)
{
    m_rest.patch(
        memberPath(room, user), [&](wire::JsonWriter &writer) { writer.put("is_admin", isAdmin); }, context, answering<Room>(std::move(answer)));
}

void RoomsApi::saveDraft(RoomId room, const QString &content, MessageId replyTo, Context context, Reply<> answer)
{
    const QString path = QStringLiteral("/api/me/drafts/%1/").arg(room.value());
    if (content.isEmpty() && !replyTo.isValid())
        return m_rest.remove(path, context, answeringNothing(std::move(answer)));
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("content", content);
        writer.put("reply_to", replyTo);
    };
    m_rest.put(path, fill, context, answeringNothing(std::move(answer)));
}

void RoomsApi::start(const StartLink &link, Context context, Reply<Room> answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("vendor_id", link.vendor);
        if (!link.product.isEmpty())
            putProduct(writer, link.product);
        // The link's words are not sent: only its reader may speak in their own name. They wait in the composer.
    };
    m_rest.post(QStringLiteral("/api/chat/start/"), fill, context, answering<Room>(std::move(answer)));
}

} // namespace Suhbat::client
