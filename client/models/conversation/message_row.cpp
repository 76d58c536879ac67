// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/message_row.h"

#include "models/book/faces.h"
#include "models/rooms/previews.h"
#include "models/text/emoji_only.h"
#include "text/direction.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;
using Model = MessageListModel;

QVariant MessageRow::data(int role) const
{
    switch (role) {
    case Model::MessageUuidRole: return m_message.uuid.toString(QUuid::WithoutBraces);
    case Model::MessageIdRole: return m_message.id.value();
    case Model::IsOwnRole: return isOwn();
    case Model::SenderRole:
    case Model::SenderIdRole:
    case Model::SenderInitialsRole:
    case Model::SenderColorRole: return senderData(role);
    case Model::ShowSenderRole:
    case Model::ShowAvatarRole:
    case Model::StartsRunRole:
    case Model::EndsRunRole:
    case Model::DateTextRole:
    case Model::IsUnreadStartRole: return placeData(role);
    case Model::ReplySenderRole:
    case Model::ReplyExcerptRole:
    case Model::ReplyIsRtlRole:
    case Model::ReplyIdRole:
    case Model::ReplyColorRole: return m_message.replyTo && !m_message.isDeleted ? replyData(role) : replyNothing(role);
    case Model::TickRole:
    case Model::FailureRole:
    case Model::IsPinnedRole:
    case Model::IsSelectedRole:
    case Model::IsHighlightedRole:
    case Model::MentionsMeRole:
    case Model::CanEditRole:
    case Model::CanDeleteRole:
    case Model::CanReactRole: return stateData(role);
    default: return bodyData(role);
    }
}

QVariant MessageRow::senderData(int role) const
{
    switch (role) {
    case Model::SenderRole: return text::isolated(senderName());
    case Model::SenderIdRole: return m_message.sender.value();
    case Model::SenderInitialsRole: return initialsOf(senderName());
    default: return colorIndexOf(m_message.sender.value());
    }
}

QVariant MessageRow::placeData(int role) const
{
    switch (role) {
    case Model::ShowSenderRole: return !isOwn() && !isService() && isAmongMany() && startsRun();
    case Model::ShowAvatarRole: return !isOwn() && !isService() && isAmongMany() && endsRun();
    case Model::StartsRunRole: return startsRun();
    case Model::EndsRunRole: return endsRun();
    case Model::DateTextRole: return startsDay() ? m_model.m_book.formatter().dayTitle(m_message.createdAt) : QString();
    default: return m_message.uuid == m_model.m_unreadStart;
    }
}

QVariant MessageRow::bodyData(int role) const
{
    const Formatter &formatter = m_model.m_book.formatter();
    switch (role) {
    case Model::BodyRole: return m_message.isDeleted ? QString() : m_message.content;
    case Model::IsBigEmojiRole: return !m_message.isDeleted && !isService() && isBigEmoji(m_message.content);
    case Model::IsDeletedRole: return m_message.isDeleted;
    case Model::IsEditedRole: return m_message.editedAt.isValid() && !m_message.isDeleted;
    case Model::IsServiceRole: return isService();
    case Model::ServiceTextRole: return serviceText();
    case Model::TimeRole: return formatter.time(m_message.createdAt);
    case Model::FullTimeRole: return formatter.fullTime(m_message.createdAt);
    case Model::ForwardedFromRole: return m_message.forwardedFrom.isEmpty() ? QString() : text::isolated(m_message.forwardedFrom);
    case Model::ReactionsRole: return reactions();
    case Model::AttachmentsRole: return attachments();
    case Model::FooterTextRole: return footerText();
    default: return {};
    }
}

QVariant MessageRow::replyNothing(int role) const
{
    switch (role) {
    case Model::ReplyIdRole: return qint64(0);
    case Model::ReplyColorRole: return 0;
    case Model::ReplyIsRtlRole: return false;
    default: return QString();
    }
}

QVariant MessageRow::replyData(int role) const
{
    const Book &book = m_model.m_book;
    const ReplyPreview &reply = *m_message.replyTo;
    const UserId sender = memberNamed(reply.senderUsername, book.room(m_model.m_room));
    switch (role) {
    case Model::ReplySenderRole: return replyName(reply.senderUsername, book.room(m_model.m_room), book);
    case Model::ReplyExcerptRole: return reply.excerpt.isEmpty() ? MessageListModel::tr("Message") : reply.excerpt;
    case Model::ReplyIsRtlRole: return isRightToLeft(reply.excerpt, book);
    case Model::ReplyIdRole: return reply.id.value();
    default: return colorIndexOf(sender.value());
    }
}

QVariant MessageRow::stateData(int role) const
{
    switch (role) {
    case Model::TickRole: return tickOf(m_stored, m_model.m_readByOthers, m_model.m_book);
    case Model::FailureRole: return m_stored.state == SendState::Failed ? m_stored.failure : QString();
    case Model::IsPinnedRole: return m_model.m_pins.contains(m_message.id);
    case Model::IsSelectedRole: return m_model.m_selected.contains(m_message.uuid);
    case Model::IsHighlightedRole: return m_message.uuid == m_model.m_highlighted;
    case Model::MentionsMeRole: return !isOwn() && m_message.mentions.contains(m_model.m_book.me().user.id);
    case Model::CanEditRole: return canEdit();
    case Model::CanDeleteRole: return canDelete();
    default: return canReact();
    }
}

