// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/composer/completion_model.h"

#include "models/book/faces.h"
#include "text/direction.h"
#include "text/fold.h"

namespace Suhbat::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffers = 8;
constexpr int fewestEmojiLetters = 2; // ":)" and a time of day are no questions

// The word in which the cursor stands, up to the cursor.
int wordStart(const QString &text, int cursor)
{
    int start = cursor;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    return start;
}

bool beginsOneOf(const QString &words, const QString &begun)
{
    const QString key = u' ' + text::searchKey(words);
    const QStringList parts = text::queryWords(begun);
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return key.contains(u' ' + part); });
}

} // namespace

CompletionModel::CompletionModel(Book &book, RoomId room, EmojiTable &emoji, QObject *parent)
    : QAbstractListModel(parent), m_book(book), m_room(room), m_emoji(emoji)
{
}

int CompletionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Offer &offer = m_offers[index.row()];
    switch (role) {
    case TextRole: return offer.text;
    case LabelRole: return offer.label;
    case DetailRole: return offer.detail;
    case InitialsRole: return offer.initials;
    case ColorIndexRole: return offer.colorIndex;
    case EmojiRole: return offer.emoji;
    default: return {};
    }
}

QHash<int, QByteArray> CompletionModel::roleNames() const
{
    return {{TextRole, "text"}, {LabelRole, "label"}, {DetailRole, "detail"}, {InitialsRole, "initials"}, {ColorIndexRole, "colorIndex"}, {EmojiRole, "emoji"}};
}

void CompletionModel::look(const QString &text, int cursor)
{
    const int start = wordStart(text, cursor);
    const QString word = text.mid(start, cursor - start);
    if (start != m_closedAt)
        m_closedAt = -1;
    if (m_closedAt < 0 && word.startsWith(u'@'))
        return offer(u"mention"_s, start, int(word.size()), people(word.mid(1)));
    if (m_closedAt < 0 && word.startsWith(u':') && word.size() > fewestEmojiLetters)
        return offer(u"emoji"_s, start, int(word.size()), emoji(word.mid(1)));
    offer({}, 0, 0, {});
}

void CompletionModel::accept(int index)
{
    if (index < 0 || index >= m_offers.size())
        return;
    const QString text = m_offers[index].text;
    const int start = m_start;
    const int length = m_length;
    offer({}, 0, 0, {});
    Q_EMIT accepted(start, length, text);
}

void CompletionModel::close()
{
    m_closedAt = m_start;
    offer({}, 0, 0, {});
}

QList<CompletionModel::Offer> CompletionModel::people(const QString &begun) const
{
    QList<Offer> offers;
    const StoredRoom *room = m_book.room(m_room);
    if (!room)
        return offers;
    for (const Member &member : room->room.members) {
        if (member.username.isEmpty() || m_book.isMe(member.user) || offers.size() == mostOffers)
            continue;
        const QString name = m_book.nameOf(member.user, &room->room);
        if (!begun.isEmpty() && !member.username.startsWith(begun, Qt::CaseInsensitive) && !beginsOneOf(name, begun))
            continue;
        offers.append({u'@' + member.username + u' ', text::isolated(name), u'@' + member.username, initialsOf(name), colorIndexOf(member.user.value())});
    }
    return offers;
}

QList<CompletionModel::Offer> CompletionModel::emoji(const QString &begun) const
{
    QList<Offer> offers;
    const QString language = m_book.formatter().settings().language;
    QString words = begun;
    words.replace(u'_', u' ');
    for (const int index : m_emoji.search(words, language, mostOffers)) {
        const QString &emoji = m_emoji.entries()[size_t(index)].emoji;
        Offer offer{emoji, m_emoji.name(index, language), u':' + m_emoji.shortName(index)};
        offer.emoji = emoji;
        offers.append(offer);
    }
    return offers;
}

void CompletionModel::offer(const QString &kind, int start, int length, const QList<Offer> &offers)
{
    m_start = start;
    m_length = length;
    if (offers == m_offers && kind == m_kind)
        return;
    const bool wasOpen = isOpen();
    const bool isOtherKind = kind != m_kind;
    // At most a handful of rows, and another letter makes others of all: there is nothing to move.
    beginResetModel();
    m_offers = offers;
    m_kind = kind;
    endResetModel();
    Q_EMIT countChanged();
    if (wasOpen != isOpen() || isOtherKind)
        Q_EMIT openChanged();
}

} // namespace Suhbat::client
