// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/frames.h"
#include "pieces.h"

#include <QStringDecoder>

using namespace Suhbat::net;

namespace {

using Event = FrameReader::Event;

const Limits &narrowLimits()
{
    static const Limits limits = [] {
        Limits narrow;
        narrow.frameBytes = 200;
        narrow.messageBytes = 300;
        narrow.fragments = 8;
        return narrow;
    }();
    return limits;
}

void check(const Event &event)
{
    if (event.kind == Event::Kind::Text) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(event.payload);
        require(!decoder.hasError() && text.toUtf8() == event.payload);
        require(event.payload.size() <= narrowLimits().messageBytes);
    }
    if (event.kind == Event::Kind::Ping || event.kind == Event::Kind::Pong)
        require(event.payload.size() <= 125);
    if (event.kind == Event::Kind::Close)
        require(event.code == 1005 || isCloseCode(event.code));
    if (event.kind == Event::Kind::Violation)
        require(event.code == 1002 || event.code == 1003 || event.code == 1007 || event.code == 1009);
}

void collect(FrameReader &reader, QByteArrayView input, QList<Event> &events)
{
    while (true) {
        const Event event = reader.next(input);
        if (event.kind == Event::Kind::NeedMore)
            break;
        check(event);
        events.append(event);
    }
    require(input.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    FrameReader whole(narrowLimits()), pieced(narrowLimits());
    QList<Event> events, piecedEvents;
    collect(whole, bytes, events);
    for (Pieces pieces(bytes); !pieces.isEmpty();)
        collect(pieced, pieces.next(), piecedEvents);
    require(events.size() == piecedEvents.size());
    for (qsizetype i = 0; i < events.size(); ++i)
        require(events[i].kind == piecedEvents[i].kind && events[i].payload == piecedEvents[i].payload && events[i].code == piecedEvents[i].code);
    return 0;
}
