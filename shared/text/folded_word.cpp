// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/folded_word.h"

#include "text/uzbek.h"

namespace Suhbat::text {

namespace {

constexpr char32_t tatweel = 0x0640;
constexpr char32_t zwnj = 0x200c;
constexpr QChar hardSign(keyApostrophe); // ъ

bool isApostrophe(char32_t code)
{
    switch (code) {
    case 0x0027: // '
    case 0x0060: // `
    case 0x02bb: // ʻ
    case 0x02bc: // ʼ
    case 0x2018: // ‘
    case 0x2019: // ’
        return true;
    default: return false;
    }
}

bool isMark(char32_t code) { return code >= 0x300 && QChar::category(code) == QChar::Mark_NonSpacing; }

// Joiners, soft hyphens and direction marks: nobody types them into a search.
bool isDropped(char32_t code) { return code == tatweel || isMark(code) || QChar::category(code) == QChar::Other_Format; }

bool isOfWord(char32_t code) { return QChar::isLetterOrNumber(code) || QChar::category(code) == QChar::Mark_SpacingCombining; }

bool isArabic(char32_t code) { return code >= 0x0600 && code <= 0x06ff; }

char32_t plainArabic(char32_t code)
{
    switch (code) {
    case 0x064a: // ي
    case 0x0649: // ى
        return 0x06cc;
    case 0x0643: // ك
        return 0x06a9;
    case 0x06d5: // ە, and ۀ without its mark
    case 0x06c1: // ہ
    case 0x0629: // ة
        return 0x0647;
    default: break;
    }
    if (code >= 0x0660 && code <= 0x0669)
        return U'0' + (code - 0x0660);
    if (code >= 0x06f0 && code <= 0x06f9)
        return U'0' + (code - 0x06f0);
    return code;
}

// Qt folds one letter to one letter; ß is the one that then is left, the ligatures went with NFKD.
constexpr char32_t sharpS = 0xdf;

// Reads a text once, from its start, and gathers the words.
class Folder
{
public:
    explicit Folder(const QString &content) : m_content(content) {}

    std::vector<FoldedToken> run()
    {
        while (m_at < m_content.size())
            step();
        endWord();
        return std::move(m_tokens);
    }

private:
    struct Break {
        qsizetype inKey;
        int inText;
    };

    char32_t codeAt(qsizetype at, int &length) const
    {
        const QChar unit = m_content[at];
        const bool isPair = unit.isHighSurrogate() && at + 1 < m_content.size() && m_content[at + 1].isLowSurrogate();
        length = isPair ? 2 : 1;
        return isPair ? QChar::surrogateToUcs4(unit, m_content[at + 1]) : char32_t(unit.unicode());
    }

    void step()
    {
        int length = 0;
        const char32_t code = codeAt(m_at, length);
        m_start = int(m_at);
        m_at += length;
        if (isApostrophe(code))
            return apostrophe();
        if (code < 0x80)
            return ascii(code);
        if (code == zwnj)
            return breakWord();
        if (isDropped(code))
            return extendLast();
        if (isCyrillic(code))
            return cyrillic(code);
        decompose(code);
    }

    void decompose(char32_t code)
    {
        if (QChar::decompositionTag(code) == QChar::NoDecomposition)
            return fold(code);
        for (const uint part : QString::fromUcs4(&code, 1).normalized(QString::NormalizationForm_KD).toUcs4())
            fold(part);
    }

    void ascii(char32_t code)
    {
        if (!QChar::isLetterOrNumber(code))
            return endWord();
        append(QChar(char16_t(QChar::toLower(code))));
        m_previous = code;
    }

