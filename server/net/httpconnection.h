// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpanswer.h"
#include "net/httpreader.h"
#include "net/peer.h"

namespace Suhbat::net {

// HTTP/1.1 with one peer: a request after the other, each answered before the next is looked at, so that answers are in
// order and a peer that pipelines is held back by what it has not read yet.
class HttpConnection final : public Peer
{
public:
    HttpConnection(IoThread &io, std::unique_ptr<Stream> stream, Visitor visitor);
    ~HttpConnection() override;

    void readable() override;
    void sweep(qint64 now) override;
    void drain() override;

    void answer(quint64 number, api::Response response);
    void lost(quint64 number); // nobody will answer

protected:
    void flushed(Outbox::State state) override;

private:
    enum class Phase { Fresh, Idle, Head, Body, Handling, Sending, Lingering };

    void enter(Phase phase);
    void advance();
    bool step();
    bool headRead();
    bool handle();
    bool refuse(int status);
    bool upgrade();
    int refusalOfUpgrade() const;
    void countClient(const QHostAddress &client);

    void begin(api::Response response);
    void pull();
    void pieceCame(quint64 number, const QByteArray &piece);
    void answered();
    void retireIfOver();

    void discard();
    void pauseIfFull();
    bool isBodyTooSlow(qint64 now) const;

    const std::shared_ptr<HttpDoor> m_door;
    QByteArray m_input; // not yet taken by the reader
    std::unique_ptr<HttpReader> m_reader;
    std::shared_ptr<api::BodySource> m_source;
    Framing m_framing = Framing::None;
    quint64 m_number = 0; // of the request; an answer to another is late
    qint64 m_phaseAt = 0;
    qint64 m_bodyBytes = 0;
    quint64 m_sourceLeft = 0; // where its length was given
    Phase m_phase = Phase::Fresh;
    bool m_isAdvancing = false;
    bool m_isPulling = false;
    bool m_isPieceAwaited = false;
    bool m_isReadingPaused = false;
    bool m_hasPeerEnded = false;
    bool m_hasFinished = false;
};

} // namespace Suhbat::net
