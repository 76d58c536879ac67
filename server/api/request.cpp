// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/http.h"

namespace Suhbat::api {

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

std::optional<QByteArray> Request::parameter(QByteArrayView name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

QByteArray Request::mediaType() const
{
    const QByteArray type = header("content-type");
    const qsizetype end = type.indexOf(';');
    return (end < 0 ? type : type.left(end)).trimmed().toLower();
}

} // namespace Suhbat::api
