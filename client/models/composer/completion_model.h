// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"
#include "models/text/emoji_table.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Suhbat::client {

// What may stand where the cursor is: people after @, emoji after :
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Composer.completion")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY openChanged)
    Q_PROPERTY(QString kind READ kind NOTIFY openChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { TextRole = Qt::UserRole, LabelRole, DetailRole, InitialsRole, ColorIndexRole, EmojiRole };

    struct Offer {
        QString text; // what is put into the message
        QString label;
        QString detail;
        QString initials = {};
        int colorIndex = 0;
        QString emoji = {};
        bool operator==(const Offer &) const = default;
    };

    CompletionModel(Book &book, RoomId room, EmojiTable &emoji, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isOpen() const { return !m_offers.isEmpty(); }
    QString kind() const { return m_kind; } // "mention" or "emoji"
    int count() const { return int(m_offers.size()); }

    void look(const QString &text, int cursor);
    Q_INVOKABLE void accept(int index);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void openChanged();
    void countChanged();
    void accepted(int start, int length, const QString &text); // replace this stretch

private:
    QList<Offer> people(const QString &begun) const;
    QList<Offer> emoji(const QString &begun) const;
    void offer(const QString &kind, int start, int length, const QList<Offer> &offers);

    Book &m_book;
    const RoomId m_room;
    EmojiTable &m_emoji;
    QList<Offer> m_offers;
    QString m_kind;
    int m_start = 0;
    int m_length = 0;
    int m_closedAt = -1; // closed by hand: not again for this word
};

} // namespace Suhbat::client
