// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/finder.h"

#include "text/fold.h"

namespace Suhbat::client {

Finder::Finder(Book &book, RoomId room, QObject *parent) : QObject(parent), m_book(book), m_hits(book)
{
    m_hits.setRoom(room.value());
    connect(&m_hits, &SearchModel::answered, this, &Finder::takeAnswer);
    connect(&m_hits, &SearchModel::isSearchingChanged, this, &Finder::changed);
    connect(&m_hits, &SearchModel::textChanged, this, &Finder::textChanged);
}

void Finder::setText(const QString &text)
{
    if (m_hits.text() == text)
        return;
    m_isFresh = true;
    m_current = -1;
    m_wanted = -1;
    m_hits.setText(text);
}

void Finder::setDate(const QDate &date)
{
    if (m_date != date) {
        m_date = date;
        Q_EMIT dateChanged();
    }
    if (date.isValid())
        Q_EMIT dateAsked(date);
}

QString Finder::positionText() const
{
    if (m_current < 0)
        return {};
    const Formatter &formatter = m_book.formatter();
    return tr("%1 of %2", "the number of a search hit, and how many there are").arg(formatter.grouped(m_current + 1), formatter.grouped(count()));
}

QStringList Finder::words() const { return text::queryWords(text()); }

void Finder::next() { show(m_current + 1); }

void Finder::previous() { show(m_current - 1); }

void Finder::show(int hit)
{
    if (hit < 0 || hit >= count())
        return;
    if (hit >= m_hits.hits().size()) {
        m_wanted = hit;
        m_hits.more();
        return;
    }
    m_current = hit;
    m_wanted = -1;
    Q_EMIT changed();
    Q_EMIT found(m_hits.hits()[hit].message.message.id);
}

void Finder::clear()
{
    setText({});
    setDate({});
}

// The newest hit is shown at once, as soon as there is one.
void Finder::takeAnswer()
{
    if (m_hits.isSearching())
        return;
    const bool isFresh = std::exchange(m_isFresh, false);
    if (isFresh && !m_hits.hits().isEmpty())
        return show(0);
    if (m_wanted >= 0 && m_wanted < m_hits.hits().size())
        return show(m_wanted);
    Q_EMIT changed();
}

} // namespace Suhbat::client
