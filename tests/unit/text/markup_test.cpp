// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markup.h"

#include <QTest>

using namespace Suhbat;
using text::SpanKind;

namespace {

const char *tagOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Bold: return "b";
    case SpanKind::Italic: return "i";
    case SpanKind::Strike: return "s";
    case SpanKind::Spoiler: return "x";
    case SpanKind::Code: return "c";
    case SpanKind::CodeBlock: return "pre";
    case SpanKind::Quote: return "q";
    case SpanKind::Link: return "a";
    case SpanKind::Mention: return "m";
    }
    return "";
}

// The text with its spans as tags; a target that is not the text itself stands in the opening one.
QString tagged(const QString &content)
{
    const text::Markup markup = text::parseMarkup(content);
    QStringList before(markup.text.size() + 1), after(markup.text.size() + 1);
    for (const text::Span &span : markup.spans) {
        const QString tag = QString::fromLatin1(tagOf(span.kind));
        const bool hasTarget = !span.target.isEmpty() && span.target != markup.text.mid(span.start, span.length);
        before[span.start] += u'<' + tag + (hasTarget ? u'=' + span.target : QString()) + u'>';
        after[span.start + span.length].prepend(QStringLiteral("</") + tag + u'>');
    }
    QString result = after.first() + before.first();
    for (qsizetype i = 0; i < markup.text.size(); ++i)
        result += markup.text[i] + after[i + 1] + before[i + 1];
    return result;
}

} // namespace

class MarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesSpans_data();
    void makesSpans();
    void spansNeverCross_data();
    void spansNeverCross();
    void findsMentions_data();
    void findsMentions();
    void excerptIsOnePlainLine_data();
    void excerptIsOnePlainLine();
    void hostileTextTakesNoTime_data();
    void hostileTextTakesNoTime();
};

void MarkupTest::makesSpans_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("tagged");
    const auto row
        = [](const char *name, const char *content, const char *tagged) { QTest::newRow(name) << QString::fromUtf8(content) << QString::fromUtf8(tagged); };

    row("plain", "salom dunyo", "salom dunyo");
    row("bold", "a **b** c", "a <b>b</b> c");
    row("italic", "a *b* c", "a <i>b</i> c");
    row("strike", "~~b~~", "<s>b</s>");
    row("spoiler", "||b c||", "<x>b c</x>");
    row("bold in Persian with an ending", "**کتاب**ها", "<b>کتاب</b>ها");
    row("bold and italic", "***b***", "<b><i>b</i></b>");
    row("italic in bold", "**a *b* c**", "<b>a <i>b</i> c</b>");
    row("spoiler around bold", "||a **b**||", "<x>a <b>b</b></x>");
    row("over two lines", "**a\nb**", "<b>a\nb</b>");
    row("a sum", "2*3*4 = 2 * 3 * 4", "2*3*4 = 2 * 3 * 4");
    row("not closed", "**a *b", "**a *b");
    row("nothing inside", "**** ~~~~ ||||", "**** ~~~~ ||||");
    row("crossing", "**a ~~b** c~~", "<b>a ~~b</b> c~~");
    row("escaped", "\\*a\\* \\`b\\`", "*a* `b`");
    row("a path keeps its backslashes", "C:\\dir\\file", "C:\\dir\\file");
    row("code", "a `b *c* @d` e", "a <c>b *c* @d</c> e");
    row("code with a back-quote", "``a`b``", "<c>a`b</c>");
    row("code that is not closed", "`a **b**", "`a <b>b</b>");
    row("a block", "a\n```cpp\nint *x;\n\n**y**\n```\nb", "a\n<pre=cpp>int *x;\n\n**y**</pre>\nb");
    row("a block that is not closed", "```\nint **x**", "```\nint <b>x</b>");
    row("an empty block", "```\n```", "");
    row("an empty quote", ">\na", "\na");
    row("a quote", "> a **b**\n> c\nd", "<q>a <b>b</b>\nc</q>\nd");
    row("a quote without a blank", ">a", "<q>a</q>");
    row("an arrow is no quote", "a > b", "a > b");
    row("a link", "see https://example.com/a_b?c=d&e=*f, ok", "see <a>https://example.com/a_b?c=d&e=*f</a>, ok");
    row("a link at the end of a sentence", "https://example.com/a.", "<a>https://example.com/a</a>.");
    row("a link in brackets", "(https://en.wikipedia.org/wiki/Chat_(x))", "(<a>https://en.wikipedia.org/wiki/Chat_(x)</a>)");
    row("a link before an Arabic sign", "https://example.com، نعم", "<a>https://example.com</a>، نعم");
    row("a bold link", "**https://example.com**", "<b><a>https://example.com</a></b>");
    row("a bare link", "www.example.com", "<a=https://www.example.com>www.example.com</a>");
    row("no link inside a word", "xhttps://example.com", "xhttps://example.com");
    row("no link without a host", "https:// www.", "https:// www.");
    row("a dangerous scheme is no link", "javascript:alert(1)", "javascript:alert(1)");
    row("a mention", "salom @ali.v, @sara!", "salom <m=ali.v>@ali.v</m>, <m=sara>@sara</m>!");
    row("a mention in Arabic", "سلام @أحمد", "سلام <m=أحمد>@أحمد</m>");
    row("an e-mail address", "ali@example.com", "ali@example.com");
}

