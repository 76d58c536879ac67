// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/chunkreader.h"
#include "pieces.h"

using namespace Suhbat::net;

namespace {

constexpr quint64 limit = 1000;

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    ChunkReader whole(limit);
    QByteArray body;
    QByteArrayView rest = bytes;
    const auto state = whole.feed(rest, body);
    require(quint64(body.size()) <= limit);
    if (state == ChunkReader::State::More)
        require(rest.isEmpty());

    // The same body, and the same next request behind it, however it arrives.
    ChunkReader pieced(limit);
    QByteArray piecedBody;
    auto piecedState = ChunkReader::State::More;
    qsizetype taken = 0;
    for (Pieces pieces(bytes); piecedState == ChunkReader::State::More && !pieces.isEmpty();) {
        QByteArrayView piece = pieces.next();
        const qsizetype before = piece.size();
        piecedState = pieced.feed(piece, piecedBody);
        taken += before - piece.size();
    }
    require(piecedState == state);
    if (state == ChunkReader::State::Complete)
        require(piecedBody == body && taken == bytes.size() - rest.size());
    return 0;
}
