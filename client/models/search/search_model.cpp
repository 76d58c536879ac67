// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_model.h"

#include "models/search/room_search.h"

namespace Suhbat::client {

SearchModel::SearchModel(Book &book, QObject *parent) : QAbstractListModel(parent), m_book(book)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SearchModel::ask);
    connect(&book, &Book::retold, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        Q_EMIT answered();
    });
}

int SearchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {
        {KindRole, "kind"},
        {TitleRole, "title"},
        {SubtitleRole, "subtitle"},
        {BodyExcerptRole, "bodyExcerpt"},
        {HighlightsRole, "highlights"},
        {RoomIdRole, "roomId"},
        {MessageIdRole, "messageId"},
        {UserIdRole, "userId"},
        {TimeRole, "time"},
        {InitialsRole, "initials"},
        {ColorIndexRole, "colorIndex"},
        {AvatarRole, "avatar"},
        {IsRtlRole, "isRtl"},
    };
}

void SearchModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    askSoon();
}

void SearchModel::setRoom(qint64 room)
{
    if (m_room.value() == room)
        return;
    m_room = RoomId(room);
    Q_EMIT roomChanged();
    askSoon();
}

void SearchModel::setSender(UserId sender)
{
    if (std::exchange(m_sender, sender) != sender)
        askSoon();
}

void SearchModel::setDates(const QDate &from, const QDate &to)
{
    m_from = from;
    m_to = to;
    askSoon();
}

QString SearchModel::hitCountText() const { return m_book.formatter().grouped(m_hitCount); }

void SearchModel::more()
{
    if (!m_hasMore || m_isSearching || m_hits.isEmpty())
        return;
    askMessages(m_hits.last().message.message.id);
}

void SearchModel::clear() { setText({}); }

void SearchModel::askSoon()
{
    if (!m_text.trimmed().isEmpty()) {
        setSearching(true);
        m_pause.start(m_book.pace().searched);
        return;
    }
    m_pause.stop();
    ++m_question;
    m_hits.clear();
    m_people.clear();
    m_hitCount = 0;
    m_hasMore = false;
    m_error.clear();
    replaceRows();
    setSearching(false);
    Q_EMIT answered();
}

void SearchModel::ask()
{
    ++m_question;
    m_people.clear();
    if (!m_room.isValid()) {
        const int question = m_question;
        m_book.gateway().people(m_text.trimmed(), this, [this, question](const Result<QList<User>> &people) {
            if (question == m_question && people)
                takePeople(*people);
        });
    }
    askMessages({});
}

void SearchModel::askMessages(MessageId before)
{
    setSearching(true);
    SearchQuestion wish;
    wish.text = m_text.trimmed();
    wish.room = m_room;
    wish.sender = m_sender;
    wish.from = m_from;
    wish.to = m_to;
    wish.before = before;
    m_book.gateway().search(wish, this, [this, question = m_question, isMore = before.isValid()](const Result<SearchAnswer> &answer) {
        if (question != m_question)
            return;
        m_error = answer ? QString() : answer.error().reason;
        m_isSearching = false;
        take(answer ? *answer : SearchAnswer(), isMore);
        Q_EMIT isSearchingChanged();
        Q_EMIT answered();
    });
}

void SearchModel::take(const SearchAnswer &answer, bool isMore)
{
    m_isOfflineAnswer = answer.isFromCacheOnly;
    m_hasMore = answer.hasMore;
    if (isMore) {
        const qsizetype from = m_hits.size();
        m_hits += answer.hits;
        appendHits(from);
        return;
    }
    m_hits = answer.hits;
    m_hitCount = std::max(answer.count, qint64(answer.hits.size()));
    replaceRows();
}

// People come by another way than messages, and may come later.
void SearchModel::takePeople(const QList<User> &people)
{
    m_people.clear();
    for (const User &each : people) {
        if (!m_book.isMe(each.id) && !each.isDisabled && m_people.size() < mostPeople)
            m_people.append(each);
    }
    replaceRows();
    Q_EMIT answered();
}

QList<SearchModel::Row> SearchModel::wantedRows() const
{
    QList<Row> rows;
    if (!m_room.isValid() && !m_text.trimmed().isEmpty()) {
        const QList<RoomId> rooms = roomsNamed(m_text, m_book, mostRooms);
        if (!rooms.isEmpty())
            rows.append({Kind::Header, tr("Conversations")});
        for (const RoomId room : rooms)
            rows.append({Kind::Room, {}, room});
        if (!m_people.isEmpty())
            rows.append({Kind::Header, tr("People")});
        for (const User &person : m_people)
            rows.append({Kind::Person, {}, {}, person});
        if (!m_hits.isEmpty())
            rows.append({Kind::Header, tr("Messages")});
    }
    for (qsizetype hit = 0; hit < m_hits.size(); ++hit)
        rows.append({Kind::Message, {}, {}, {}, hit});
    return rows;
}

// Another question has another answer: nothing of the list before stays.
void SearchModel::replaceRows()
{
    beginResetModel();
    m_rows = wantedRows();
    endResetModel();
    Q_EMIT countChanged();
}

void SearchModel::appendHits(qsizetype from)
{
    if (from == m_hits.size())
        return;
    beginInsertRows({}, count(), count() + int(m_hits.size() - from) - 1);
    for (qsizetype hit = from; hit < m_hits.size(); ++hit)
        m_rows.append({Kind::Message, {}, {}, {}, hit});
    endInsertRows();
    Q_EMIT countChanged();
}

void SearchModel::setSearching(bool isSearching)
{
    if (std::exchange(m_isSearching, isSearching) != isSearching)
        Q_EMIT isSearchingChanged();
}

} // namespace Suhbat::client
