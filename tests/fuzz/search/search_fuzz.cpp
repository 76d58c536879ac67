// SPDX-License-Identifier: GPL-3.0-or-later
// Folding for search, and the readers of text that strangers' messages pass: what holds for any text whatever.
#include "text/codepoints.h"
#include "text/direction.h"
#include "text/fold.h"
#include "text/markup.h"
#include "text/names.h"

#include <cstdlib>

using namespace Suhbat;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkKey(const QString &content)
{
    const QString key = text::searchKey(content);
    require(!key.contains(QStringLiteral("  ")) && !key.startsWith(u' ') && !key.endsWith(u' '));
    require(text::searchKey(content) == key);
    require(!key.contains(QChar(0x200c)) && !key.contains(QChar(0x0640)) && !key.contains(u'\''));

    // A text is found by itself, and what is found can be shown.
    const QStringList words = text::queryWords(content);
    const QStringList indexed = key.split(u' ');
    for (const QString &word : words)
        require(!word.isEmpty() && indexed.contains(word));
    require(words.isEmpty() == key.isEmpty());
}

void checkHighlights(const QString &content, const QString &query)
{
    const QStringList words = text::queryWords(query);
    qsizetype end = -1;
    for (const auto &[start, length] : text::highlights(content, words)) {
        require(start > end && length > 0 && start + length <= content.size());
        end = start + length;
    }
    const bool isFound = end >= 0;
    require(content != query || isFound == !words.isEmpty());
}

void checkMarkup(const QString &content)
{
    const text::Markup markup = text::parseMarkup(content);
    require(markup.text.size() <= content.size());
    qsizetype last = 0;
    for (const text::Span &span : markup.spans) {
        require(span.start >= last && span.length > 0 && span.start + span.length <= markup.text.size());
        last = span.start;
    }
    text::mentionedNames(content);
    require(text::codePointCount(text::plainExcerpt(content, 40)) <= 40);
}

void checkNames(const QString &content)
{
    const QString name = text::cleanName(content);
    require(text::cleanName(name) == name && name.isValidUtf16());
    const QString file = text::cleanFileName(content);
    require(!file.isEmpty() && file.toUtf8().size() <= 255 && !file.contains(u'/') && !file.contains(u'\\') && !file.startsWith(u'.'));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // One line to look for, then the text; half of the inputs keep what no UTF-8 holds, lone surrogates.
    if (size == 0)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    const QString all = data[0] & 1 ? QString::fromUtf8(bytes) : QString(reinterpret_cast<const QChar *>(bytes.toByteArray().constData()), bytes.size() / 2);
    const qsizetype cut = all.indexOf(u'\n');
    const QString query = all.left(std::max<qsizetype>(cut, 0));
    const QString content = all.mid(cut + 1);

    checkKey(content);
    checkHighlights(content, query);
    checkHighlights(content, content);
    checkMarkup(content);
    checkNames(content);
    text::paragraphDirection(content);
    return 0;
}
