// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/session.h"

#include "models/book/faces.h"
#include "models/desk/addresses.h"
#include "text/direction.h"

namespace Suhbat::client {

namespace {

// Beside which field the sentence stands.
QString fieldOf(const Error &error)
{
    if (!error.field.isEmpty())
        return error.field;
    switch (error.code) {
    case Code::InvalidCredentials: return QStringLiteral("password");
    case Code::AccountDisabled: return QStringLiteral("username");
    case Code::Unavailable:
    case Code::NotFound:
    case Code::NotAcceptable:
    case Code::SchemaTooNew: return QStringLiteral("server");
    default: return {};
    }
}

} // namespace

Session::Session(Book &book, QObject *parent) : QObject(parent), m_book(book), m_sessions(book), m_blocked(book)
{
    connect(&book, &Book::meChanged, this, &Session::takeIdentity);
    connect(&book, &Book::applied, this, [this](const ChangeSet &changes) {
        const auto isMine = [this](const StoredMessage &each) { return m_book.isMe(each.message.sender); };
        if (!changes.messagesGone.isEmpty() || std::any_of(changes.messages.begin(), changes.messages.end(), isMine))
            m_countSoon.start();
    });
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(book.pace().draftKept);
    connect(&m_countSoon, &QTimer::timeout, this, &Session::refreshWaiting);
}

QString Session::server() const { return serverAsText(m_book.me().server); }

QString Session::name() const
{
    const User &user = m_book.me().user;
    const QString name = user.name.isEmpty() ? user.username : user.name;
    return name.isEmpty() && user.id.isValid() ? tr("Guest") : name;
}

QString Session::initials() const { return initialsOf(name()); }

int Session::colorIndex() const { return colorIndexOf(userId()); }

QString Session::role() const { return m_book.me().user.id.isValid() ? QString::fromLatin1(roleName(m_book.me().user.role)) : QString(); }

void Session::signIn(const QString &server, const QString &username, const QString &password)
{
    if (m_state == SigningIn)
        return;
    clearError();
    const Result<QUrl> address = serverFromText(server);
    if (!address)
        return setError(server.trimmed().isEmpty() ? tr("Write the address of your server.") : address.error().reason, QStringLiteral("server"));
    if (username.trimmed().isEmpty())
        return setError(tr("Write your username."), QStringLiteral("username"));
    if (password.isEmpty())
        return setError(tr("Write your password."), QStringLiteral("password"));
    setState(SigningIn);
    m_book.gateway().signIn(*address, text::stripBidiControls(username).trimmed(), password, this, [this](const Result<> &result) {
        if (!result)
            refuse(result.error());
    });
}

bool Session::hasDraft(RoomId room) const
{
    const StoredRoom *known = m_book.room(room);
    return known && !(known->hasLocalDraft ? known->localDraft : known->room.mine.draft).isEmpty();
}

void Session::continueAsGuest(const QString &link)
{
    clearError();
    const Result<StartLink> start = startLinkFromText(link);
    if (!start)
        return setError(start.error().reason, QStringLiteral("link"));
    const bool wasOut = m_state != SignedIn;
    if (wasOut)
        setState(SigningIn);
    m_book.gateway().startAsGuest(*start, this, [this, wasOut, words = start->firstWords](const Result<RoomId> &room) {
        if (room) {
            // What the link would have one say waits in the composer: it is sent by whoever reads it there.
            if (!words.isEmpty() && !hasDraft(*room))
                m_book.gateway().saveDraft(*room, words, {}, false);
            Q_EMIT guestRoomStarted(room->value());
        } else if (wasOut)
            refuse(room.error());
        else
            m_book.say(room.error());
    });
}

void Session::signOut() { m_book.gateway().signOut(&m_book, m_book.told()); }

void Session::signOutEverywhere() { m_book.gateway().signOutEverywhere(&m_book, m_book.told()); }

void Session::rename(const QString &name)
{
    m_book.gateway().renameMe(name.simplified(), this,
                              [this](const Result<> &result) { Q_EMIT renamed(bool(result), result ? QString() : result.error().reason); });
}

void Session::changePassword(const QString &old, const QString &fresh)
{
    m_book.gateway().changePassword(old, fresh, this, [this](const Result<> &result) {
        Q_EMIT passwordChanged(bool(result), result ? tr("Your password is changed.") : result.error().reason);
    });
}

void Session::clearError()
{
    if (!m_error.isEmpty())
        setError({}, {});
}

void Session::refreshBlocked()
{
    m_blocked.setLoading(true);
    m_book.gateway().blocked(this, [this](const Result<QList<User>> &people) {
        m_blocked.setLoading(false, people ? QString() : people.error().reason);
        if (people)
            m_blocked.show(*people);
    });
}

void Session::unblock(qint64 userId)
{
    m_book.gateway().block(UserId(userId), false, this, [this](const Result<> &result) {
        if (!result)
            return m_book.say(result.error());
        refreshBlocked();
    });
}

void Session::refreshWaiting()
{
    m_book.gateway().storageUse(this, [this](const Result<StorageUse> &use) {
        if (use && std::exchange(m_waitingCount, use->waiting) != use->waiting)
            Q_EMIT waitingCountChanged();
    });
}

void Session::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Session::setError(const QString &sentence, const QString &field)
{
    m_error = sentence;
    m_errorField = field;
    Q_EMIT errorChanged();
}

void Session::refuse(const Error &error)
{
    setState(SignedOut);
    setError(error.reason.isEmpty() ? tr("That did not work. Please try again.") : error.reason, fieldOf(error));
}

void Session::takeIdentity()
{
    Q_EMIT identityChanged();
    setState(m_book.me().user.id.isValid() ? SignedIn : SignedOut);
    if (m_state == SignedIn) {
        clearError();
        refreshWaiting();
    } else if (std::exchange(m_waitingCount, 0) != 0) {
        Q_EMIT waitingCountChanged();
    }
}

} // namespace Suhbat::client
