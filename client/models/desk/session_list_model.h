// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/book/book.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Suhbat::client {

// Where I am signed in.
class SessionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.sessions")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY isLoadingChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
public:
    enum Role { SessionIdRole = Qt::UserRole, DeviceRole, AddressRole, LastUsedRole, IsCurrentRole };

    explicit SessionListModel(Book &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_sessions.size()); }
    bool isLoading() const { return m_isLoading; }
    QString error() const { return m_error; }

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void revoke(qint64 sessionId);

Q_SIGNALS:
    void countChanged();
    void isLoadingChanged();
    void errorChanged();

private:
    void take(const QList<SessionInfo> &sessions);
    void drop(SessionId session);
    void setLoading(bool isLoading);
    void setError(const QString &sentence);

    Book &m_book;
    QList<SessionInfo> m_sessions;
    QString m_error;
    bool m_isLoading = false;
};

} // namespace Suhbat::client
