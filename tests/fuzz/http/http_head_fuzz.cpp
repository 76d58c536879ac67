// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpreader.h"
#include "pieces.h"

#include <QStringDecoder>

using namespace Suhbat;
using namespace Suhbat::net;

namespace {

using State = HttpReader::State;

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(0));
}

void checkHead(const HttpHead &head)
{
    const api::Request &request = head.request;
    require(request.path.startsWith('/') || request.path == "*");
    require(isText(request.path));
    for (const api::Header &parameter : request.query)
        require(isText(parameter.first) && isText(parameter.second));
    for (const api::Header &header : request.headers) {
        require(!header.first.isEmpty() && header.first == header.first.toLower() && !header.first.contains(' '));
        require(!header.second.contains('\r') && !header.second.contains('\n') && !header.second.contains('\0'));
    }
    require(!(head.isChunked && head.length));
    require(headerCount(request, "host") == 1 || !head.isHttp11);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Limits limits;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    HttpReader whole(limits);
    QByteArrayView rest = bytes;
    whole.feed(rest);
    if (whole.state() == State::HeadRead)
        checkHead(whole.head());

    // A head means the same however it arrives.
    HttpReader pieced(limits);
    QByteArray waiting;
    Pieces pieces(bytes);
    while (pieced.state() == State::Head && !pieces.isEmpty()) {
        waiting += pieces.next();
        QByteArrayView input(waiting);
        pieced.feed(input);
        waiting = input.toByteArray();
    }
    require(pieced.state() == whole.state());
    if (whole.state() == State::Refused)
        require(pieced.refusal() == whole.refusal() && whole.refusal() >= 400 && whole.refusal() < 600);
    if (whole.state() == State::HeadRead) {
        require(pieced.head().request.path == whole.head().request.path && pieced.head().request.headers == whole.head().request.headers);
        require(pieced.head().length == whole.head().length && pieced.head().isChunked == whole.head().isChunked);
    }
    return 0;
}
