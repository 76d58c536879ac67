// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/search_model.h"

namespace Suhbat::client {

// Search inside one room: its hits, one of which one looks at.
class Finder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Conversation.finder")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QDate date READ date WRITE setDate NOTIFY dateChanged)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(QString positionText READ positionText NOTIFY changed)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY textChanged)
    Q_PROPERTY(Suhbat::client::SearchModel *hits READ hits CONSTANT)
public:
    Finder(Book &book, RoomId room, QObject *parent = nullptr);

    QString text() const { return m_hits.text(); }
    void setText(const QString &text);
    QDate date() const { return m_date; }
    void setDate(const QDate &date); // leads to the day's first message
    int count() const { return m_hits.hitCount(); }
    int current() const { return m_current; } // from 0, newest first; -1: none
    QString positionText() const; // "3 of 17"
    bool isSearching() const { return m_hits.isSearching(); }
    QStringList words() const; // as the search key has them, to highlight in bodies
    SearchModel *hits() { return &m_hits; }

    Q_INVOKABLE void next(); // an older one
    Q_INVOKABLE void previous();
    Q_INVOKABLE void show(int hit);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void textChanged();
    void dateChanged();
    void changed();
    void found(Suhbat::MessageId message); // look there
    void dateAsked(const QDate &date);

private:
    void takeAnswer();

    Book &m_book;
    SearchModel m_hits;
    QDate m_date;
    int m_current = -1;
    int m_wanted = -1; // waits for more hits
    bool m_isFresh = false; // other words: nothing of theirs has been shown
};

} // namespace Suhbat::client
