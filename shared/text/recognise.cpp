// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/recognise.h"

#include "text/codepoints.h"
#include "text/direction.h"

namespace Suhbat::text {

namespace {

// Whether a word could still be going on before `at`: user@example.com holds no mention and xhttp:// no link.
bool isInsideWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return false;
    const QChar before = text[at - 1];
    return before.isLetterOrNumber() || before.isLowSurrogate() || before.isMark() || before == u'_' || before == u'@';
}

qsizetype schemeLength(QStringView text)
{
    for (const QStringView scheme : {QStringView(u"https://"), QStringView(u"http://"), QStringView(u"www.")}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    }
    return 0;
}

bool endsLink(QChar c) { return c.isSpace() || c.unicode() < 0x20 || QStringView(u"<>\"`«»").contains(c) || isBidiControl(c.unicode()); }

// Sentences go on behind a link: its last dot, comma or bracket is theirs, unless the bracket closes one of the link.
qsizetype withoutSentence(QStringView link)
{
    qsizetype unopened = link.count(u')') - link.count(u'(');
    qsizetype end = link.size();
    for (; end > 0; --end) {
        const QChar last = link[end - 1];
        if (last == u')') {
            if (unopened-- <= 0)
                break;
        } else if (!QStringView(u".,;:!?'*~|]}…؟،؛").contains(last)) {
            break;
        }
    }
    return end;
}

bool isNameCharacter(char32_t code) { return QChar::isLetterOrNumber(code) || code == U'.' || code == U'_' || code == U'-'; }

} // namespace

qsizetype linkLengthAt(QStringView text, qsizetype at)
{
    const char16_t first = text[at].unicode();
    if ((first | 0x20) != u'h' && (first | 0x20) != u'w')
        return 0;
    const qsizetype scheme = schemeLength(text.mid(at));
    if (scheme == 0 || isInsideWord(text, at))
        return 0;
    qsizetype end = at + scheme;
    while (end < text.size() && !endsLink(text[end]))
        ++end;
    end = at + withoutSentence(text.mid(at, end - at));
    const bool hasHost = end > at + scheme && text[at + scheme].isLetterOrNumber();
    return hasHost ? end - at : 0;
}

qsizetype mentionLengthAt(QStringView text, qsizetype at)
{
    if (text[at] != u'@' || isInsideWord(text, at))
        return 0;
    qsizetype end = at + 1;
    while (end < text.size()) {
        const auto [code, length] = codePointAt(text, end);
        if (!isNameCharacter(code))
            break;
        end += length;
    }
    // The dot of "ask @ali." ends the sentence.
    while (end > at + 1 && (text[end - 1] == u'.' || text[end - 1] == u'-'))
        --end;
    return end > at + 1 ? end - at : 0;
}

qsizetype codeLengthAt(QStringView text, qsizetype at)
{
    const auto ticksAt = [text](qsizetype from) {
        qsizetype count = 0;
        while (from + count < text.size() && text[from + count] == u'`')
            ++count;
        return count;
    };
    if (at > 0 && text[at - 1] == u'`')
        return 0; // a part of back-quotes that were tried as a whole
    const qsizetype opening = ticksAt(at);
    for (qsizetype end = at + opening; opening > 0 && end < text.size();) {
        const qsizetype closing = ticksAt(end);
        if (closing == opening)
            return end + closing - at;
        end += std::max<qsizetype>(closing, 1);
    }
    return 0;
}

} // namespace Suhbat::text
