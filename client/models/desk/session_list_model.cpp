// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/session_list_model.h"

#include "text/direction.h"

namespace Suhbat::client {

SessionListModel::SessionListModel(Book &book, QObject *parent) : QAbstractListModel(parent), m_book(book)
{
    connect(&book, &Book::meChanged, this, [this] {
        if (!m_book.me().user.id.isValid())
            take({});
    });
    connect(&book, &Book::retold, this, [this] {
        if (!m_sessions.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {LastUsedRole});
    });
}

int SessionListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionInfo &session = m_sessions[index.row()];
    switch (role) {
    case SessionIdRole: return session.id.value();
    case DeviceRole: return session.device.isEmpty() ? tr("Unknown device") : text::isolated(session.device);
    case AddressRole: return text::isolatedLeftToRight(session.address);
    case LastUsedRole: return session.isCurrent ? tr("This device") : m_book.formatter().fullTime(session.lastUsedAt);
    case IsCurrentRole: return session.isCurrent;
    default: return {};
    }
}

QHash<int, QByteArray> SessionListModel::roleNames() const
{
    return {{SessionIdRole, "sessionId"}, {DeviceRole, "device"}, {AddressRole, "address"}, {LastUsedRole, "lastUsed"}, {IsCurrentRole, "isCurrent"}};
}

void SessionListModel::refresh()
{
    setLoading(true);
    m_book.gateway().sessions(this, [this](const Result<QList<SessionInfo>> &sessions) {
        setLoading(false);
        setError(sessions ? QString() : sessions.error().reason);
        if (sessions)
            take(*sessions);
    });
}

void SessionListModel::revoke(qint64 sessionId)
{
    const SessionId session(sessionId);
    m_book.gateway().revokeSession(session, this, [this, session](const Result<> &result) {
        if (result)
            drop(session);
        else
            m_book.say(result.error());
    });
}

void SessionListModel::take(const QList<SessionInfo> &sessions)
{
    beginResetModel();
    m_sessions = sessions;
    std::sort(m_sessions.begin(), m_sessions.end(), [](const SessionInfo &left, const SessionInfo &right) {
        return left.isCurrent != right.isCurrent ? left.isCurrent : left.lastUsedAt > right.lastUsedAt;
    });
    endResetModel();
    Q_EMIT countChanged();
}

void SessionListModel::drop(SessionId session)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [session](const SessionInfo &each) { return each.id == session; });
    if (found == m_sessions.end())
        return;
    const int row = int(found - m_sessions.begin());
    beginRemoveRows({}, row, row);
    m_sessions.erase(found);
    endRemoveRows();
    Q_EMIT countChanged();
}

void SessionListModel::setLoading(bool isLoading)
{
    if (std::exchange(m_isLoading, isLoading) != isLoading)
        Q_EMIT isLoadingChanged();
}

void SessionListModel::setError(const QString &sentence)
{
    if (std::exchange(m_error, sentence) != sentence)
        Q_EMIT errorChanged();
}

} // namespace Suhbat::client
