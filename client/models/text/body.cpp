// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/body.h"

#include "models/text/emoji_only.h"
#include "text/direction.h"
#include "text/fold.h"
#include "text/markup.h"

#include <algorithm>

namespace Suhbat::client {

namespace {

using text::Span;
using text::SpanKind;

constexpr char16_t lri = 0x2066;
constexpr char16_t fsi = 0x2068;
constexpr char16_t pdi = 0x2069;

int styleOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Bold: return BoldStyle;
    case SpanKind::Italic: return ItalicStyle;
    case SpanKind::Strike: return StrikeStyle;
    case SpanKind::Spoiler: return SpoilerStyle;
    case SpanKind::Code: return CodeStyle;
    case SpanKind::Link: return LinkStyle;
    case SpanKind::Mention: return MentionStyle;
    case SpanKind::CodeBlock:
    case SpanKind::Quote: break;
    }
    return 0;
}

// What opens the isolate around a span: links and code run from left to right, a name as its letters do. None: 0.
char16_t isolateOf(SpanKind kind)
{
    if (kind == SpanKind::Mention)
        return fsi;
    return kind == SpanKind::Code || kind == SpanKind::Link ? lri : u'\0';
}

class BodyReader
{
public:
    BodyReader(const QString &content, Qt::LayoutDirection base, const QStringList &words) : m_markup(text::parseMarkup(content)), m_base(base)
    {
        if (!words.isEmpty())
            m_highlights = text::highlights(m_markup.text, text::queryWords(words.join(u' ')));
        m_emoji = emojiStretches(m_markup.text);
        for (const Span &span : std::as_const(m_markup.spans))
            m_spoilers.append(span.kind == SpanKind::Spoiler ? m_spoilerCount++ : -1);
    }

    Body run()
    {
        const QString &text = m_markup.text;
        for (qsizetype start = 0; start <= text.size();) {
            qsizetype end = text.indexOf(u'\n', start);
            if (end < 0)
                end = text.size();
            paragraph(start, end);
            start = end + 1;
            ++m_drawn; // the end of a paragraph is one in a document, too
        }
        m_body.original = text;
        m_body.emojiCount = m_markup.spans.isEmpty() ? emojiOnlyCount(text) : 0;
        return std::move(m_body);
    }

private:
    struct Part {
        qsizetype start, end;
        qsizetype span; // its index
    };

    void paragraph(qsizetype start, qsizetype end)
    {
        // A code block or a quote whose last line is empty ends where this paragraph begins.
        QList<Part> parts;
        BodyParagraph paragraph;
        for (qsizetype i = 0; i < m_markup.spans.size(); ++i) {
            const Span &span = m_markup.spans[i];
            if (span.start > end || span.start + span.length < start)
                continue;
            if (span.kind == SpanKind::CodeBlock)
                paragraph.kind = ParagraphKind::Code;
            else if (span.kind == SpanKind::Quote)
                paragraph.kind = ParagraphKind::Quote;
            else if (span.start < end && span.start + span.length > start)
                parts.append({std::max(start, span.start), std::min(end, span.start + span.length), i});
        }
        paragraph.direction = direction(paragraph.kind, start, end, parts);
        cut(paragraph, start, end, parts);
        m_body.paragraphs.push_back(std::move(paragraph));
    }

    Qt::LayoutDirection direction(ParagraphKind kind, qsizetype start, qsizetype end, const QList<Part> &parts) const
    {
        if (kind == ParagraphKind::Code)
            return Qt::LeftToRight;
        QString voters = m_markup.text.mid(start, end - start);
        for (const Part &part : parts) {
            if (isolateOf(m_markup.spans[part.span].kind) != 0)
                std::fill(voters.begin() + (part.start - start), voters.begin() + (part.end - start), u' ');
        }
        voters.replace(u'`', u' '); // all code has been found: what is left are mere signs
        return directionOf(voters, m_base);
    }

    void cut(BodyParagraph &paragraph, qsizetype start, qsizetype end, const QList<Part> &parts)
    {
        QList<qsizetype> cuts{start, end};
        for (const Part &part : parts)
            cuts << part.start << part.end;
        for (const auto &[at, length] : std::as_const(m_highlights)) {
            if (at < end && at + length > start)
                cuts << std::max<qsizetype>(at, start) << std::min<qsizetype>(at + length, end);
        }
        for (const auto &[at, length] : std::as_const(m_emoji)) {
            if (at < end && at + length > start)
                cuts << at << at + length;
        }
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
            paragraph.runs.append(run(cuts[i], cuts[i + 1], parts));
            if (paragraph.kind == ParagraphKind::Code)
                paragraph.runs.last().styles |= CodeBlockStyle;
        }
    }

    BodyRun run(qsizetype start, qsizetype end, const QList<Part> &parts)
    {
        BodyRun run{m_markup.text.mid(start, end - start)};
        char16_t opens = 0;
        bool closes = false;
        for (const Part &part : parts) {
            if (part.start > start || part.end < end)
                continue;
            const Span &span = m_markup.spans[part.span];
            run.styles |= styleOf(span.kind);
            if (span.kind == SpanKind::Spoiler)
                run.spoiler = m_spoilers[part.span];
            if (!span.target.isEmpty())
                run.target = span.target;
            if (const char16_t isolate = isolateOf(span.kind)) {
                opens = part.start == start ? isolate : opens;
                closes = closes || part.end == end;
            }
        }
        if (isWithin(m_highlights, start, end))
            run.styles |= HighlightStyle;
        if (isWithin(m_emoji, start, end))
            run.styles |= EmojiStyle;
        isolate(run, opens, closes);
        return run;
    }

    template<typename Stretches>
    static bool isWithin(const Stretches &stretches, qsizetype start, qsizetype end)
    {
        return std::any_of(stretches.begin(), stretches.end(), [=](const auto &one) { return one.first <= start && one.first + one.second >= end; });
    }

    void isolate(BodyRun &run, char16_t opens, bool closes)
    {
        if (opens) {
            run.text.prepend(QChar(opens));
            m_body.added.append(int(m_drawn));
        }
        m_drawn += run.text.size();
        if (closes) {
            run.text.append(QChar(pdi));
            m_body.added.append(int(m_drawn++));
        }
    }

    text::Markup m_markup;
    Qt::LayoutDirection m_base;
    QList<QPair<int, int>> m_highlights;
    QList<QPair<qsizetype, qsizetype>> m_emoji;
    QList<int> m_spoilers; // by span
    int m_spoilerCount = 0;
    qsizetype m_drawn = 0;
    Body m_body;
};

} // namespace

QString BodyParagraph::text() const
{
    QString all;
    for (const BodyRun &run : runs)
        all += run.text;
    return all;
}

QString Body::originalOf(int start, int end) const
{
    const auto before = [this](int position) { return int(std::lower_bound(added.begin(), added.end(), position) - added.begin()); };
    const int from = start - before(start);
    return original.mid(from, end - before(end) - from);
}

Body readBody(const QString &content, Qt::LayoutDirection base, const QStringList &highlightWords) { return BodyReader(content, base, highlightWords).run(); }

Qt::LayoutDirection directionOf(QStringView paragraph, Qt::LayoutDirection base)
{
    switch (text::paragraphDirection(paragraph)) {
    case text::TextDirection::LeftToRight: return Qt::LeftToRight;
    case text::TextDirection::RightToLeft: return Qt::RightToLeft;
    case text::TextDirection::Neutral: break;
    }
    return base;
}

} // namespace Suhbat::client
