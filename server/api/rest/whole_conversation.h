// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/http.h"
#include "chat/messages.h"

namespace Suhbat::api::rest {

// Every message of a room as one JSON list, oldest first, a page at a time as the socket takes them. Begins where `first` does
// and walks on by keys, so that what is said meanwhile moves nothing. If reading fails on the way the list stays
// unclosed: half a conversation must not look like a whole one.
class WholeConversation final : public BodySource, public std::enable_shared_from_this<WholeConversation>
{
public:
    WholeConversation(chat::Messages &messages, Caller caller, chat::MessagePage first, int pageSize);

    void read(std::function<void(QByteArray piece)> then) override;

private:
    QByteArray encodeNext();

    chat::Messages &m_messages;
    const Caller m_caller;
    const int m_pageSize;
    chat::MessagePage m_page; // the next to be sent
    bool m_hasBegun = false;
    bool m_hasEnded = false;
};

} // namespace Suhbat::api::rest
