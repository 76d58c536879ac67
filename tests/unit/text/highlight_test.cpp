// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <QTest>

using namespace Suhbat;

class HighlightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheOriginal_data();
    void marksTheOriginal();
    void marksNothingForNothing();

private:
    // The content with [ and ] around what is marked.
    static QString marked(const QString &content, const QString &query)
    {
        QString result = content;
        const auto ranges = text::highlights(content, text::queryWords(query));
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
            result.insert(range->first + range->second, u']').insert(range->first, u'[');
        return result;
    }
};

void HighlightTest::marksTheOriginal_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *content, const char *query, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(content) << QString::fromUtf8(query) << QString::fromUtf8(marked);
    };
    row("a word", "salom dunyo", "dunyo", "salom [dunyo]");
    row("the beginning of a word", "kitobxon", "KITOB", "[kitob]xon");
    row("every place", "bir ikki birga", "bir", "[bir] ikki [bir]ga");
    row("two words", "salom dunyo", "dunyo salom", "[salom] [dunyo]");
    row("a letter of the other alphabet that is two here", "яхши шаҳар", "yax sha", "[ях]ши [ша]ҳар");
    row("half of such a letter is all of it", "шаҳар", "s", "[ш]аҳар");
    row("marks belong to their letter", "قال مُحَمَّدٌ نعم", "محمد", "قال [مُحَمَّدٌ] نعم");
    row("tatweel belongs to its letter", "محــمد", "محم", "[محــم]د");
    row("a letter in two pieces", "у\u0306збек", "o'z", "[у\u0306з]бек");
    row("a ligature is marked whole", "ﬁlm", "f", "[ﬁ]lm");
    row("letters of two units", "😀 𐐀bc", "𐐨b", "😀 [𐐀b]c");
    row("a number", "۱۲۳ va ۱۲", "12", "۱۲۳ va [۱۲]");
    row("a ZWNJ word by its joined form", "می\u200cخواهم", "میخوا", "[می\u200cخوا]هم");
    row("a ZWNJ word by its parts", "کتاب\u200cخانه", "خانه", "کتاب\u200c[خانه]");
    row("what touches is one", "می\u200cخواهم", "می میخواهم", "[می\u200cخواهم]");
    row("apostrophes", "o‘zbekcha so'z", "oʻzb", "[o‘zb]ekcha so'z");
}

void HighlightTest::marksTheOriginal()
{
    QFETCH(QString, content);
    QFETCH(QString, query);
    QTEST(marked(content, query), "marked");
}

void HighlightTest::marksNothingForNothing()
{
    QVERIFY(text::highlights(QStringLiteral("salom"), {}).isEmpty());
    QVERIFY(text::highlights(QStringLiteral("salom"), {QString()}).isEmpty());
    QVERIFY(text::highlights(QString(), {QStringLiteral("salom")}).isEmpty());
    QVERIFY(text::highlights(QStringLiteral("salom"), {QStringLiteral("alom")}).isEmpty());
}

QTEST_GUILESS_MAIN(HighlightTest)
#include "highlight_test.moc"
