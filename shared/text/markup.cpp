// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markup.h"

#include "text/codepoints.h"
#include "text/direction.h"
#include "text/inline_markup.h"

#include <algorithm>
#include <limits>

namespace Suhbat::text {

namespace {

constexpr QStringView fence = u"```";

// Cuts a message into code blocks, quotes and the rest, line by line.
class BlockReader
{
public:
    explicit BlockReader(QStringView content) : m_lines(content.split(u'\n')) {}

    Markup run()
    {
        for (m_line = 0; m_line < m_lines.size();) {
            if (const qsizetype end = fenceEnd(m_line); end > 0)
                codeBlock(end);
            else if (isQuote(m_lines[m_line]))
                quote();
            else
                plain();
        }
        return std::move(m_markup);
    }

private:
    static bool isQuote(QStringView line) { return line.startsWith(u'>'); }

    // The line that closes the block opened by `line`; 0 if none is opened or it is never closed.
    qsizetype fenceEnd(qsizetype line)
    {
        if (!m_lines[line].startsWith(fence) || m_lines[line].mid(fence.size()).contains(u'`') || line >= m_unclosedFrom)
            return 0;
        for (qsizetype end = line + 1; end < m_lines.size(); ++end) {
            if (m_lines[end].trimmed() == fence)
                return end;
        }
        m_unclosedFrom = line;
        return 0;
    }

    void beginBlock()
    {
        if (!m_isFirst)
            m_markup.text += u'\n';
        m_isFirst = false;
    }

    void codeBlock(qsizetype end)
    {
        beginBlock();
        Span span{SpanKind::CodeBlock, m_markup.text.size(), 0, m_lines[m_line].mid(fence.size()).trimmed().toString()};
        for (qsizetype i = m_line + 1; i < end; ++i) {
            if (i > m_line + 1)
                m_markup.text += u'\n';
            m_markup.text += m_lines[i];
        }
        span.length = m_markup.text.size() - span.start;
        if (span.length > 0)
            m_markup.spans.append(span);
        m_line = end + 1;
    }

    void quote()
    {
        beginBlock();
        QString inner;
        for (qsizetype first = m_line; m_line < m_lines.size() && isQuote(m_lines[m_line]); ++m_line) {
            if (m_line != first)
                inner += u'\n';
            inner += m_lines[m_line].mid(m_lines[m_line].startsWith(u"> ") ? 2 : 1);
        }
        const qsizetype index = m_markup.spans.size();
        m_markup.spans.append(Span{SpanKind::Quote, m_markup.text.size()});
        InlineMarkup(inner, m_markup).run();
        m_markup.spans[index].length = m_markup.text.size() - m_markup.spans[index].start;
        if (m_markup.spans[index].length == 0)
            m_markup.spans.removeAt(index);
    }

    void plain()
    {
        beginBlock();
        QString inner = m_lines[m_line].toString();
        while (++m_line < m_lines.size() && !isQuote(m_lines[m_line]) && fenceEnd(m_line) == 0) {
            inner += u'\n';
            inner += m_lines[m_line];
        }
        InlineMarkup(inner, m_markup).run();
    }

    QList<QStringView> m_lines;
    qsizetype m_line = 0;
    qsizetype m_unclosedFrom = std::numeric_limits<qsizetype>::max();
    bool m_isFirst = true;
    Markup m_markup;
};

void coverSpoilers(Markup &markup)
{
    for (const Span &span : markup.spans) {
        if (span.kind != SpanKind::Spoiler)
            continue;
        for (qsizetype i = span.start; i < span.start + span.length; ++i)
            markup.text[i] = QChar(0x2588);
    }
}

} // namespace

Markup parseMarkup(const QString &content) { return BlockReader(content).run(); }

QStringList mentionedNames(const QString &content)
{
    QStringList names;
    if (!content.contains(u'@'))
        return names;
    const Markup markup = parseMarkup(content);
    for (const Span &span : markup.spans) {
        if (span.kind == SpanKind::Mention && !names.contains(span.target))
            names.append(span.target);
    }
    return names;
}

QString plainExcerpt(const QString &content, qsizetype most)
{
    Markup markup{content};
    // Most messages hold no signs, and lists are full of excerpts. Links and mentions look as they are written.
    if (std::any_of(content.begin(), content.end(), [](QChar c) { return QStringView(u"*~|`>\\").contains(c); }))
        markup = parseMarkup(content);
    coverSpoilers(markup);
    // An isolate that is cut open would turn what stands behind the excerpt.
    return elided(stripBidiControls(markup.text).simplified(), most);
}

} // namespace Suhbat::text
