// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/markup.h"

#include <vector>

namespace Suhbat::text {

// Reads what stands between blocks, and appends it to `markup`.
class InlineMarkup
{
public:
    InlineMarkup(QStringView source, Markup &markup) : m_source(source), m_markup(markup) {}
    void run();

private:
    enum class Sign { None, Bold, Italic, Strike, Spoiler };
    struct Token {
        qsizetype start = 0;
        qsizetype length = 0;
        Sign sign = Sign::None;
        size_t partner = 0; // of a sign that has found its other end
        bool opens = false;
        bool isPaired = false;
        SpanKind kind = SpanKind::Code; // with hasSpan
        bool hasSpan = false; // code, a link or a mention: the token is the span
    };

    void tokenize();
    bool takeSpan(qsizetype at);
    bool takeSigns(qsizetype at);
    void takeStars(qsizetype at, qsizetype count);
    void takeSign(qsizetype at, qsizetype length, Sign sign);
    void takeText(qsizetype at, qsizetype length);
    bool close(Sign sign, qsizetype at, qsizetype length);
    Sign innermostStar() const;

    void emitAll();
    void emitSpan(const Token &token);

    bool mayOpen(qsizetype at, qsizetype length) const;
    bool mayClose(qsizetype at, qsizetype length) const;

    QStringView m_source;
    Markup &m_markup;
    std::vector<Token> m_tokens;
    std::vector<size_t> m_open; // tokens of signs that wait for their other end
    qsizetype m_waiting[5] = {}; // how many of them, by Sign
    qsizetype m_at = 0;
};

} // namespace Suhbat::text
