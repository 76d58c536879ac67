// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Suhbat::client {

// Rooms, people and messages that answer to some words; with `room` set the messages of that room alone.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desk.search")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(double room READ room WRITE setRoom NOTIFY roomChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int hitCount READ hitCount NOTIFY answered)
    Q_PROPERTY(QString hitCountText READ hitCountText NOTIFY answered)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY isSearchingChanged)
    Q_PROPERTY(bool isOfflineAnswer READ isOfflineAnswer NOTIFY answered)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY answered)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY answered)
    Q_PROPERTY(QString error READ error NOTIFY answered)
public:
    enum Role {
        KindRole = Qt::UserRole,
        TitleRole,
        SubtitleRole,
        BodyExcerptRole,
        HighlightsRole,
        RoomIdRole,
        MessageIdRole,
        UserIdRole,
        TimeRole,
        InitialsRole,
        ColorIndexRole,
        AvatarRole,
        IsRtlRole,
    };

    explicit SearchModel(Book &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString text() const { return m_text; }
    void setText(const QString &text);
    qint64 room() const { return m_room.value(); }
    void setRoom(qint64 room);
    void setSender(UserId sender);
    void setDates(const QDate &from, const QDate &to);
    int count() const { return int(m_rows.size()); }
    int hitCount() const { return int(m_hitCount); }
    QString hitCountText() const;
    bool isSearching() const { return m_isSearching; }
    bool isOfflineAnswer() const { return m_isOfflineAnswer; }
    bool isEmpty() const { return m_rows.isEmpty() && !m_text.trimmed().isEmpty() && !m_isSearching; }
    bool hasMore() const { return m_hasMore; }
    QString error() const { return m_error; }
    const QList<SearchHit> &hits() const { return m_hits; }

    Q_INVOKABLE void more();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void textChanged();
    void roomChanged();
    void countChanged();
    void isSearchingChanged();
    void answered();

private:
    static constexpr int mostRooms = 8;
    static constexpr int mostPeople = 8;
    enum class Kind { Header, Room, Person, Message };
    struct Row {
        Kind kind = Kind::Header;
        QString header = {};
        RoomId room = {};
        User person = {};
        qsizetype hit = 0;
    };

    void askSoon();
    void ask();
    void askMessages(MessageId before);
    void take(const SearchAnswer &answer, bool isMore);
    void takePeople(const QList<User> &people);
    QList<Row> wantedRows() const;
    void replaceRows();
    void appendHits(qsizetype from);
    void setSearching(bool isSearching);
    static QVariant nothing(int role);
    QVariant hitData(const SearchHit &hit, int role) const;
    QVariant roomData(const StoredRoom &room, int role) const;
    QVariant personData(const User &person, int role) const;

    Book &m_book;
    QString m_text;
    QString m_error;
    RoomId m_room;
    UserId m_sender;
    QDate m_from, m_to;
    QList<Row> m_rows;
    QList<User> m_people;
    QList<SearchHit> m_hits;
    qint64 m_hitCount = 0;
    QTimer m_pause;
    int m_question = 0;
    bool m_isSearching = false;
    bool m_isOfflineAnswer = false;
    bool m_hasMore = false;
};

} // namespace Suhbat::client
