// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/line.h"

#include "net/rest.h"
#include "net/server_address.h"
#include "text/direction.h"

#include <QLoggingCategory>
#include <QSslError>
#include <QWebSocket>

namespace Suhbat::client {

namespace {

Q_LOGGING_CATEGORY(logLine, "suhbat.client.line")

enum CloseCode { Restarting = 1012, TryLater = 1013, NotAuthenticated = 4401, TooSlow = 4408, TooMany = 4429 };

// Qt calls the codes from 1012 to 2999 a protocol error and keeps none of them. Our server sends two of these: 1012 to those
// who are in, 1013 to those whom it has no place for.
int closeCodeOf(const QWebSocket &socket, bool wasOpen)
{
    if (socket.closeCode() == QWebSocketProtocol::CloseCodeProtocolError)
        return wasOpen ? Restarting : TryLater;
    return socket.closeCode();
}

} // namespace

Line::Line(Rest &rest, const LineSettings &settings, QObject *parent)
    : QObject(parent),
      m_rest(rest),
      m_settings(settings),
      m_backoff(settings.firstRetry, settings.longestRetry),
      m_heartbeat(settings.pingEvery, settings.deadAfter)
{
    for (QTimer *timer : {&m_retry, &m_connectLimit})
        timer->setSingleShot(true);
    m_connectLimit.setInterval(settings.connectWithin);
    m_lateSweep.setInterval(std::max(settings.answerWithin / 8, LineSettings::Msecs(20)));
    connect(&m_retry, &QTimer::timeout, this, &Line::connectNow);
    connect(&m_connectLimit, &QTimer::timeout, this, &Line::examine);
    connect(&m_lateSweep, &QTimer::timeout, this, &Line::giveUpOnLate);
    connect(&m_sleepWatch, &SleepWatch::woke, this, &Line::retryNow);
    connect(&m_heartbeat, &Heartbeat::pingNeeded, this, [this] {
        if (m_socket)
            m_socket->ping();
    });
    connect(&m_heartbeat, &Heartbeat::died, this, [this] { retryLater(netError(NetProblem::ConnectionLost)); });
}

Line::~Line() { abandonSocket(); }

QString Line::host() const { return text::isolatedLeftToRight(m_rest.server().host()); }

// ── Wanted or not ──

void Line::open()
{
    abandonSocket();
    settleAll(NetProblem::ConnectionLost);
    m_isWanted = true;
    m_trouble.reset();
    m_backoff.reset();
    m_sleepWatch.start();
    connectNow();
}

void Line::close()
{
    m_trouble.reset();
    stop();
    settleAll(NetProblem::NotConnected);
}

void Line::stop()
{
    m_isWanted = false;
    m_sleepWatch.stop();
    abandonSocket();
    setState(State::Off);
}

void Line::retryNow()
{
    if (!m_isWanted)
        return;
    if (isOpen())
        return m_heartbeat.prove(m_settings.proveWithin);
    m_backoff.reset();
    connectNow();
}

void Line::setNetworkAvailable(bool isAvailable)
{
    if (std::exchange(m_isNetworkAvailable, isAvailable) == isAvailable || !m_isWanted)
        return;
    if (isOpen())
        return m_heartbeat.prove(m_settings.proveWithin);
    if (!isAvailable)
        return setState(State::WaitingForNetwork);
    m_backoff.reset();
    connectNow();
}

void Line::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

// ── Connecting ──

// Also without a network, now and then: what the system says of it is not always so.
void Line::connectNow()
{
    abandonSocket();
    QNetworkRequest request(socketUrlAt(m_rest.server(), QStringLiteral("/ws/chat/")));
    m_rest.credential().dress(request);
    request.setRawHeader("Accept-Language", m_rest.language());
    request.setRawHeader("User-Agent", "Suhbat/" + wire::ownVersion().text().toLatin1());

    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingMessageSize(m_settings.largestEvent);
    m_socket->setMaxAllowedIncomingFrameSize(m_settings.largestEvent);
    attach(*m_socket);
    m_connectLimit.start();
    setState(m_isNetworkAvailable ? State::Connecting : State::WaitingForNetwork);
    m_socket->open(request);
}

void Line::attach(QWebSocket &socket)
{
    connect(&socket, &QWebSocket::textMessageReceived, this, &Line::receive);
    connect(&socket, &QWebSocket::pong, this, [this] { m_heartbeat.heard(); });
    connect(&socket, &QWebSocket::disconnected, this, &Line::onDisconnected);
    connect(&socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) { retryLater(netError(problemOf(errors), {host()})); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(&socket, &QWebSocket::errorOccurred, this, &Line::onError);
#else
    connect(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &Line::onError);
#endif
}

void Line::abandonSocket()
{
    ++m_attempt;
    m_retry.stop();
    m_connectLimit.stop();
    m_heartbeat.stop();
    if (QWebSocket *socket = std::exchange(m_socket, nullptr)) {
        socket->disconnect(this);
        socket->close();
        socket->deleteLater();
    }
}

void Line::onError(int socketError)
{
    if (isOpen() || socketError == QAbstractSocket::RemoteHostClosedError)
        return; // `disconnected` follows, and knows the close code
    if (socketError == QAbstractSocket::HostNotFoundError)
        return retryLater(netError(NetProblem::HostNotFound, {host()}));
    examine();
}

// One error of QWebSocket stands for a closed port, a proxy without sockets and a server that is none of ours: HTTP tells them apart.
void Line::examine()
{
    abandonSocket();
    const int attempt = m_attempt;
    QTimer::singleShot(m_settings.connectWithin, this, [this, attempt] {
        if (attempt == m_attempt && m_isWanted)
            retryLater(netError(NetProblem::TimedOut));
    });
    m_rest.probe(this, [this, attempt](Result<> outcome) {
        if (attempt != m_attempt || !m_isWanted)
            return;
        if (!outcome && outcome.error().code == Code::NotAuthenticated) {
            stop();
            Q_EMIT signedOut(outcome.error());
            return;
        }
        retryLater(outcome ? netError(NetProblem::SocketsBlocked) : outcome.error());
    });
}

void Line::onDisconnected()
{
    const int code = closeCodeOf(*m_socket, isOpen());
    qCInfo(logLine, "the socket closed: %d", code);
    switch (code) {
    case NotAuthenticated:
        stop();
        settleAll(NetProblem::SignedOut);
        Q_EMIT signedOut(netError(NetProblem::SignedOut));
        return;
    case TooMany:
    case TryLater: m_backoff.raise(); return retryLater(netError(NetProblem::TooManyConnections));
    case Restarting: return retryLater(netError(NetProblem::ServerRestarting));
    case TooSlow: return retryLater(netError(NetProblem::TooSlow));
    default: return isOpen() ? retryLater(netError(NetProblem::ConnectionLost)) : examine();
    }
}

void Line::retryLater(const Error &why)
{
    if (isOpen() && m_openSince.hasExpired(m_settings.steadyAfter.count()))
        m_backoff.reset();
    abandonSocket();
    m_trouble = why;
    const auto wait = m_backoff.next();
    m_retry.start(wait);
    qCInfo(logLine, "no line (%s), again in %lld ms", qPrintable(why.log), qlonglong(wait.count()));
    setState(m_isNetworkAvailable ? State::Connecting : State::WaitingForNetwork);
    settleAll(NetProblem::ConnectionLost);
    Q_EMIT troubled(why);
}

// ── Talking ──

void Line::receive(const QString &text)
{
    constexpr int mostValues = 1'000'000; // a sync answer is at most 256 KiB, a room with thousands of members is more
    m_heartbeat.heard();
    const auto json = wire::Json::parse(text.toUtf8(), mostValues);
    if (!json) {
        qCWarning(logLine, "the server sent what is no JSON");
        return;
    }
    auto incoming = wire::decode<wire::Incoming>(*json);
    if (incoming)
        return take(std::move(*incoming));
    qCWarning(logLine, "the server sent an event that cannot be read, because of its %s", qPrintable(incoming.error().field));
    if (const wire::Json *ref = json->find(u"ref"))
        settle(*ref, fail(netError(NetProblem::NotSuhbat, {host()})));
}

void Line::take(wire::Incoming &&incoming)
{
    if (const auto *event = std::get_if<wire::ClientEvent>(&incoming)) {
        Q_EMIT eventReceived(*event);
    } else if (const auto *peer = std::get_if<wire::ConnectionEstablished>(&incoming)) {
        welcome(*peer);
    } else if (const auto *refusal = std::get_if<wire::Refusal>(&incoming)) {
        settle(refusal->ref, fail(serverError(refusal->code, refusal->detail, refusal->field, refusal->retryAfterSeconds)));
    } else if (const auto *ack = std::get_if<wire::Ack>(&incoming)) {
        settle(wire::Json(ack->ref), std::move(incoming));
    } else if (const auto *sync = std::get_if<wire::SyncAnswer>(&incoming)) {
        settle(wire::Json(sync->ref), std::move(incoming));
    }
}

// A server that does not say its version is taken at its word: it follows the wire's rules.
void Line::welcome(const wire::ConnectionEstablished &peer)
{
    m_connectLimit.stop();
    m_peer = peer;
    const auto version = wire::Version::fromText(peer.version);
    const wire::Fit fit = version ? wire::fitOf(m_settings.version, *version) : wire::Fit::Good;
    if (fit != wire::Fit::Good) {
        const NetProblem problem = fit == wire::Fit::PeerTooOld ? NetProblem::ServerTooOld : NetProblem::ServerTooNew;
        m_trouble = netError(problem, {text::isolatedLeftToRight(version->text()), text::isolatedLeftToRight(m_settings.version.text())});
        stop();
        Q_EMIT refusedVersion(*m_trouble);
        return;
    }
    m_trouble.reset();
    m_openSince.start();
    m_heartbeat.start();
    setState(State::Open);
}

void Line::call(const char *type, const Fill &fill, QObject *context, Reply<wire::Incoming> answer)
{
    if (!isOpen()) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(fail(netError(NetProblem::NotConnected))); }, Qt::QueuedConnection);
        return;
    }
    const qint64 ref = ++m_lastRef;
    m_pending[ref] = {context, std::move(answer), QDeadlineTimer(m_settings.answerWithin)};
    if (!m_lateSweep.isActive())
        m_lateSweep.start();
    tell(type, [&](wire::JsonWriter &writer) {
        fill(writer);
        writer.put("ref", ref);
    });
}

