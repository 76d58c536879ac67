// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rest/whole_conversation.h"

#include "wire/encode.h"

namespace Suhbat::api::rest {

WholeConversation::WholeConversation(chat::Messages &messages, Caller caller, chat::MessagePage first, int pageSize)
    : m_messages(messages), m_caller(std::move(caller)), m_pageSize(pageSize), m_page(std::move(first))
{
}

QByteArray WholeConversation::encodeNext()
{
    QByteArray piece = std::exchange(m_hasBegun, true) ? "," : "[";
    std::reverse(m_page.messages.begin(), m_page.messages.end());
    const QByteArray list = wire::encodeList(m_page.messages, wire::Style::Conversation);
    piece += QByteArrayView(list).sliced(1, list.size() - 2);
    if (m_page.hasNewer)
        return piece;
    m_hasEnded = true;
    return piece + "]";
}

void WholeConversation::read(std::function<void(QByteArray piece)> then)
{
    if (m_hasEnded)
        return then({});
    if (!m_hasBegun)
        return then(encodeNext());

    // Encoding has turned the page round: its newest message is the last.
    const chat::PageQuery query{m_page.room, 1, m_pageSize, {}, m_page.messages.last().id};
    m_messages.page(m_caller, query, [self = shared_from_this(), then = std::move(then)](Result<chat::MessagePage> page) {
        if (!page || page->messages.isEmpty()) {
            self->m_hasEnded = true;
            return then(page ? QByteArray("]") : QByteArray());
        }
        self->m_page = std::move(*page);
        then(self->encodeNext());
    });
}

} // namespace Suhbat::api::rest
