// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Suhbat::client {

// The pinned messages of a room, newest message first; `current` is the one above which one reads.
class PinnedModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Conversation.pins")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int current READ current NOTIFY currentChanged)
    Q_PROPERTY(double currentMessage READ currentMessage NOTIFY currentChanged)
    Q_PROPERTY(QString currentSender READ currentSender NOTIFY currentChanged)
    Q_PROPERTY(QString currentExcerpt READ currentExcerpt NOTIFY currentChanged)
    Q_PROPERTY(bool currentIsRtl READ currentIsRtl NOTIFY currentChanged)
    Q_PROPERTY(QString positionText READ positionText NOTIFY currentChanged)
public:
    enum Role { MessageIdRole = Qt::UserRole, SenderRole, ExcerptRole, IsRtlRole, TimeRole };

    PinnedModel(Book &book, RoomId room, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_pins.size()); }
    int current() const { return m_current; } // -1: none
    qint64 currentMessage() const;
    QString currentSender() const { return currentData(SenderRole).toString(); }
    QString currentExcerpt() const { return currentData(ExcerptRole).toString(); }
    bool currentIsRtl() const { return currentData(IsRtlRole).toBool(); }
    QString positionText() const; // "2 of 3", "" for a single one

    void refresh();
    void apply(const QList<StoredMessage> &messages);
    bool holds(MessageId message) const;
    // The oldest message in sight: the pin at or above it is current.
    Q_INVOKABLE void follow(qint64 messageId);
    Q_INVOKABLE void showNext(); // after a click: the next older one, round and round

Q_SIGNALS:
    void countChanged();
    void currentChanged();

private:
    QVariant currentData(int role) const;
    void setCurrent(int current);
    void take(const QList<StoredMessage> &messages);
    void dropMissing(const QList<MessageId> &ids);

    Book &m_book;
    const RoomId m_room;
    QList<StoredMessage> m_pins; // those that are known already
    QSet<MessageId> m_asked;
    MessageId m_readingAt;
    int m_current = -1;
};

} // namespace Suhbat::client