void Line::tell(const char *type, const Fill &fill)
{
    if (!isOpen())
        return;
    wire::JsonWriter writer;
    writer.object([&] {
        writer.put("type", type);
        fill(writer);
    });
    m_socket->sendTextMessage(QString::fromUtf8(writer.take()));
}

void Line::settle(const wire::Json &ref, Result<wire::Incoming> outcome)
{
    const auto found = ref.integer() ? m_pending.find(*ref.integer()) : m_pending.end();
    if (found == m_pending.end())
        return;
    const Pending pending = std::move(found->second);
    m_pending.erase(found);
    if (m_pending.empty())
        m_lateSweep.stop();
    if (pending.context)
        pending.answer(std::move(outcome));
}

// In the order in which they were said; whoever hears of it may say something new.
void Line::settleAll(NetProblem problem)
{
    m_lateSweep.stop();
    const auto pending = std::exchange(m_pending, {});
    for (const auto &[ref, call] : pending) {
        if (call.context)
            call.answer(fail(netError(problem)));
    }
}

void Line::giveUpOnLate()
{
    QList<qint64> late;
    for (const auto &[ref, call] : m_pending) {
        if (call.deadline.hasExpired())
            late.append(ref);
    }
    for (const qint64 ref : late)
        settle(wire::Json(ref), fail(netError(NetProblem::TimedOut)));
}

} // namespace Suhbat::client
