// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/search_index.h"

#include "text/fold.h"

namespace Suhbat::client {

namespace {

QString placeOf(RoomId room, UserId sender) { return QStringLiteral("r%1 s%2").arg(room.value()).arg(sender.value()); }

QString quoted(QString word) { return u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"'; }

} // namespace

void SearchIndex::write(const Message &message, const char *statement)
{
    if (message.isDeleted || message.content.isEmpty())
        return;
    m_database.run(statement, {message.id.value(), text::searchKey(message.content), placeOf(message.room, message.sender)});
}

QString SearchIndex::expression(const SearchQuestion &question, const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts << QStringLiteral("words:") + quoted(word) + (text::isWholeWord(word) ? QString() : QStringLiteral(" *"));
    if (question.room.isValid())
        parts << QStringLiteral("place:") + quoted(QStringLiteral("r%1").arg(question.room.value()));
    if (question.sender.isValid())
        parts << QStringLiteral("place:") + quoted(QStringLiteral("s%1").arg(question.sender.value()));
    return parts.join(QStringLiteral(" AND "));
}

QList<MessageId> SearchIndex::find(const SearchQuestion &question, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    const qint64 below = question.before.isValid() ? question.before.value() : std::numeric_limits<qint64>::max();
    const qint64 from = question.from.isValid() ? question.from.startOfDay().toMSecsSinceEpoch() : 0;
    const qint64 to = question.to.isValid() ? question.to.addDays(1).startOfDay().toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    Rows rows = m_database.run("SELECT s.rowid FROM search s JOIN messages m ON m.id = s.rowid "
                               "WHERE s.search MATCH ? AND s.rowid < ? AND m.created_at >= ? AND m.created_at < ? ORDER BY s.rowid DESC LIMIT ?",
                               {expression(question, words), below, from, to, question.limit});
    QList<MessageId> found;
    while (rows.next())
        found << MessageId(rows.integer(0));
    return found;
}

} // namespace Suhbat::client
