// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sockets/session.h"

#include "wire/errors.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

namespace Suhbat::api {

namespace {

Q_LOGGING_CATEGORY(logApi, "suhbat.api")

constexpr int mostUnderway = 256;
constexpr size_t mostWaiting = 1024;
constexpr qsizetype mostWaitingBytes = 1024 * 1024;

// Listening is free: what costs is what others must hear, or what the database must look up.
int costOf(const Command &command)
{
    const bool isFree = std::holds_alternative<command::JoinRoom>(command) || std::holds_alternative<command::LeaveRoom>(command)
        || std::holds_alternative<command::Subscribe>(command) || std::holds_alternative<command::Ping>(command);
    return isFree ? 0 : 1;
}

qint64 steadyNow() { return QDeadlineTimer::current(Qt::CoarseTimer).deadline(); }

} // namespace

SocketCounters::SocketCounters(Metrics &metrics)
    : open(metrics.gauge("suhbat_sockets_open", "Authenticated WebSockets")),
      refused(metrics.counter("suhbat_socket_errors_total", "Commands answered with an error"))
{
    for (size_t i = 0; i < std::variant_size_v<Command>; ++i)
        commands[i] = &metrics.counter("suhbat_socket_commands_total", "Commands over WebSockets", QByteArray("command=\"") + commandName(i) + '"');
}

Session::Session(const SocketServices &services, const SocketCounters &counters, SocketLink &link, const Request &head)
    : m_services(services),
      m_counters(counters),
      m_link(link),
      m_credentials(credentialsOf(head, TokenInQuery::Taken)),
      m_language(services.web.languageOf(head)),
      m_address(head.address),
      m_following(link, *this)
{
    // A page elsewhere makes a browser send its cookie; what it cannot do is to name an Origin of ours.
    m_isForged = m_credentials.way == Credentials::Way::Cookie && !services.web.isOriginAllowed(head);
}

void Session::start()
{
    if (!m_credentials.credential || m_isForged)
        return refuse(NotAuthenticated, "not_authenticated");
    if (auto known = m_services.identity.known(*m_credentials.credential, m_address))
        return recognise(std::move(*known));
    m_services.identity.resolve(*m_credentials.credential, m_address, home<Caller>([this](Result<Caller> caller) {
        caller ? recognise(std::move(*caller)) : refuse(NotAuthenticated, "not_authenticated");
    }));
}

// Listening begins before the last look: a session revoked in between is either seen there or told to us.
void Session::recognise(Caller caller)
{
    m_caller = std::move(caller);
    m_following.setUser(m_caller.user);
    if (m_services.identity.known(*m_credentials.credential, m_address)) {
        m_confirmedAt = steadyNow();
        return welcome();
    }
    m_services.identity.resolve(*m_credentials.credential, m_address, home<Caller>([this](Result<Caller> again) {
        if (m_state != State::Opening)
            return;
        if (!again)
            return refuse(NotAuthenticated, "not_authenticated");
        m_confirmedAt = steadyNow();
        welcome();
    }));
}

void Session::open()
{
    if (m_state != State::Opening)
        return;
    m_state = State::Open;
    m_link.ready();
    m_counters.open.add(1);
    m_services.live.connected(m_caller);
    log("connected", 101);
    finishAlone();
}

void Session::refuse(CloseCode code, const char *reason)
{
    if (m_state == State::Closed)
        return;
    leave();
    m_link.close(code, reason);
}

void Session::leave()
{
    const State before = std::exchange(m_state, State::Closed);
    if (before != State::Open)
        return;
    m_counters.open.add(-1);
    m_services.live.disconnected(m_caller);
    takeLeave();
}

void Session::closed(quint16 code)
{
    leave();
    m_alive.reset();
    log("disconnected", code);
}

bool Session::endsWith(const Event &event)
{
    const auto *revoked = std::get_if<SessionRevoked>(&event.body);
    if (!revoked || event.user != m_caller.user)
        return false;
    if (revoked->session.isValid() && revoked->session != m_caller.session)
        return false;
    refuse(NotAuthenticated, "session_revoked");
    return true;
}

// Who only listens is asked about, too: nobody may have told this node that their session has ended.
void Session::stillThere()
{
    if (m_state == State::Open)
        reconfirm();
}

// A session that expired says so to nobody; a socket that is open asks now and then, which also keeps its session alive.
void Session::reconfirm()
{
    if (steadyNow() - m_confirmedAt < m_services.identity.confirmMsecs())
        return;
    m_confirmedAt = steadyNow();
    if (auto known = m_services.identity.known(*m_credentials.credential, m_address)) {
        m_caller = std::move(*known);
        return;
    }
    m_services.identity.resolve(*m_credentials.credential, m_address, home<Caller>([this](Result<Caller> caller) {
        if (caller)
            m_caller = std::move(*caller);
        else if (caller.error().code == Code::NotAuthenticated)
            refuse(NotAuthenticated, "session_expired");
    }));
}

void Session::receive(const QByteArray &text)
{
    if (m_state == State::Closed)
        return;
    Result<Decoded> decoded = decode(text);
    if (!decoded)
        return refuse(NotJson, "invalid_json");
    if (m_waiting.empty() && mayStart(*decoded))
        return execute(std::move(*decoded));
    if (m_waiting.size() >= mostWaiting || m_waitingBytes + text.size() > mostWaitingBytes)
        return answerError(decoded->ref, Error{.code = Code::RateLimited, .retryAfterSeconds = 1});
    m_waitingBytes += text.size();
    m_waiting.push_back({std::move(*decoded), text.size()});
}

bool Session::mayStart(const Decoded &decoded) const
{
    if (m_isAlone)
        return false;
    return m_underway == 0 || (m_underway < mostUnderway && !(decoded.command && runsAlone(*decoded.command)));
}

void Session::advance()
{
    size_t started = 0;
    while (started < m_waiting.size() && m_state == State::Open && mayStart(m_waiting[started].decoded)) {
        m_waitingBytes -= m_waiting[started].size;
        execute(std::move(m_waiting[started++].decoded));
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + qsizetype(started));
    if (m_waiting.empty())
        m_waiting.shrink_to_fit();
}

void Session::beginAlone()
{
    m_isAlone = true;
    m_following.hold();
}

void Session::finishAlone()
{
    m_isAlone = false;
    m_following.release();
    advance();
}

void Session::execute(Decoded decoded)
{
    reconfirm();
    if (m_state != State::Open)
        return;
    if (!decoded.command)
        return answerError(decoded.ref, decoded.command.error());
    m_counters.commands[decoded.command->index()]->add();
    if (const int cost = costOf(*decoded.command); cost > 0) {
        if (const chat::RateVerdict verdict = m_services.rates.take(m_caller, cost); !verdict.isAllowed)
            return answerError(decoded.ref, Error{.code = Code::RateLimited, .retryAfterSeconds = verdict.retryAfterSeconds});
    }
    std::visit([&](auto &command) { execute(decoded.ref, command); }, *decoded.command);
}

void Session::acknowledge(const wire::Json &ref, const std::function<void(wire::JsonWriter &)> &fill)
{
    if (ref.isNull())
        return;
    wire::JsonWriter writer;
    writer.object([&] {
        writer.put("type", "ack");
        writer.key("ref");
        writer.value(ref);
        if (fill)
            fill(writer);
    });
    send(writer.take());
}

void Session::answerError(const wire::Json &ref, const Error &error)
{
    m_counters.refused.add();
    wire::JsonWriter writer;
    if (!ref.isNull())
        writer.value(ref);
    send(wire::socketErrorBody(error, m_language, writer.take()));
}

void Session::log(const char *what, int code) const
{
    const QByteArray user = !m_caller.user.isValid() ? QByteArray("-")
        : m_caller.isGuest()                         ? "guest:" + QByteArray::number(m_caller.user.value())
                                                     : m_caller.username.toUtf8();
    qCInfo(logApi, "WebSocket %s: user=%s room=%s code=%d", what, user.constData(), roomLabel().constData(), code);
}

} // namespace Suhbat::api
