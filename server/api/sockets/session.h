// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/credentials.h"
#include "api/sockets/close_codes.h"
#include "api/sockets/commands.h"
#include "api/sockets/following.h"
#include "api/sockets/socket_services.h"

namespace Suhbat::api {

// One socket, of either dialect: who it is, which commands run and which wait, and how they are answered.
//
// Commands start in the order they came. Those that only write go to the services without waiting for one another, and
// their acks come back in that order; one that changes or reads what the socket listens to (join, subscribe, sync) runs alone.
class Session : public SocketSession, public fanout::Subscriber
{
public:
    Session(const SocketServices &services, const SocketCounters &counters, SocketLink &link, const Request &head);

    void start(); // once, after construction
    void receive(const QByteArray &text) override;
    void stillThere() override;
    void closed(quint16 code) override;

protected:
    // What the dialect adds. A command it does not have cannot be decoded.
    virtual Result<Decoded> decode(const QByteArray &text) const = 0;
    virtual void welcome() = 0; // the caller is known: open() or refuse(), at once or later
    virtual QByteArray roomLabel() const = 0; // for the log
    virtual void takeLeave() {} // an open session ends
    virtual bool runsAlone(const Command &command) const;
    virtual void typing(wire::Json ref, command::Typing command) = 0;
    virtual void joinRoom(wire::Json, command::JoinRoom) {}
    virtual void leaveRoom(wire::Json, command::LeaveRoom) {}
    virtual void subscribe(wire::Json) {}
    virtual void synchronise(wire::Json, command::Sync) {}

    void open();
    void refuse(CloseCode code, const char *reason);
    bool isOpen() const { return m_state == State::Open; }
    const Caller &caller() const { return m_caller; }
    QByteArray guestSecret() const { return m_credentials.credential->secret; }
    const SocketServices &services() const { return m_services; }
    Following &following() { return m_following; }
    // Handles what ends the socket's right to be open; true if the socket is closing.
    bool endsWith(const Event &event);

    void send(QByteArray text) { m_link.send(std::move(text), Urgency::Lasting); }
    void acknowledge(const wire::Json &ref, const std::function<void(wire::JsonWriter &)> &fill = {});
    void answerError(const wire::Json &ref, const Error &error);

    // A reply that comes back to this socket's thread, and to nobody if the socket has gone meanwhile.
    template<class T, class Then>
    Reply<T> home(Then then)
    {
        return [mailbox = m_link.mailbox(), alive = std::weak_ptr<char>(m_alive), then](Result<T> result) {
            mailbox->post([alive, then, result = std::move(result)]() mutable {
                if (!alive.expired())
                    then(std::move(result));
            });
        };
    }
    // The same for a command that runs alone; it ends with finishAlone(), maybe after asking once more.
    void beginAlone();
    void finishAlone();

private:
    enum class State { Opening, Open, Closed };
    struct Waiting {
        Decoded decoded;
        qsizetype size;
    };

    void recognise(Caller caller);
    void reconfirm();
    void leave();
    void advance();
    bool mayStart(const Decoded &decoded) const;
    void execute(Decoded decoded);
    void execute(const wire::Json &ref, command::JoinRoom &command) { joinRoom(ref, command); }
    void execute(const wire::Json &ref, command::LeaveRoom &command) { leaveRoom(ref, command); }
    void execute(const wire::Json &ref, command::Subscribe &) { subscribe(ref); }
    void execute(const wire::Json &ref, command::Sync &command) { synchronise(ref, std::move(command)); }
    void execute(const wire::Json &ref, command::Typing &command) { typing(ref, command); }
    void execute(const wire::Json &ref, command::SendMessage &command);
    void execute(const wire::Json &ref, command::MarkRead &command);
    void execute(const wire::Json &ref, command::EditMessage &command);
    void execute(const wire::Json &ref, command::DeleteMessage &command);
    void execute(const wire::Json &ref, command::React &command);
    void execute(const wire::Json &ref, command::PinMessage &command);
    void execute(const wire::Json &ref, command::Ping &command);
    void execute(const wire::Json &ref, command::Signal &command);
    template<class T, class Fill>
    Reply<T> acknowledging(const wire::Json &ref, Fill fill);
    void log(const char *what, int code) const;

    const SocketServices &m_services;
    const SocketCounters &m_counters;
    SocketLink &m_link;
    const Credentials m_credentials;
    const QByteArray m_language;
    const QString m_address;
    Caller m_caller;
    Following m_following;
    std::shared_ptr<char> m_alive = std::make_shared<char>();
    std::vector<Waiting> m_waiting; // behind a command that runs alone
    qsizetype m_waitingBytes = 0;
    qint64 m_confirmedAt = 0; // steady milliseconds
    int m_underway = 0; // handed to the services, not yet answered
    State m_state = State::Opening;
    bool m_isAlone = true; // until open
    bool m_isForged = false;
};

} // namespace Suhbat::api
