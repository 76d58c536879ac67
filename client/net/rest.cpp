// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rest.h"

#include "net/net_sentences.h"
#include "net/server_address.h"
#include "text/direction.h"
#include "wire/language.h"
#include "wire/version.h"

#include <QNetworkReply>
#include <QSslError>

namespace Suhbat::client {

namespace {

constexpr int mostValues = 4'000'000; // a plain list of thousands of rooms

int statusOf(const QNetworkReply &reply) { return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

QString hostOf(const QUrl &url) { return text::isolatedLeftToRight(url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host()); }

NetProblem problemOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return NetProblem::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError: return NetProblem::ConnectionLost;
    case QNetworkReply::HostNotFoundError: return NetProblem::HostNotFound;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return NetProblem::TimedOut; // so Qt calls a transfer that stands still
    case QNetworkReply::SslHandshakeFailedError: return NetProblem::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return NetProblem::ProxyTrouble;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError: return NetProblem::NotSuhbat;
    default: return NetProblem::NetworkDown; // unreachable, and what else an operating system says
    }
}

// {"error", "detail", "fields"?}
std::optional<Error> errorIn(const QByteArray &body, int retryAfterSeconds)
{
    const auto json = wire::Json::parse(body);
    const wire::Json *code = json ? json->find(u"error") : nullptr;
    const wire::Json *detail = json ? json->find(u"detail") : nullptr;
    if (!code || !code->text() || !detail || !detail->text())
        return std::nullopt;
    const wire::Json *fields = json->find(u"fields");
    const bool hasField = fields && fields->object() && !fields->object()->empty();
    return serverError(*code->text(), *detail->text(), hasField ? fields->object()->begin()->first : QString(), retryAfterSeconds);
}

Error refusalOf(QNetworkReply &reply, int status)
{
    if (const auto said = errorIn(reply.readAll(), reply.rawHeader("Retry-After").toInt()))
        return *said;
    return netError(status >= 500 ? NetProblem::ServerUnavailable : NetProblem::NotSuhbat, {hostOf(reply.url())});
}

Result<wire::Json> readReply(QNetworkReply &reply)
{
    const int status = statusOf(reply);
    if (status >= 400)
        return fail(refusalOf(reply, status));
    if (reply.error() != QNetworkReply::NoError) {
        const QVariant known = reply.property("problem");
        const NetProblem problem = known.isValid() ? NetProblem(known.toInt()) : problemOf(reply.error());
        return fail(netError(problem, {hostOf(reply.url())}));
    }
    if (status == 204)
        return wire::Json();
    // Another server's page, or a redirection: nobody else is shown our token.
    const Error notSuhbat = netError(NetProblem::NotSuhbat, {hostOf(reply.url())});
    if (status < 200 || status >= 300)
        return fail(notSuhbat);
    auto json = wire::Json::parse(reply.readAll(), mostValues);
    if (!json)
        return fail(notSuhbat);
    return std::move(*json);
}

} // namespace

Rest::Rest(const RestSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) { setLanguage(QStringLiteral("en")); }

Rest::~Rest() = default;

void Rest::setServer(const QUrl &server)
{
    if (server == m_server)
        return;
    abortAll();
    m_server = server;
}

void Rest::setLanguage(const QString &tag)
{
    const QByteArray known = wire::languageOfTag(tag.toLatin1());
    m_language = known.isEmpty() ? QByteArray("en") : known;
}

QNetworkRequest Rest::requestFor(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", m_language);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Suhbat/%1").arg(wire::ownVersion().text()));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(int(m_settings.answerWithin.count()));
    m_credential.dress(request);
    return request;
}

void Rest::get(const QString &path, const QUrlQuery &query, QObject *context, Answer answer)
{
    QUrl url = urlAt(m_server, path);
    url.setQuery(query);
    run("GET", requestFor(url), {}, context, std::move(answer));
}

void Rest::remove(const QString &path, QObject *context, Answer answer) { run("DELETE", requestFor(urlAt(m_server, path)), {}, context, std::move(answer)); }

void Rest::follow(const QString &link, QObject *context, Answer answer)
{
    // A path of our server, whatever it was made of.
    const QUrl relative(link);
    get(relative.path(), QUrlQuery(relative), context, std::move(answer));
}

void Rest::send(const QByteArray &verb, const QString &path, const Fill &fill, QObject *context, Answer answer)
{
    wire::JsonWriter writer;
    writer.object([&] {
        if (fill)
            fill(writer);
    });
    QNetworkRequest request = requestFor(urlAt(m_server, path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    run(verb, std::move(request), writer.take(), context, std::move(answer));
}

void Rest::run(const QByteArray &verb, QNetworkRequest request, const QByteArray &body, QObject *context, Answer answer)
{
    QNetworkReply *reply = m_manager.sendCustomRequest(request, verb, body);
    connect(reply, &QNetworkReply::sslErrors, this, [reply](const QList<QSslError> &errors) { reply->setProperty("problem", int(client::problemOf(errors))); });
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 received) {
        if (received <= m_settings.largestAnswer)
            return;
        reply->setProperty("problem", int(NetProblem::NotSuhbat)); // which ends where it promised to
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, used = m_credential, context = QPointer(context), answer = std::move(answer)] { finish(reply, used, context, answer); });
}

void Rest::finish(QNetworkReply *reply, const Credential &used, const QPointer<QObject> &context, const Answer &answer)
{
    reply->deleteLater();
    Result<wire::Json> result = m_isAborting ? Result<wire::Json>(fail(netError(NetProblem::NotConnected))) : readReply(*reply);
    const bool isVoid = !result && result.error().code == Code::NotAuthenticated && !client::problemOf(result.error()) && used.isSet() && used == m_credential;
    const std::optional<Error> refusal = isVoid ? std::optional(result.error()) : std::nullopt;
    if (context)
        answer(std::move(result));
    if (refusal)
        Q_EMIT credentialRefused(*refusal);
}

void Rest::probe(QObject *context, Reply<> answer)
{
    get(QStringLiteral("/api/me/"), context, [this, answer = std::move(answer)](Result<wire::Json> me) {
        const bool isAnonymous = !m_credential.isSet() && !me && me.error().code == Code::NotAuthenticated;
        if (!me && !isAnonymous)
            return answer(fail(std::move(me.error())));
        const bool isOurs = isAnonymous || me->find(u"role");
        isOurs ? answer({}) : answer(fail(netError(NetProblem::NotSuhbat, {hostOf(m_server)})));
    });
}

void Rest::abortAll()
{
    m_isAborting = true;
    const auto replies = m_manager.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        if (reply->isRunning())
            reply->abort();
    }
    m_isAborting = false;
}

} // namespace Suhbat::client
