// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/message_list_model.h"

namespace Suhbat::client {

// Pages of one room: asks for them as one reads on, jumps, and tells what has been read.
class History : public QObject
{
    Q_OBJECT
public:
    History(Book &book, RoomId room, MessageListModel &messages, QObject *parent = nullptr);
    ~History() override; // what has been seen is told

    bool isLoading() const { return m_isLoading; }
    bool isLoaded() const { return m_isLoaded; }
    QString error() const { return m_error; }
    bool canReturn() const { return m_returnTo.isValid(); }

    void open(); // on the unread bar, or at the newest
    void older();
    void newer();
    void jumpTo(MessageId message);
    void jumpFrom(MessageId message); // and remember where one was
    void jumpToDate(const QDate &date);
    void jumpToEnd();
    void goBack(); // to where one jumped from, or to the end
    void seen(MessageId message);
    void reloadNewest(); // what one has joins nothing any more

Q_SIGNALS:
    void changed();
    void returnChanged();
    void scrollTo(int index, const QString &mode, bool isHighlighted);
    void positionKept();

private:
    void ask(const std::function<void(Answer<Page>)> &question, const std::function<void(const Page &)> &use);
    void take(const Result<Page> &page);
    void show(MessageId message);
    void setReturn(MessageId message);
    void tellRead();

    Book &m_book;
    const RoomId m_room;
    MessageListModel &m_messages;
    QTimer m_readSoon;
    QTimer m_highlightEnds;
    MessageId m_seen; // newest in sight so far
    MessageId m_lastSeen; // what came into sight last
    MessageId m_told;
    MessageId m_returnTo;
    QString m_error;
    int m_question = 0; // answers to older ones are late
    bool m_isLoading = false;
    bool m_isLoaded = false;
    bool m_isOlderAsked = false;
    bool m_isNewerAsked = false;
};

} // namespace Suhbat::client
