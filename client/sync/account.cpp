// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/account.h"

#include "sync/changes.h"
#include "sync/sync_sentences.h"
#include "wire/encode.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Suhbat::client {

Account::Account(Tools &tools, TokenStore &tokens, const QString &profileDir, const QString &device, QObject *parent)
    : QObject(parent), m_tools(tools), m_tokens(tokens), m_profileDir(profileDir), m_device(device)
{
}

QString Account::filePath() const { return QDir(m_profileDir).filePath(QStringLiteral("identity.json")); }

QString Account::keyOf(const Identity &identity)
{
    return identity.server.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash) + u'|' + QString::number(identity.user.id.value());
}

void Account::load()
{
    QFile file(filePath());
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto json = wire::Json::parse(file.readAll());
    const wire::Json *server = json ? json->find(u"server") : nullptr;
    const wire::Json *user = json ? json->find(u"user") : nullptr;
    if (server && server->text())
        m_identity.server = QUrl(*server->text());
    const auto who = user ? wire::decode<User>(*user) : Result<User>(fail(Code::NotFound));
    if (!who)
        return;
    m_identity.user = *who;
    m_identity.isGuest = who->isGuest();
}

void Account::save()
{
    wire::JsonWriter writer;
    writer.object([&] {
        writer.put("server", m_identity.server.toString());
        if (isSignedIn()) {
            writer.key("user");
            wire::write(writer, m_identity.user);
        }
    });
    QDir().mkpath(m_profileDir);
    QSaveFile file(filePath());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(writer.take());
        file.commit();
    }
}

void Account::start()
{
    load();
    if (!m_identity.server.isEmpty())
        m_tools.rest.setServer(m_identity.server);
    if (!isSignedIn()) {
        Q_EMIT identityChanged(m_identity);
        return;
    }
    adopt(m_identity);
    Q_EMIT identityChanged(m_identity);
    m_tokens.load(keyOf(m_identity), [this, guard = QPointer<Account>(this), life = m_life](const Result<QByteArray> &secret) {
        if (guard)
            QMetaObject::invokeMethod(
                guard, [this, secret, life] { resume(secret, life); }, Qt::QueuedConnection);
    });
}

void Account::resume(const Result<QByteArray> &secret, int life)
{
    if (life != m_life)
        return;
    // A keychain that did not open may do so at the next start.
    if (!secret && secret.error().code != Code::NotFound) {
        forget();
        Q_EMIT identityChanged(m_identity);
        Q_EMIT warned(QStringLiteral("keychain"), syncSentence(QStringLiteral("keychain_closed")));
        return;
    }
    if (!secret || secret->isEmpty())
        return end(syncError(Code::NotAuthenticated, "keychain_empty"));
    m_tools.rest.setCredential(m_identity.isGuest ? Credential::guest(*secret) : Credential::token(*secret));
    Q_EMIT entered();
}

void Account::adopt(const Identity &identity)
{
    const QString key = keyOf(identity);
    const QString owner = m_tools.cache.meta().owner();
    if (!owner.isEmpty() && owner != key)
        (void)m_tools.cache.wipe();
    (void)m_tools.cache.change(Cache::Durability::Power, [&] { m_tools.cache.meta().setOwner(key); });
    m_identity = identity;
    m_tools.me = identity.user;
    m_tools.cache.setMe(identity.user);
    m_tools.changes.drop();
    m_tools.changes.makeWhole();
}

void Account::enter(const Identity &identity, const Credential &credential)
{
    ++m_life;
    adopt(identity);
    m_tools.rest.setCredential(credential);
    m_tokens.save(keyOf(identity), credential.secret, [this, guard = QPointer<Account>(this)](const Result<> &saved) {
        if (guard && !saved)
            QMetaObject::invokeMethod(guard, [this] { Q_EMIT warned(QStringLiteral("keychain"), syncSentence(QStringLiteral("keychain_closed"))); });
    });
    save();
    Q_EMIT identityChanged(m_identity);
    Q_EMIT entered();
}

