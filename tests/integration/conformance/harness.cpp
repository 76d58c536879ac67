// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include <thread>

namespace Suhbat::net {

namespace {

// Echoes; "flood <messages> <bytes> [passing]" sends as much, "close <code>" closes.
class EchoSession final : public api::SocketSession
{
public:
    EchoSession(EchoApi &api, api::SocketLink &link) : m_api(api), m_link(link) { ++m_api.sessions; }
    ~EchoSession() override { --m_api.sessions; }

    void receive(const QByteArray &text) override
    {
        ++m_api.messages;
        const QList<QByteArray> words = text.split(' ');
        if (words[0] == "ready")
            return m_link.ready();
        if (words[0] == "close")
            return m_link.close(quint16(words[1].toInt()), "as asked");
        if (words[0] != "flood")
            return m_link.send(text, api::Urgency::Lasting);
        const QByteArray payload(words[2].toInt(), 'f');
        for (int i = 0; i < words[1].toInt(); ++i)
            m_link.send(payload, words.size() > 3 ? api::Urgency::Passing : api::Urgency::Lasting);
    }
    void closed(quint16 code) override { m_api.lastCode = code; }

private:
    EchoApi &m_api;
    api::SocketLink &m_link;
};

// So many pieces, each from another thread.
class Pieces final : public api::BodySource
{
public:
    Pieces(int count, qsizetype size) : m_left(count), m_size(size) {}
    void read(std::function<void(QByteArray)> then) override
    {
        std::thread([then = std::move(then), piece = m_left-- > 0 ? QByteArray(m_size, 'p') : QByteArray()] { then(piece); }).detach();
    }

private:
    int m_left;
    const qsizetype m_size;
};

int number(const api::Request &request, const char *name)
{
    for (const api::Header &parameter : request.query) {
        if (parameter.first == name)
            return parameter.second.toInt();
    }
    return 0;
}

} // namespace

qint64 EchoApi::bodyLimit(const api::Request &head) const { return head.path == "/small" ? 1000 : 10'000'000; }

void EchoApi::handle(api::Request request, api::Responder respond)
{
    ++handled;
    if (request.path == "/lost")
        return;
    if (request.path == "/stream")
        return respond({.contentType = "text/plain", .source = std::make_shared<Pieces>(number(request, "pieces"), number(request, "size"))});
    if (request.path == "/sized")
        return respond({.headers = {{"Content-Length", QByteArray::number(number(request, "length"))}},
                        .source = std::make_shared<Pieces>(number(request, "pieces"), number(request, "size"))});
    if (request.path == "/empty")
        return respond({.status = 204});
    if (request.path == "/headers")
        return respond({.headers = {{"X-Good", "yes"}, {"X-Bad", "a\r\nSet-Cookie: b"}}});
    api::Response response{.body = request.method + ' ' + request.path + ' ' + request.address.toLatin1() + (request.isSecure ? " secure " : " plain ")
                               + request.body,
                           .contentType = "text/plain"};
    if (request.path == "/elsewhere") {
        std::thread([respond = std::move(respond), response] { respond(response); }).detach();
        return;
    }
    respond(std::move(response));
}

api::Response EchoApi::refusal(int status, const api::Request &) const { return {.status = status, .body = "{\"error\":\"refused\"}"}; }

EchoApi::Admission EchoApi::admit(const api::Request &head) const
{
    if (head.path != "/ws")
        return Admission::NoSuchPath;
    const bool isForeign = std::any_of(head.headers.begin(), head.headers.end(),
                                       [](const api::Header &header) { return header.first == "origin" && header.second == "https://foreign.example"; });
    return isForeign ? Admission::OriginRefused : Admission::Open;
}

std::unique_ptr<api::SocketSession> EchoApi::open(const api::Request &head, api::SocketLink &link)
{
    bool isReady = true;
    for (const api::Header &parameter : head.query) {
        isReady = isReady && parameter.first != "later";
        if (parameter.first == "close")
            link.close(quint16(parameter.second.toInt()), "at once");
        if (parameter.first == "greet")
            link.send(parameter.second, api::Urgency::Lasting);
    }
    if (isReady)
        link.ready();
    return std::make_unique<EchoSession>(*this, link);
}

RawClient::RawClient(quint16 port, const QHostAddress &source)
{
    connect(&socket, &QTcpSocket::readyRead, this, &RawClient::read);
    if (!source.isNull())
        socket.bind(source);
    socket.connectToHost(QHostAddress::LocalHost, port);
}

QByteArray upgradeHead(const QByteArray &path, const QByteArray &headers)
{
    return "GET " + path
        + " HTTP/1.1\r\nHost: suhbat\r\nConnection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
          "dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + headers + "\r\n";
}

bool RawClient::upgrade(const QByteArray &path, const QByteArray &headers, const QByteArray &behind)
{
    m_awaitsUpgrade = true;
    send(upgradeHead(path, headers) + behind);
    return QTest::qWaitFor([this] { return !m_awaitsUpgrade || isClosed(); }, 10'000) && m_isUpgraded;
}

void RawClient::read()
{
    if (!m_isReading)
        return;
    received += socket.readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (m_awaitsUpgrade && end >= 0) {
        m_awaitsUpgrade = false;
        m_isUpgraded = status() == 101;
        if (m_isUpgraded)
            received.remove(0, end + 4);
    }
    while (m_isUpgraded) {
        const auto frame = takeServerFrame(received);
        if (!frame)
            break;
        frames.append(*frame);
    }
}

void RawClient::stopReading()
{
    m_isReading = false;
    socket.setReadBufferSize(1);
}

void RawClient::readAgain()
{
    m_isReading = true;
    socket.setReadBufferSize(0);
    read();
}

Harness::Harness(Settings settings) : server(std::move(settings), api, api, metrics)
{
    const auto started = server.start(QHostAddress::LocalHost, 0);
    if (!started)
        qFatal("%s", qPrintable(started.error().log));
    port = *started;
}

Limits hastyLimits()
{
    Limits limits;
    limits.handshakeMsecs = limits.headMsecs = 200;
    limits.bodyGraceMsecs = 200;
    limits.bodyBytesPerSecond = 1'000'000;
    limits.idleMsecs = 300;
    limits.writeMsecs = limits.stalledMsecs = 300;
    limits.lingerMsecs = 200;
    limits.pingMsecs = 50;
    limits.deadMsecs = 250;
    limits.closeMsecs = 200;
    limits.sweepMsecs = 20;
    return limits;
}

} // namespace Suhbat::net
