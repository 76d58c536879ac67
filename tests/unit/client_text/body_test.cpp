// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/body.h"

#include <QTest>

using namespace Suhbat::client;
using namespace Qt::StringLiterals;

class BodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsFollowTheLines();
    void stylesNest();
    void isolatesStandAroundCodeLinksAndNames();
    void aSpanOverTwoLinesIsIsolatedInEach();
    void originalComesBackFromAnyStretch();
    void spoilersAreCounted();
    void quotesAndBlocksAreKinds();
    void emptyMessageHasOneParagraph();
};

void BodyTest::paragraphsFollowTheLines()
{
    const Body body = readBody(u"a\n\nس"_s, Qt::RightToLeft);
    QCOMPARE(body.paragraphs.size(), size_t(3));
    QCOMPARE(body.paragraphs[0].direction, Qt::LeftToRight);
    QCOMPARE(body.paragraphs[1].direction, Qt::RightToLeft); // nothing decides
    QCOMPARE(body.paragraphs[2].direction, Qt::RightToLeft);
}

void BodyTest::stylesNest()
{
    const Body body = readBody(u"a **b *c* d**"_s, Qt::LeftToRight);
    const QList<BodyRun> &runs = body.paragraphs[0].runs;
    QCOMPARE(runs.size(), 4);
    QCOMPARE(runs[1].styles, int(BoldStyle));
    QCOMPARE(runs[2].styles, BoldStyle | ItalicStyle);
    QCOMPARE(runs[2].text, u"c"_s);
}

void BodyTest::isolatesStandAroundCodeLinksAndNames()
{
    const Body body = readBody(u"س `x` @ali www.example.com"_s, Qt::LeftToRight);
    QCOMPARE(body.paragraphs[0].text(), u"س \u2066x\u2069 \u2068@ali\u2069 \u2066www.example.com\u2069"_s);
    QCOMPARE(body.original, u"س x @ali www.example.com"_s);
}

void BodyTest::aSpanOverTwoLinesIsIsolatedInEach()
{
    const Body body = readBody(u"س `a\nb` ت"_s, Qt::LeftToRight);
    QCOMPARE(body.paragraphs[0].text(), u"س \u2066a\u2069"_s);
    QCOMPARE(body.paragraphs[1].text(), u"\u2066b\u2069 ت"_s);
}

void BodyTest::originalComesBackFromAnyStretch()
{
    const Body body = readBody(u"س `x`\n@ali **b** 😀 end"_s, Qt::LeftToRight);
    QString drawn;
    for (const BodyParagraph &paragraph : body.paragraphs)
        drawn += (drawn.isEmpty() ? QString() : u"\n"_s) + paragraph.text();
    QVERIFY(drawn.size() > body.original.size());
    for (int start = 0; start <= drawn.size(); ++start) {
        for (int end = start; end <= drawn.size(); ++end) {
            QString expected = drawn.mid(start, end - start);
            expected.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
            QCOMPARE(body.originalOf(start, end), expected);
        }
    }
}

void BodyTest::spoilersAreCounted()
{
    const Body body = readBody(u"||a|| b ||c **d**||"_s, Qt::LeftToRight);
    QList<int> spoilers;
    for (const BodyRun &run : body.paragraphs[0].runs)
        spoilers << run.spoiler;
    QCOMPARE(spoilers, (QList<int>{0, -1, 1, 1}));
}

void BodyTest::quotesAndBlocksAreKinds()
{
    const Body body = readBody(u"> q\n```c\nx\n\n```\np"_s, Qt::RightToLeft);
    QCOMPARE(body.paragraphs.size(), size_t(4));
    QCOMPARE(body.paragraphs[0].kind, ParagraphKind::Quote);
    QCOMPARE(body.paragraphs[1].kind, ParagraphKind::Code);
    QCOMPARE(body.paragraphs[2].kind, ParagraphKind::Code);
    QCOMPARE(body.paragraphs[2].direction, Qt::LeftToRight);
    QCOMPARE(body.paragraphs[3].kind, ParagraphKind::Plain);
}

void BodyTest::emptyMessageHasOneParagraph()
{
    const Body body = readBody(QString(), Qt::RightToLeft);
    QCOMPARE(body.paragraphs.size(), size_t(1));
    QCOMPARE(body.paragraphs[0].direction, Qt::RightToLeft);
}

QTEST_GUILESS_MAIN(BodyTest)
#include "body_test.moc"
