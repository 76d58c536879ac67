// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/backoff.h"
#include "net/credential.h"
#include "net/heartbeat.h"
#include "net/net_sentences.h"
#include "wire/decode_event.h"
#include "wire/version.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <map>

class QWebSocket;

namespace Suhbat::client {

class Rest;

struct LineSettings {
    using Msecs = std::chrono::milliseconds;
    Msecs firstRetry{500};
    Msecs longestRetry{30'000};
    Msecs steadyAfter{10'000}; // a connection that lived so long starts the waiting times anew
    Msecs connectWithin{15'000};
    Msecs answerWithin{30'000}; // a command without an answer
    Msecs pingEvery{25'000};
    Msecs deadAfter{60'000}; // nothing heard
    Msecs proveWithin{5'000}; // after a sleep, or when the person is impatient
    quint64 largestEvent = 8 * 1024 * 1024;
    wire::Version version = wire::ownVersion();
};

// The WebSocket to /ws/chat/: kept open for as long as it is wanted, however often it breaks. What it says of itself is true
// at that moment; it never gives up but for a credential that is refused and a server of a version it cannot talk to.
class Line : public QObject
{
    Q_OBJECT
public:
    enum class State { Off, WaitingForNetwork, Connecting, Open };
    Q_ENUM(State)
    using Fill = std::function<void(wire::JsonWriter &)>;

    // `rest` finds out what is wrong where the socket cannot say; address, credential and language are its own.
    explicit Line(Rest &rest, const LineSettings &settings = {}, QObject *parent = nullptr);
    ~Line() override;

    void open(); // to rest's server with rest's credential; again after these have changed
    void close();
    void retryNow(); // at once; and if it is open: is it really?
    void setNetworkAvailable(bool isAvailable);

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }
    // While connecting: why the last try failed. Its problemOf() is SocketsBlocked where HTTP works: send by that meanwhile.
    const std::optional<Error> &trouble() const { return m_trouble; }
    const wire::ConnectionEstablished &peer() const { return m_peer; } // of the last time it was open

    // Sends {"type": <type>, …, "ref": …} and answers once: with the ack (or sync), with the server's refusal, or with
    // NotConnected / ConnectionLost / TimedOut: then nobody knows whether it was done. Never before the call has returned.
    void call(const char *type, const Fill &fill, QObject *context, Reply<wire::Incoming> answer);
    void tell(const char *type, const Fill &fill); // without an answer; nothing if the line is down

Q_SIGNALS:
    void stateChanged(Suhbat::client::Line::State state);
    void troubled(const Suhbat::Error &trouble); // a try failed, another one follows
    void eventReceived(const Suhbat::wire::ClientEvent &event);
    void signedOut(const Suhbat::Error &why); // the credential is void; off now
    void refusedVersion(const Suhbat::Error &why); // the server is too old or too new; off now

private:
    struct Pending {
        QPointer<QObject> context;
        Reply<wire::Incoming> answer;
        QDeadlineTimer deadline;
    };

    void setState(State state);
    void connectNow();
    void abandonSocket();
    void attach(QWebSocket &socket);
    void receive(const QString &text);
    void take(wire::Incoming &&incoming);
    void welcome(const wire::ConnectionEstablished &peer);
    void settle(const wire::Json &ref, Result<wire::Incoming> outcome);
    void settleAll(NetProblem problem);
    void giveUpOnLate();
    void onError(int socketError);
    void onDisconnected();
    void examine(); // the socket failed and did not say why
    void retryLater(const Error &why);
    void stop(); // for good, until open()
    QString host() const;

    Rest &m_rest;
    LineSettings m_settings;
    Backoff m_backoff;
    State m_state = State::Off;
    bool m_isWanted = false;
    bool m_isNetworkAvailable = true;
    std::optional<Error> m_trouble;
    wire::ConnectionEstablished m_peer;
    QWebSocket *m_socket = nullptr;
    int m_attempt = 0;
    Heartbeat m_heartbeat;
    SleepWatch m_sleepWatch;
    QTimer m_retry, m_connectLimit, m_lateSweep;
    QElapsedTimer m_openSince;
    std::map<qint64, Pending> m_pending; // by ref
    qint64 m_lastRef = 0;
};

} // namespace Suhbat::client
