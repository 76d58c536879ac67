// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/history.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

History::History(Book &book, RoomId room, MessageListModel &messages, QObject *parent) : QObject(parent), m_book(book), m_room(room), m_messages(messages)
{
    m_readSoon.setSingleShot(true);
    m_highlightEnds.setSingleShot(true);
    connect(&m_readSoon, &QTimer::timeout, this, &History::tellRead);
    connect(&m_highlightEnds, &QTimer::timeout, this, [this] { m_messages.setHighlighted({}); });
    connect(&m_messages, &MessageListModel::trimmed, this, &History::positionKept);
}

History::~History()
{
    if (m_readSoon.isActive())
        tellRead();
}

void History::open()
{
    const StoredRoom *room = m_book.room(m_room);
    const RoomState state = room ? room->room.mine : RoomState();
    m_messages.setUnread(room ? room->readUpTo : MessageId(), state.unreadCount);
    const int first = m_book.window().first;
    const bool isFarBack = state.unreadCount > 3 * first;
    const int limit = std::max(first, state.unreadCount + first / 2);
    ask(
        [this, isFarBack, limit](const Answer<Page> &answer) {
            if (isFarBack)
                m_book.gateway().firstUnread(m_room, m_book.window().page, this, answer);
            else
                m_book.gateway().newest(m_room, limit, this, answer);
        },
        [this](const Page &page) {
            m_messages.fill(page);
            const int unread = m_messages.unreadRow();
            Q_EMIT scrollTo(std::max(0, unread), unread >= 0 ? u"unread"_s : u"bottom"_s, false);
        });
}

void History::older()
{
    if (m_isOlderAsked || m_isLoading || !m_messages.hasOlder())
        return;
    m_isOlderAsked = true;
    const int question = m_question;
    m_book.gateway().older(m_room, MessageId(m_messages.oldestLoaded()), m_book.window().page, this, [this, question](const Result<Page> &page) {
        if (question != m_question)
            return;
        m_isOlderAsked = false;
        if (page)
            m_messages.addOlder(*page);
        take(page);
        Q_EMIT positionKept();
    });
}

void History::newer()
{
    if (m_isNewerAsked || m_isLoading || !m_messages.hasNewer())
        return;
    m_isNewerAsked = true;
    const int question = m_question;
    m_book.gateway().newer(m_room, m_messages.newestStored(), m_book.window().page, this, [this, question](const Result<Page> &page) {
        if (question != m_question)
            return;
        m_isNewerAsked = false;
        if (page)
            m_messages.addNewer(*page);
        take(page);
        Q_EMIT positionKept();
    });
}

void History::jumpTo(MessageId message)
{
    if (!message.isValid())
        return;
    if (m_messages.indexOfMessage(message.value()) >= 0)
        return show(message);
    ask([this, message](const Answer<Page> &answer) { m_book.gateway().around(m_room, message, m_book.window().page, this, answer); },
        [this, message](const Page &page) {
            m_messages.fill(page);
            show(message);
        });
}

void History::jumpFrom(MessageId message)
{
    const MessageId here = m_lastSeen;
    jumpTo(message);
    if (here != message)
        setReturn(here);
}

void History::jumpToDate(const QDate &date)
{
    ask([this, date](const Answer<Page> &answer) { m_book.gateway().onDate(m_room, date, m_book.window().page, this, answer); },
        [this, date](const Page &page) {
            m_messages.fill(page);
            for (const StoredMessage &each : page.messages) {
                if (Formatter::localDay(each.message.createdAt) >= date)
                    return show(each.message.id);
            }
            Q_EMIT scrollTo(0, u"bottom"_s, false);
        });
}

void History::jumpToEnd()
{
    setReturn({});
    if (m_isLoaded && !m_messages.hasNewer()) {
        Q_EMIT scrollTo(0, u"bottom"_s, false);
        return;
    }
    reloadNewest();
}

void History::goBack()
{
    const MessageId there = m_returnTo;
    if (!there.isValid())
        return jumpToEnd();
    setReturn({});
    jumpTo(there);
}

void History::reloadNewest()
{
    ask([this](const Answer<Page> &answer) { m_book.gateway().newest(m_room, m_book.window().first, this, answer); },
        [this](const Page &page) {
            m_messages.fill(page);
            Q_EMIT scrollTo(0, u"bottom"_s, false);
        });
}

void History::seen(MessageId message)
{
    m_lastSeen = message;
    m_messages.setReadingAt(message);
    if (message <= m_seen)
        return;
    m_seen = message;
    if (!m_readSoon.isActive())
        m_readSoon.start(m_book.pace().markedRead);
}

void History::tellRead()
{
    m_readSoon.stop();
    const StoredRoom *room = m_book.room(m_room);
    const bool hasUnread = room && (room->room.mine.unreadCount > 0 || room->room.mine.isMarkedUnread);
    if (m_seen <= m_told || !hasUnread)
        return;
    m_told = m_seen;
    m_book.gateway().markRead(m_room, m_seen);
}

// Only the last of several jumps counts; what comes for an earlier one is late.
void History::ask(const std::function<void(Answer<Page>)> &question, const std::function<void(const Page &)> &use)
{
    const int number = ++m_question;
    m_isOlderAsked = false;
    m_isNewerAsked = false;
    m_isLoading = true;
    m_error.clear();
    Q_EMIT changed();
    question([this, number, use](const Result<Page> &page) {
        if (number != m_question)
            return;
        m_isLoading = false;
        if (page) {
            m_isLoaded = true;
            use(*page);
        }
        take(page);
    });
}

void History::take(const Result<Page> &page)
{
    m_error = page ? QString() : page.error().reason;
    Q_EMIT changed();
}

void History::show(MessageId message)
{
    const int row = m_messages.indexOfMessage(message.value());
    const StoredMessage *found = m_messages.messageAt(row);
    if (!found) {
        Q_EMIT scrollTo(0, u"bottom"_s, false); // it is gone
        return;
    }
    m_messages.setHighlighted(found->message.uuid);
    m_highlightEnds.start(m_book.pace().highlighted);
    Q_EMIT scrollTo(row, u"center"_s, true);
}

void History::setReturn(MessageId message)
{
    if (std::exchange(m_returnTo, message) != message)
        Q_EMIT returnChanged();
}

} // namespace Suhbat::client
