// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/inline_markup.h"

#include "text/recognise.h"

#include <algorithm>

namespace Suhbat::text {

namespace {

bool isEscapable(QChar c) { return QStringView(u"*~|`").contains(c); }

SpanKind spanOf(int sign)
{
    constexpr SpanKind kinds[] = {SpanKind::Bold, SpanKind::Bold, SpanKind::Italic, SpanKind::Strike, SpanKind::Spoiler};
    return kinds[sign];
}

qsizetype runLength(QStringView text, qsizetype at)
{
    qsizetype count = 1;
    while (at + count < text.size() && text[at + count] == text[at])
        ++count;
    return count;
}

} // namespace

void InlineMarkup::run()
{
    tokenize();
    emitAll();
}

void InlineMarkup::tokenize()
{
    while (m_at < m_source.size()) {
        const qsizetype at = m_at;
        if (m_source[at] == u'\\' && at + 1 < m_source.size() && isEscapable(m_source[at + 1])) {
            takeText(at + 1, 1);
            m_at = at + 2;
        } else if (!takeSpan(at) && !takeSigns(at)) {
            takeText(at, 1);
            ++m_at;
        }
    }
}

bool InlineMarkup::takeSpan(qsizetype at)
{
    struct Recogniser {
        qsizetype (*lengthAt)(QStringView, qsizetype);
        SpanKind kind;
    };
    for (const auto &[lengthAt, kind] : {Recogniser{codeLengthAt, SpanKind::Code}, {mentionLengthAt, SpanKind::Mention}, {linkLengthAt, SpanKind::Link}}) {
        if ((kind == SpanKind::Code) != (m_source[at] == u'`'))
            continue;
        if (const qsizetype length = lengthAt(m_source, at)) {
            Token token;
            token.start = at;
            token.length = length;
            token.kind = kind;
            token.hasSpan = true;
            m_tokens.push_back(token);
            m_at = at + length;
            return true;
        }
    }
    return false;
}

bool InlineMarkup::takeSigns(qsizetype at)
{
    const QChar c = m_source[at];
    if (c != u'*' && c != u'~' && c != u'|')
        return false;
    const qsizetype count = runLength(m_source, at);
    if (c == u'*' && count <= 3)
        takeStars(at, count);
    else if (c != u'*' && count == 2)
        takeSign(at, 2, c == u'~' ? Sign::Strike : Sign::Spoiler);
    else
        takeText(at, count);
    m_at = at + count;
    return true;
}

// Up to three stars: what is open inside closes first, what is left opens.
void InlineMarkup::takeStars(qsizetype at, qsizetype count)
{
    const qsizetype end = at + count;
    const bool closes = mayClose(at, count);
    const bool opens = mayOpen(at, count);
    while (closes && at < end) {
        const Sign sign = innermostStar();
        const qsizetype length = sign == Sign::Bold ? 2 : 1;
        if (sign == Sign::None || at + length > end || !close(sign, at, length))
            break;
        at += length;
    }
    for (; at < end && opens; at += std::min<qsizetype>(2, end - at))
        takeSign(at, std::min<qsizetype>(2, end - at), end - at >= 2 ? Sign::Bold : Sign::Italic);
    if (at < end)
        takeText(at, end - at);
}

void InlineMarkup::takeSign(qsizetype at, qsizetype length, Sign sign)
{
    if (sign != Sign::Bold && sign != Sign::Italic && mayClose(at, length) && close(sign, at, length))
        return;
    if (!mayOpen(at, length) && m_source[at] != u'*')
        return takeText(at, length);
    Token token;
    token.start = at;
    token.length = length;
    token.sign = sign;
    token.opens = true;
    m_open.push_back(m_tokens.size());
    ++m_waiting[int(sign)];
    m_tokens.push_back(token);
}

void InlineMarkup::takeText(qsizetype at, qsizetype length)
{
    if (!m_tokens.empty()) {
        Token &last = m_tokens.back();
        if (!last.hasSpan && last.sign == Sign::None && last.start + last.length == at) {
            last.length += length;
            return;
        }
    }
    Token token;
    token.start = at;
    token.length = length;
    m_tokens.push_back(token);
}

InlineMarkup::Sign InlineMarkup::innermostStar() const
{
    if (m_waiting[int(Sign::Bold)] == 0 && m_waiting[int(Sign::Italic)] == 0)
        return Sign::None;
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
        const Sign sign = m_tokens[*open].sign;
        if (sign == Sign::Bold || sign == Sign::Italic)
            return sign;
    }
    return Sign::None;
}

// Whatever was opened since and not closed stands for itself, or spans would cross.
bool InlineMarkup::close(Sign sign, qsizetype at, qsizetype length)
{
    if (m_waiting[int(sign)] == 0)
        return false;
    while (m_tokens[m_open.back()].sign != sign) {
        --m_waiting[int(m_tokens[m_open.back()].sign)];
        m_open.pop_back();
    }
    const size_t opener = m_open.back();
    if (m_tokens[opener].start + m_tokens[opener].length == at)
        return false; // nothing between them
    m_open.pop_back();
    --m_waiting[int(sign)];

    Token token;
    token.start = at;
    token.length = length;
    token.sign = sign;
    token.isPaired = true;
    token.partner = opener;
    m_tokens[opener].isPaired = true;
    m_tokens[opener].partner = m_tokens.size();
    m_tokens.push_back(token);
    return true;
}

void InlineMarkup::emitAll()
{
    std::vector<qsizetype> spanOfToken(m_tokens.size());
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        const Token &token = m_tokens[i];
        if (token.hasSpan) {
            emitSpan(token);
        } else if (!token.isPaired) {
            m_markup.text += m_source.mid(token.start, token.length);
        } else if (token.opens) {
            spanOfToken[i] = m_markup.spans.size();
            m_markup.spans.append(Span{spanOf(int(token.sign)), m_markup.text.size()});
        } else {
            Span &span = m_markup.spans[spanOfToken[token.partner]];
            span.length = m_markup.text.size() - span.start;
        }
    }
}

void InlineMarkup::emitSpan(const Token &token)
{
    QStringView text = m_source.mid(token.start, token.length);
    Span span{token.kind, m_markup.text.size(), text.size()};
    if (token.kind == SpanKind::Code) {
        qsizetype ticks = 0;
        while (text[ticks] == u'`')
            ++ticks;
        text = text.mid(ticks, text.size() - 2 * ticks);
        span.length = text.size();
    } else if (token.kind == SpanKind::Mention) {
        span.target = text.mid(1).toString();
    } else {
        const bool isBare = text.startsWith(u"www.", Qt::CaseInsensitive);
        span.target = isBare ? QStringLiteral("https://") : QString();
        span.target += text;
    }
    m_markup.text += text;
    m_markup.spans.append(span);
}

// 2 * 3 * 4 and 2*3*4 are sums, *this* is not; two stars may stand in a word, which takes endings: **kitob**ni.
bool InlineMarkup::mayOpen(qsizetype at, qsizetype length) const
{
    const qsizetype next = at + length;
    if (next >= m_source.size() || m_source[next].isSpace())
        return false;
    return m_source[at] != u'*' || length > 1 || at == 0 || !m_source[at - 1].isLetterOrNumber();
}

bool InlineMarkup::mayClose(qsizetype at, qsizetype length) const
{
    if (at == 0 || m_source[at - 1].isSpace())
        return false;
    const qsizetype next = at + length;
    return m_source[at] != u'*' || length > 1 || next >= m_source.size() || !m_source[next].isLetterOrNumber();
}

} // namespace Suhbat::text