void MarkupTest::makesSpans()
{
    QFETCH(QString, content);
    QTEST(tagged(content), "tagged");
}

void MarkupTest::spansNeverCross_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("signs upon signs") << QStringLiteral("**a *b ~~c ||d** e* f~~ g|| ***h** i* j***");
    QTest::newRow("in quotes") << QStringLiteral("> **a\n> b** *c\n`d* e`\n> ~~f||");
}

void MarkupTest::spansNeverCross()
{
    QFETCH(QString, content);
    const text::Markup markup = text::parseMarkup(content);
    for (const text::Span &a : markup.spans) {
        QVERIFY(a.start >= 0 && a.length > 0 && a.start + a.length <= markup.text.size());
        for (const text::Span &b : markup.spans)
            QVERIFY(!(a.start < b.start && b.start < a.start + a.length && a.start + a.length < b.start + b.length));
    }
}

void MarkupTest::findsMentions_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *content, const QStringList &names) { QTest::newRow(name) << QString::fromUtf8(content) << names; };
    row("none", "salom", {});
    row("at both ends", "@ali salom @sara", {QStringLiteral("ali"), QStringLiteral("sara")});
    row("each once", "@ali @ali @Ali", {QStringLiteral("ali"), QStringLiteral("Ali")});
    row("inside emphasis", "**@ali** *@sara*", {QStringLiteral("ali"), QStringLiteral("sara")});
    row("in a quote", "> @ali", {QStringLiteral("ali")});
    row("not in code", "`@ali` @sara", {QStringLiteral("sara")});
    row("not in a block", "```\n@ali\n```", {});
    row("not in an address", "ali@example.com https://x.uz/@sara", {});
    row("with signs of its own", "@a.b-c_d.", {QStringLiteral("a.b-c_d")});
    row("nobody", "@ @@ @.", {});
}

void MarkupTest::findsMentions()
{
    QFETCH(QString, content);
    QTEST(text::mentionedNames(content), "names");
}

void MarkupTest::excerptIsOnePlainLine_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("excerpt");
    const auto row
        = [](const char *name, const char *content, const char *excerpt) { QTest::newRow(name) << QString::fromUtf8(content) << QString::fromUtf8(excerpt); };
    row("signs go", "**a** `b` ~~c~~", "a b c");
    row("lines join", "> a\n\nb\n```\nc\n```", "a b c");
    row("spoilers are covered", "||abc|| d", "███ d");
    row("nothing is left open", "\u202eabc\u2067d", "abcd");
    row("long text is cut", "abcdefghijklmnopqrstuvwxyz", "abcdefghijk…");
    row("ZWNJ stays", "می‌خواهم", "می‌خواهم");
}

void MarkupTest::excerptIsOnePlainLine()
{
    QFETCH(QString, content);
    QTEST(text::plainExcerpt(content, 12), "excerpt");
}

void MarkupTest::hostileTextTakesNoTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"*", "**a", "~~a ", "||a**b", "`", "`a``", "```\n", "@", "@a", "> ", "https://", "https://a)", "www.", "\\*", "(", "*a ", "* a"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

// What is quadratic here takes minutes, what is linear milliseconds.
void MarkupTest::hostileTextTakesNoTime()
{
    QFETCH(QString, piece);
    QElapsedTimer clock;
    clock.start();
    text::parseMarkup(piece.repeated(200000 / piece.size()));
    QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(MarkupTest)
#include "markup_test.moc"
