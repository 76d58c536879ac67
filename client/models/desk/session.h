// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/session_list_model.h"
#include "models/search/people_model.h"

namespace Suhbat::client {

// Who is signed in, and the ways in and out.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Desk.session")
    Q_PROPERTY(Suhbat::client::Session::State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString server READ server NOTIFY identityChanged)
    Q_PROPERTY(QString username READ username NOTIFY identityChanged)
    Q_PROPERTY(QString name READ name NOTIFY identityChanged)
    Q_PROPERTY(double userId READ userId NOTIFY identityChanged)
    Q_PROPERTY(QString initials READ initials NOTIFY identityChanged)
    Q_PROPERTY(int colorIndex READ colorIndex NOTIFY identityChanged)
    Q_PROPERTY(bool isGuest READ isGuest NOTIFY identityChanged)
    Q_PROPERTY(QString role READ role NOTIFY identityChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString errorField READ errorField NOTIFY errorChanged)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY waitingCountChanged)
    Q_PROPERTY(Suhbat::client::SessionListModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(Suhbat::client::PeopleModel *blocked READ blocked CONSTANT)
public:
    enum State { Unknown, SignedOut, SigningIn, SignedIn };
    Q_ENUM(State)

    explicit Session(Book &book, QObject *parent = nullptr);

    State state() const { return m_state; }
    QString server() const; // as a person writes it
    QString username() const { return m_book.me().user.username; }
    QString name() const;
    qint64 userId() const { return m_book.me().user.id.value(); }
    QString initials() const;
    int colorIndex() const;
    bool isGuest() const { return m_book.me().isGuest; }
    QString role() const;
    QString error() const { return m_error; }
    QString errorField() const { return m_errorField; }
    int waitingCount() const { return m_waitingCount; }
    SessionListModel *sessions() { return &m_sessions; }
    PeopleModel *blocked() { return &m_blocked; }

    Q_INVOKABLE void signIn(const QString &server, const QString &username, const QString &password);
    Q_INVOKABLE void continueAsGuest(const QString &link);
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void signOutEverywhere();
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void changePassword(const QString &old, const QString &fresh);
    Q_INVOKABLE void clearError();
    Q_INVOKABLE void refreshBlocked();
    Q_INVOKABLE void unblock(qint64 userId);
    Q_INVOKABLE void refreshWaiting(); // before asking whether to sign out

Q_SIGNALS:
    void stateChanged();
    void identityChanged();
    void errorChanged();
    void waitingCountChanged();
    void passwordChanged(bool ok, const QString &sentence);
    void renamed(bool ok, const QString &sentence);
    void guestRoomStarted(qint64 roomId);

private:
    void setState(State state);
    void setError(const QString &sentence, const QString &field);
    void refuse(const Error &error);
    void takeIdentity();
    bool hasDraft(RoomId room) const;

    Book &m_book;
    State m_state = Unknown;
    QString m_error;
    QString m_errorField;
    QTimer m_countSoon;
    int m_waitingCount = 0;
    SessionListModel m_sessions;
    PeopleModel m_blocked;
};

} // namespace Suhbat::client