void Account::signIn(const QUrl &server, const QString &username, const QString &password, Reply<> answer)
{
    ++m_life;
    if (isSignedIn()) {
        Q_EMIT left();
        m_identity.user = {};
        m_tools.me = {};
    }
    m_tools.rest.setCredential({});
    m_tools.rest.setServer(server);
    m_tools.api.account.login(username, password, m_device, this, [this, server, answer, life = m_life](const Result<Login> &login) {
        if (life != m_life)
            return;
        if (!login)
            return answer(fail(login.error()));
        enter({server, login->user, false}, Credential::token(login->token));
        answer({});
    });
}

void Account::startAsGuest(const StartLink &link, Reply<RoomId> answer)
{
    if (isSignedIn() && m_identity.server.authority() != link.server.authority())
        return answer(fail(syncError(Code::Conflict, "signed_in_elsewhere")));
    if (isSignedIn())
        return openGuestRoom(link, std::move(answer));
    ++m_life;
    m_tools.rest.setCredential({});
    m_tools.rest.setServer(link.server);
    m_tools.api.account.beginAsGuest({}, {}, this, [this, link, answer, life = m_life](const Result<GuestPass> &pass) {
        if (life != m_life)
            return;
        if (!pass)
            return answer(fail(pass.error()));
        User guest;
        guest.id = pass->guest;
        guest.name = pass->name;
        guest.role = Role::Guest;
        enter({link.server, guest, true}, Credential::guest(pass->session));
        openGuestRoom(link, answer);
    });
}

void Account::openGuestRoom(const StartLink &link, Reply<RoomId> answer)
{
    m_tools.api.rooms.start(link, this, [answer](const Result<Room> &room) { room ? answer(room->id) : answer(fail(room.error())); });
}

void Account::signOut(Reply<> answer)
{
    if (!isSignedIn())
        return answer({});
    ++m_life;
    const QString key = keyOf(m_identity);
    // Best effort: without a line the session ends by itself one day.
    if (m_identity.isGuest || !m_tools.isReachable())
        m_tools.rest.setCredential({});
    else
        m_tools.api.account.logout(this, [this, used = m_tools.rest.credential()](const Result<> &) {
            if (m_tools.rest.credential() == used)
                m_tools.rest.setCredential({});
        });
    m_tokens.remove(key, [](const Result<> &) {});
    m_identity.user = {};
    m_identity.isGuest = false;
    m_tools.me = {};
    Q_EMIT left();
    const auto wiped = m_tools.cache.wipe();
    m_tools.changes.drop();
    m_tools.changes.makeWhole();
    save();
    Q_EMIT identityChanged(m_identity);
    wiped ? answer({}) : answer(fail(spoken(wiped.error())));
}

void Account::forget()
{
    ++m_life;
    m_tools.rest.setCredential({});
    m_identity.user = {};
    m_identity.isGuest = false;
    m_tools.me = {};
    Q_EMIT left();
}

void Account::end(const Error &why)
{
    if (!isSignedIn())
        return;
    m_tokens.remove(keyOf(m_identity), [](const Result<> &) {});
    forget();
    save();
    Q_EMIT identityChanged(m_identity);
    Q_EMIT warned(QString::fromLatin1(codeName(why.code)), spoken(why).reason);
}

void Account::changeName(const QString &name, Reply<> answer)
{
    m_tools.api.account.rename(name, this, [this, answer, life = m_life](const Result<Profile> &profile) {
        if (!profile)
            return answer(fail(profile.error()));
        if (life == m_life) {
            m_identity.user = m_tools.me = profile->user;
            m_tools.cache.setMe(profile->user);
            save();
            Q_EMIT identityChanged(m_identity);
        }
        answer({});
    });
}

} // namespace Suhbat::client