    // й ў ё may come as a letter and a mark; Latin is written from the whole letter.
    void cyrillic(char32_t code)
    {
        int length = 0;
        qsizetype end = m_at;
        while (end < m_content.size() && isMark(codeAt(end, length)))
            end += length;
        if (end != m_at) {
            code = m_content.mid(m_start, end - m_start).normalized(QString::NormalizationForm_C).front().unicode();
            m_at = end;
        }
        const QStringView latin = uzbekLatin(code, m_token.joined.key.isEmpty() ? 0 : m_previous);
        if (latin.isNull()) {
            decompose(code);
        } else if (latin == QStringView(&hardSign, 1)) {
            apostrophe();
        } else {
            latin.isEmpty() ? extendLast() : append(latin);
        }
        m_previous = code;
    }

    void fold(char32_t code)
    {
        if (isDropped(code))
            return extendLast();
        if (isApostrophe(code))
            return apostrophe();
        if (!isOfWord(code))
            return endWord();
        appendFolded(plainArabic(code));
        m_previous = code;
    }

    void appendFolded(char32_t code)
    {
        if (isArabic(code))
            return append(QChar(char16_t(code)));
        const char32_t folded = QChar::toCaseFolded(code);
        folded == sharpS ? append(u"ss") : append(QChar::fromUcs4(folded));
    }

    // Part of a word between letters, and at the end of one in oʻ and gʻ; elsewhere it quotes.
    void apostrophe()
    {
        const QString &key = m_token.joined.key;
        if (key.isEmpty()) {
            m_isQuoted = true;
            return;
        }
        int length = 0;
        const char32_t next = m_at < m_content.size() ? codeAt(m_at, length) : 0;
        const bool isFollowed = QChar::isLetter(next) && !isApostrophe(next);
        const bool isLetterOfWord = !m_isQuoted && (key.back() == u'o' || key.back() == u'g');
        if (!isFollowed && !isLetterOfWord)
            return endWord();
        append(QChar(keyApostrophe));
        m_previous = keyApostrophe;
    }

    void append(QStringView text)
    {
        FoldedWord &word = m_token.joined;
        if (word.key.isEmpty())
            word.start = m_start;
        if (m_isBroken)
            m_breaks.push_back({word.key.size(), m_start});
        m_isBroken = false;
        word.key.append(text);
        word.ends.resize(word.key.size(), int(m_at));
    }
    void append(QChar c) { append(QStringView(&c, 1)); }

    // What is dropped belongs to the letter before it.
    void extendLast()
    {
        QList<int> &ends = m_token.joined.ends;
        if (ends.isEmpty() || m_isBroken)
            return;
        for (qsizetype i = ends.size() - 1, old = ends.last(); i >= 0 && ends[i] == old; --i)
            ends[i] = int(m_at);
    }

    void breakWord() { m_isBroken = !m_token.joined.key.isEmpty(); }

    void endWord()
    {
        m_isBroken = false;
        m_isQuoted = false;
        m_previous = 0;
        if (m_token.joined.key.isEmpty())
            return;
        if (!m_breaks.empty())
            split();
        m_tokens.push_back(std::move(m_token));
        m_token = {};
        m_breaks.clear();
    }

    void split()
    {
        const FoldedWord &word = m_token.joined;
        m_breaks.insert(m_breaks.begin(), {0, word.start});
        for (size_t i = 0; i < m_breaks.size(); ++i) {
            const qsizetype from = m_breaks[i].inKey;
            const qsizetype to = i + 1 < m_breaks.size() ? m_breaks[i + 1].inKey : word.key.size();
            m_token.parts.push_back({word.key.mid(from, to - from), m_breaks[i].inText, word.ends.mid(from, to - from)});
        }
    }

    const QString &m_content;
    qsizetype m_at = 0; // behind what is being read
    int m_start = 0; // where that began
    char32_t m_previous = 0; // the letter before, in this word
    bool m_isQuoted = false; // an apostrophe stands before this word
    bool m_isBroken = false; // a ZWNJ stands before the next letter
    FoldedToken m_token;
    std::vector<Break> m_breaks;
    std::vector<FoldedToken> m_tokens;
};

} // namespace

std::vector<FoldedToken> foldedTokens(const QString &content) { return Folder(content).run(); }

} // namespace Suhbat::text
