// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/redact.h"

#include <QRegularExpression>

namespace Suhbat::app {

QString redacted(QString text)
{
    // Most lines hold none of these words, and a look is far cheaper than an expression.
    static const QLatin1StringView words[] = {QLatin1StringView("token"), QLatin1StringView("guest"), QLatin1StringView("authorization"),
                                              QLatin1StringView("password"), QLatin1StringView("bearer")};
    if (std::none_of(std::begin(words), std::end(words), [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); }))
        return text;

    // token=…, guest_session=…, "password": "…", X-Guest-Session: …, also with percent-encoded or doubled signs between.
    static const QRegularExpression named(
        QStringLiteral(R"(((?:\b|%3F|%26)(?:token|guest_session(?:_id)?|x-guest-session|password|suhbat_session)["']?\s*(?:=|:|%3D|%3A)\s*["']?)[^\s"'&;,)]+)"),
        QRegularExpression::CaseInsensitiveOption);
    // Authorization: Token …, Bearer …
    static const QRegularExpression header(QStringLiteral(R"((\b(?:authorization["']?\s*[:=]\s*["']?)?(?:token|bearer)\s+)[A-Za-z0-9_\-.~+/]{16,}=*)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return text.replace(named, QStringLiteral("\\1[redacted]")).replace(header, QStringLiteral("\\1[redacted]"));
}

} // namespace Suhbat::app
