// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/emoji_only.h"

#include "text/codepoints.h"

#include <algorithm>
#include <iterator>

namespace Suhbat::client {

namespace {

constexpr char32_t joiner = 0x200d;
constexpr char32_t pictureSelector = 0xfe0f;
constexpr char32_t keycap = 0x20e3;

struct Range {
    char32_t first, last;
};

// What is shown as a picture without being asked to (Emoji_Presentation), a little rounded in the planes of pictures.
constexpr Range pictures[]
    = {{0x231a, 0x231b},   {0x23e9, 0x23ec},   {0x23f0, 0x23f0},   {0x23f3, 0x23f3},   {0x25fd, 0x25fe},   {0x2614, 0x2615},   {0x2648, 0x2653},
       {0x267f, 0x267f},   {0x2693, 0x2693},   {0x26a1, 0x26a1},   {0x26aa, 0x26ab},   {0x26bd, 0x26be},   {0x26c4, 0x26c5},   {0x26ce, 0x26ce},
       {0x26d4, 0x26d4},   {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},   {0x26fa, 0x26fa},   {0x26fd, 0x26fd},   {0x2705, 0x2705},
       {0x270a, 0x270b},   {0x2728, 0x2728},   {0x274c, 0x274c},   {0x274e, 0x274e},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
       {0x27b0, 0x27b0},   {0x27bf, 0x27bf},   {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2b55, 0x2b55},   {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf},
       {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f201, 0x1f201}, {0x1f21a, 0x1f21a}, {0x1f22f, 0x1f22f}, {0x1f232, 0x1f236}, {0x1f238, 0x1f23a},
       {0x1f250, 0x1f251}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f7e0, 0x1f7ff}, {0x1f900, 0x1f9ff}, {0x1fa70, 0x1faff}};

bool isPicture(char32_t code)
{
    const auto range = std::upper_bound(std::begin(pictures), std::end(pictures), code, [](char32_t c, const Range &r) { return c < r.first; });
    return range != std::begin(pictures) && code <= std::prev(range)->last;
}

// A sign of text that the selector makes a picture.
bool mayBePicture(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math || code == 0x203c || code == 0x2049 || code == 0x2139 || code == 0x3030
        || code == 0x303d;
}

bool isRegional(char32_t code) { return code >= 0x1f1e6 && code <= 0x1f1ff; }
bool isSkinTone(char32_t code) { return code >= 0x1f3fb && code <= 0x1f3ff; }
bool isTag(char32_t code) { return code >= 0xe0020 && code <= 0xe007f; } // of the flags of Scotland and others
bool isKeycapBase(char32_t code) { return (code >= U'0' && code <= U'9') || code == U'#' || code == U'*'; }

class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) {}
    bool atEnd() const { return m_at >= m_text.size(); }
    char32_t peek() const { return atEnd() ? 0 : text::codePointAt(m_text, m_at).code; }
    qsizetype at() const { return m_at; }
    void moveTo(qsizetype at) { m_at = at; }
    void skipOne() { next(); }
    bool skipSpace() { return !atEnd() && m_text[m_at].isSpace() && ++m_at; }

    bool takeEmoji()
    {
        if (isRegional(peek()))
            return next() && takeIf(isRegional);
        if (isKeycapBase(peek()))
            return next() && takeIf([](char32_t c) { return c == pictureSelector; }) && takeIf([](char32_t c) { return c == keycap; });
        do {
            if (!takePicture())
                return false;
        } while (takeIf([](char32_t c) { return c == joiner; }));
        return true;
    }

private:
    bool takePicture()
    {
        const bool isKnown = isPicture(peek());
        if (!isKnown && !mayBePicture(peek()))
            return false;
        next();
        const bool isAsked = takeIf([](char32_t c) { return c == pictureSelector; });
        const bool isToned = takeIf(isSkinTone);
        while (takeIf(isTag)) {}
        return isKnown || isAsked || isToned;
    }

    template<typename Accepts>
    bool takeIf(Accepts accepts)
    {
        return !atEnd() && accepts(peek()) && next();
    }
    bool next()
    {
        m_at += text::codePointAt(m_text, m_at).length;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

int emojiOnlyCount(QStringView text)
{
    int count = 0;
    for (Reader reader(text); !reader.atEnd();) {
        if (reader.skipSpace())
            continue;
        if (!reader.takeEmoji())
            return 0;
        ++count;
    }
    return count;
}

QList<QPair<qsizetype, qsizetype>> emojiStretches(QStringView text)
{
    QList<QPair<qsizetype, qsizetype>> stretches;
    // Most messages hold none: every emoji has a sign of the upper planes, a picture of this range, or a selector.
    const auto maybe = [](QChar c) { return c.isSurrogate() || (c.unicode() >= 0x2190 && c.unicode() < 0x3300) || c.unicode() == pictureSelector; };
    if (std::none_of(text.begin(), text.end(), maybe))
        return stretches;
    for (Reader reader(text); !reader.atEnd();) {
        const qsizetype start = reader.at();
        if (!reader.takeEmoji()) {
            reader.moveTo(start);
            reader.skipOne();
        } else if (!stretches.isEmpty() && stretches.last().first + stretches.last().second == start) {
            stretches.last().second += reader.at() - start;
        } else {
            stretches.append({start, reader.at() - start});
        }
    }
    return stretches;
}

} // namespace Suhbat::client
