// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/event_weight.h"

#include <numeric>

namespace Suhbat::chat {

namespace {

// Names of fields, numbers, dates and UUIDs, at their longest.
constexpr qsizetype eventFrame = 480;
constexpr qsizetype messageFrame = 900;
constexpr qsizetype roomFrame = 1200;
constexpr qsizetype memberFrame = 220;
constexpr qsizetype attachmentFrame = 480;
constexpr qsizetype numberWidth = 20;

// As UTF-8 between quotes, with what JSON wants escaped.
qsizetype weightOf(QStringView text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype(2), [](qsizetype sum, QChar c) {
        if (c < u' ' || c == u'\u007f')
            return sum + 6;
        if (c == u'"' || c == u'\\' || c == u'/' || c.isSurrogate())
            return sum + 2;
        return sum + (c < u'\u0080' ? 1 : c < u'\u0800' ? 2 : 3);
    });
}

qsizetype weightOf(const Message &message)
{
    qsizetype weight = messageFrame + weightOf(message.content) + weightOf(message.senderUsername) + weightOf(message.forwardedFrom);
    if (message.replyTo)
        weight += weightOf(message.replyTo->senderUsername) + weightOf(message.replyTo->excerpt);
    weight += message.mentions.size() * numberWidth;
    for (const Reaction &reaction : message.reactions)
        weight += 3 * numberWidth + weightOf(reaction.emoji);
    for (const Attachment &file : message.attachments)
        weight += attachmentFrame + 2 * weightOf(file.fileName) + 2 * weightOf(file.fileType) + weightOf(file.preview) + file.waveform.size() * 4;
    return weight;
}

qsizetype weightOf(const Room &room)
{
    qsizetype weight = roomFrame + weightOf(room.name) + weightOf(room.mine.draft) + room.pinned.size() * 2 * numberWidth;
    for (const Member &member : room.members)
        weight += memberFrame + weightOf(member.username) + weightOf(member.name);
    if (room.product)
        weight += weightOf(room.product->key) + weightOf(room.product->title) + weightOf(room.product->price) + weightOf(room.product->currency)
            + weightOf(room.product->url) + weightOf(room.product->image);
    if (room.ticket)
        weight += weightOf(room.ticket->subject) + weightOf(room.ticket->labels.join(QStringLiteral("\",\""))) + 2 * room.ticket->labels.size();
    if (room.lastMessage)
        weight += weightOf(*room.lastMessage);
    return weight;
}

struct BodyWeight {
    qsizetype operator()(const MessageCreated &body) const { return weightOf(body.message); }
    qsizetype operator()(const MessageEdited &body) const { return weightOf(body.content) + body.mentions.size() * numberWidth; }
    qsizetype operator()(const ReactionChanged &body) const { return weightOf(body.username) + weightOf(body.emoji); }
    qsizetype operator()(const MemberJoined &body) const { return weightOf(body.username) + weightOf(body.name); }
    qsizetype operator()(const MemberLeft &body) const { return weightOf(body.username); }
    qsizetype operator()(const RoomChanged &body) const
    {
        qsizetype drafts = 0;
        for (const RoomState &mine : body.mine)
            drafts = std::max(drafts, weightOf(mine.draft));
        return weightOf(body.room) + drafts;
    }
    qsizetype operator()(const RoomGained &body) const { return weightOf(body.room); }
    qsizetype operator()(const RoomLost &body) const { return weightOf(body.room); }
    qsizetype operator()(const DraftChanged &body) const { return weightOf(body.content); }
    qsizetype operator()(const RoomStateChanged &body) const { return weightOf(body.state.draft); }
    qsizetype operator()(const SettingsChanged &body) const { return body.json.size(); }
    template<class Small>
    qsizetype operator()(const Small &) const
    {
        return 0;
    }
};

} // namespace

qsizetype weightOf(const Event &event) { return eventFrame + std::visit(BodyWeight(), event.body); }

} // namespace Suhbat::chat
