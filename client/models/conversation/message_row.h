// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/message_list_model.h"

namespace Suhbat::client {

// One message as a person sees it among its neighbours.
class MessageRow
{
public:
    MessageRow(const MessageListModel &model, int place) : m_model(model), m_place(place), m_stored(model.m_window.at(place)), m_message(m_stored.message) {}

    QVariant data(int role) const;

    bool isOwn() const { return m_model.m_book.isMe(m_message.sender); }
    bool isService() const;
    bool startsDay() const;
    bool startsRun() const;
    bool endsRun() const;
    bool canEdit() const;
    bool canDelete() const;
    bool canReact() const;

private:
    QVariant senderData(int role) const;
    QVariant placeData(int role) const;
    QVariant bodyData(int role) const;
    QVariant replyData(int role) const;
    QVariant replyNothing(int role) const;
    QVariant stateData(int role) const;
    QString senderName() const;
    bool isAmongMany() const; // a room in which one asks who speaks
    QString serviceText() const;
    QString footerText() const;
    QVariantList reactions() const;
    QVariantList attachments() const;

    const MessageListModel &m_model;
    const int m_place;
    const StoredMessage &m_stored;
    const Message &m_message;
};

} // namespace Suhbat::client
