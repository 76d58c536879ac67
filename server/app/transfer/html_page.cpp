// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/html_page.h"

#include <QJsonArray>

namespace Suhbat::app {

using namespace Qt::StringLiterals;

namespace {

const char head[] = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Suhbat</title>
<style>
body { font: 15px/1.5 Vazirmatn, "Noto Sans", "Noto Sans Arabic", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h2 { border-bottom: 1px solid #bbb; }
.message { margin: .6rem 0; padding: .4rem .8rem; border-radius: .6rem; background: #f0f2f5; }
.head { color: #667; font-size: .85em; }
.text { white-space: pre-wrap; unicode-bidi: plaintext; }
</style>
</head>
<body>
)";

QString messageHtml(const QJsonValue &message)
{
    const QString name = message["sender_username"_L1].toString();
    const QString text = message["is_deleted"_L1].toBool() ? u"(deleted)"_s : message["content"_L1].toString();
    return u"<div class=\"message\" id=\"m%1\"><div class=\"head\"><bdi>%2</bdi> · %3</div><div class=\"text\" dir=\"auto\">%4</div></div>\n"_s.arg(
        message["message_id"_L1].toString().toHtmlEscaped(), name.toHtmlEscaped(), message["created_at"_L1].toString().toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

QByteArray htmlOf(const QJsonObject &exported)
{
    QString page = QString::fromLatin1(head);
    for (const QJsonValue &room : exported["rooms"_L1].toArray()) {
        const QString name = room["name"_L1].toString();
        page += u"<h2 dir=\"auto\">%1</h2>\n"_s.arg((name.isEmpty() ? room["kind"_L1].toString() : name).toHtmlEscaped());
        for (const QJsonValue &message : room["messages"_L1].toArray())
            page += messageHtml(message);
    }
    return page.toUtf8() + "</body>\n</html>\n";
}

} // namespace Suhbat::app
