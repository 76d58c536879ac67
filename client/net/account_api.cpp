// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account_api.h"

#include "net/answering.h"
#include "wire/decode_reader.h"

namespace Suhbat::client {

namespace {

const QString mePath = QStringLiteral("/api/me/");
const QString sessionsPath = QStringLiteral("/api/me/sessions/");

Result<Login> readLogin(const wire::Json &json)
{
    wire::Reader reader(json);
    Login login;
    login.token = reader.needText("token").toUtf8();
    login.expiresAt = reader.time("expires_at");
    if (const wire::Json *user = reader.object("user"))
        login.user = reader.take(wire::decode<User>(*user));
    else
        reader.refuse("user");
    return reader.finish(std::move(login));
}

Result<Profile> readProfile(const wire::Json &json)
{
    wire::Reader reader(json);
    Profile profile;
    profile.user = reader.take(wire::decode<User>(json));
    wire::JsonWriter writer;
    const wire::Json *settings = reader.object("settings");
    settings ? writer.value(*settings) : writer.raw("{}");
    profile.settings = writer.take();
    return reader.finish(std::move(profile));
}

Result<QList<LoginPlace>> readSessions(const wire::Json &json)
{
    QList<LoginPlace> places;
    if (!json.array())
        return fail(Code::InvalidField);
    for (const wire::Json &item : *json.array()) {
        wire::Reader reader(item);
        places.append({reader.needId<SessionId>("id"), reader.text("client"), reader.text("address"), reader.time("created_at"), reader.time("last_used_at"),
                       reader.time("expires_at"), reader.boolean("is_current")});
        if (reader.error())
            return fail(*reader.error());
    }
    return places;
}

Result<GuestPass> readGuest(const wire::Json &json)
{
    wire::Reader reader(json);
    GuestPass pass{reader.needText("session_id").toUtf8(), reader.needId<UserId>("guest_id"), reader.text("name")};
    return reader.finish(std::move(pass));
}

Result<int> readLinked(const wire::Json &json)
{
    wire::Reader reader(json);
    return reader.finish(reader.count("linked"));
}

} // namespace

void AccountApi::login(const QString &username, const QString &password, const QString &client, Context context, Reply<Login> answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("username", username);
        writer.put("password", password);
        writer.put("remember", true);
        writer.put("client", client);
    };
    m_rest.post(QStringLiteral("/api/auth/login/"), fill, context, answering<Login>(std::move(answer), readLogin));
}

void AccountApi::logout(Context context, Reply<> answer) { m_rest.post(QStringLiteral("/api/auth/logout/"), {}, context, answeringNothing(std::move(answer))); }

void AccountApi::me(Context context, Reply<Profile> answer) { m_rest.get(mePath, context, answering<Profile>(std::move(answer), readProfile)); }

void AccountApi::rename(const QString &name, Context context, Reply<Profile> answer)
{
    m_rest.patch(
        mePath, [&](wire::JsonWriter &writer) { writer.put("name", name); }, context, answering<Profile>(std::move(answer), readProfile));
}

void AccountApi::setSettings(const QByteArray &json, Context context, Reply<Profile> answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.key("settings");
        writer.raw(json);
    };
    m_rest.patch(mePath, fill, context, answering<Profile>(std::move(answer), readProfile));
}

void AccountApi::changePassword(const QString &old, const QString &fresh, Context context, Reply<Profile> answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("old_password", old);
        writer.put("password", fresh);
    };
    m_rest.patch(mePath, fill, context, answering<Profile>(std::move(answer), readProfile));
}

void AccountApi::sessions(Context context, Reply<QList<LoginPlace>> answer)
{
    m_rest.get(sessionsPath, context, answering<QList<LoginPlace>>(std::move(answer), readSessions));
}

void AccountApi::revoke(SessionId session, Context context, Reply<> answer)
{
    m_rest.remove(sessionsPath + QString::number(session.value()) + u'/', context, answeringNothing(std::move(answer)));
}

void AccountApi::revokeOthers(Context context, Reply<> answer) { m_rest.remove(sessionsPath, context, answeringNothing(std::move(answer))); }

void AccountApi::beginAsGuest(const QString &identifier, const QString &name, Context context, Reply<GuestPass> answer)
{
    const auto fill = [&](wire::JsonWriter &writer) {
        writer.put("identifier", identifier);
        if (!name.isEmpty())
            writer.put("name", name);
    };
    m_rest.post(QStringLiteral("/api/chat/guest-session/"), fill, context, answering<GuestPass>(std::move(answer), readGuest));
}

void AccountApi::linkGuest(const QByteArray &session, Context context, Reply<int> answer)
{
    const auto fill = [&](wire::JsonWriter &writer) { writer.put("guest_session_id", QString::fromUtf8(session)); };
    m_rest.post(QStringLiteral("/api/chat/link-guest-session/"), fill, context, answering<int>(std::move(answer), readLinked));
}

} // namespace Suhbat::client
