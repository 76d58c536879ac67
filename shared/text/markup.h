// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Suhbat::text {

enum class SpanKind { Bold, Italic, Strike, Spoiler, Code, CodeBlock, Quote, Link, Mention };

// A stretch of Markup::text in UTF-16 units. Spans nest or stand apart, they never cross.
struct Span {
    SpanKind kind = SpanKind::Bold;
    qsizetype start = 0;
    qsizetype length = 0;
    QString target = {}; // a link's address, a mention's name, a block's language

    bool operator==(const Span &) const = default;
};

// What a message looks like: its text without the signs that made the spans.
struct Markup {
    QString text;
    QList<Span> spans; // by start; of two with the same start the outer one first
};

// **bold**, *italic*, ~~strike~~, ||spoiler||, `code`, ``` blocks, > quotes, links and @mentions. A sign that opens nothing
// or is never closed stands for itself; a backslash before * ~ | ` makes it do so.
Markup parseMarkup(const QString &content);

// The names after an @, outside of code, each once and as written.
QStringList mentionedNames(const QString &content);

// One line for a preview: no signs, no line ends, spoilers covered, at most `most` code points.
QString plainExcerpt(const QString &content, qsizetype most);

} // namespace Suhbat::text