bool MessageRow::isService() const { return m_message.type == MessageType::Call || m_message.type == MessageType::System; }

// Of the oldest one that is loaded nobody knows yet what stands before it.
bool MessageRow::startsDay() const
{
    if (m_place == 0)
        return !m_model.m_hasOlder;
    const Message &before = m_model.m_window.at(m_place - 1).message;
    return !m_model.m_book.formatter().isSameDay(before.createdAt, m_message.createdAt);
}

bool MessageRow::startsRun() const
{
    if (m_place == 0 || startsDay() || m_message.uuid == m_model.m_unreadStart)
        return true;
    const MessageRow before(m_model, m_place - 1);
    if (before.m_message.sender != m_message.sender || before.isService() != isService())
        return true;
    return m_message.createdAt.msecs() - before.m_message.createdAt.msecs() >= m_model.m_book.pace().runGap;
}

bool MessageRow::endsRun() const { return m_place + 1 == m_model.m_window.size() || MessageRow(m_model, m_place + 1).startsRun(); }

bool MessageRow::canEdit() const
{
    return isOwn() && m_model.m_rights != Model::Rights::None && !m_message.isDeleted && !isService() && m_stored.state != SendState::Sending
        && m_message.forwardedFrom.isEmpty();
}

bool MessageRow::canDelete() const
{
    if (m_message.isDeleted || m_model.m_rights == Model::Rights::None)
        return false;
    return isOwn() || m_model.m_rights == Model::Rights::Rule;
}

bool MessageRow::canReact() const { return m_stored.isStored() && m_message.id.isValid() && !m_message.isDeleted && m_model.m_rights != Model::Rights::None; }

QString MessageRow::senderName() const
{
    const StoredRoom *room = m_model.m_book.room(m_model.m_room);
    const QString name = m_model.m_book.nameOf(m_message.sender, room ? &room->room : nullptr);
    if (!name.isEmpty())
        return name;
    return m_message.senderUsername.isEmpty() ? MessageListModel::tr("Deleted account") : m_message.senderUsername;
}

bool MessageRow::isAmongMany() const
{
    const StoredRoom *room = m_model.m_book.room(m_model.m_room);
    return !room || room->room.kind != RoomKind::Direct;
}

QString MessageRow::serviceText() const
{
    if (!isService())
        return {};
    return m_message.content.isEmpty() ? excerptOf(m_message) : m_message.content;
}

QString MessageRow::footerText() const
{
    const QString time = m_model.m_book.formatter().time(m_message.createdAt);
    return m_message.editedAt.isValid() && !m_message.isDeleted ? MessageListModel::tr("edited %1").arg(time) : time;
}

QVariantList MessageRow::reactions() const
{
    QVariantList list;
    for (const Reaction &reaction : m_message.reactions) {
        list.append(QVariantMap{
            {u"emoji"_s, reaction.emoji}, {u"count"_s, m_model.m_book.formatter().count(reaction.count)}, {u"mine"_s, reaction.mine}, {u"names"_s, QString()}});
    }
    return list;
}

QVariantList MessageRow::attachments() const
{
    QVariantList list;
    if (m_message.isDeleted)
        return list;
    for (const Attachment &attachment : m_message.attachments) {
        list.append(QVariantMap{{u"id"_s, attachment.id.value()},
                                {u"kind"_s, QString::fromLatin1(attachmentKindName(attachment.kind))},
                                {u"fileName"_s, text::isolated(attachment.fileName)},
                                {u"sizeText"_s, m_model.m_book.formatter().fileSize(attachment.fileSize)},
                                {u"width"_s, attachment.width},
                                {u"height"_s, attachment.height},
                                {u"durationText"_s, m_model.m_book.formatter().duration(qint64(attachment.durationSeconds * 1000))}});
    }
    return list;
}

// ── the model's side ──

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return MessageRow(*this, placeOf(index.row())).data(role);
}

QString MessageListModel::floatingDate(int index) const
{
    const StoredMessage *found = messageAt(index);
    return found ? m_book.formatter().dayTitle(found->message.createdAt) : QString();
}

QDate MessageListModel::dateAt(int index) const
{
    const StoredMessage *found = messageAt(index);
    return found ? Formatter::localDay(found->message.createdAt) : QDate();
}

const StoredMessage *MessageListModel::newestOwn() const
{
    for (int place = m_window.size() - 1; place >= 0; --place) {
        if (MessageRow(*this, place).canEdit())
            return &m_window.at(place);
    }
    return nullptr;
}

bool MessageListModel::canDelete(const StoredMessage &message) const
{
    const int place = m_window.find(message.message.uuid);
    return place >= 0 && MessageRow(*this, place).canDelete();
}

} // namespace Suhbat::client
