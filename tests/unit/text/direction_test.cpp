// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/digits.h"
#include "text/direction.h"

#include <QTest>

using namespace Suhbat;
using text::TextDirection;

class DirectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStrongCharacterDecides_data();
    void firstStrongCharacterDecides();
    void isolatesAreBalanced();
    void bidiControlsAreStripped();
    void digitsAreConverted();
};

void DirectionTest::firstStrongCharacterDecides_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<int>("direction");
    const auto row
        = [](const char *name, TextDirection direction, const char *paragraph) { QTest::newRow(name) << QString::fromUtf8(paragraph) << int(direction); };
    constexpr auto ltr = TextDirection::LeftToRight, rtl = TextDirection::RightToLeft, neutral = TextDirection::Neutral;

    row("Latin", ltr, "hello سلام");
    row("Persian", rtl, "سلام hello");
    row("Hebrew", rtl, "שלום");
    row("Cyrillic", ltr, "салом");
    row("digits do not decide", rtl, "123 ۱۲۳ سلام");
    row("signs do not decide", rtl, "- «(…) سلام");
    row("nothing decides", neutral, "123 … !");
    row("an empty one", neutral, "");
    row("a flag is skipped", rtl, "🇺🇿 سلام");
    row("an emoji is skipped", rtl, "😀👍🏽 سلام");
    row("a lettered emoji is skipped", rtl, "🅰️ ℹ️ Ⓜ️ سلام");
    row("flags alone decide nothing", neutral, "🇮🇷🇺🇿");
    row("a link is skipped", rtl, "https://example.com/a?b=c سلام");
    row("a bare link is skipped", rtl, "www.example.com سلام");
    row("a link alone decides nothing", neutral, "https://example.com");
    row("a mention is skipped", rtl, "@ahmed سلام");
    row("a mention in Arabic is skipped", ltr, "@أحمد hello");
    row("inline code is skipped", rtl, "`int x` را بنویس");
    row("inline code with doubled signs is skipped", rtl, "``a`b`` را");
    row("code that is not closed is text", ltr, "`int x را");
    row("an isolate is skipped", rtl, "\u2066abc\u2069 سلام");
    row("an isolate in an isolate is skipped", rtl, "\u2068abc\u2067def\u2069ghi\u2069 سلام");
    row("an isolate that is not closed ends it", neutral, "\u2068abc سلام");
    row("an embedding does not decide", rtl, "\u202aسلام");
    row("a left-to-right mark decides", ltr, "\u200eسلام");
    row("signs of markup do not decide", rtl, "**سلام** hello");
    row("an e-mail address is no mention", ltr, "a@b سلام");
    row("only the first paragraph counts", neutral, "123\nسلام");
}

void DirectionTest::firstStrongCharacterDecides()
{
    QFETCH(QString, paragraph);
    QTEST(int(text::paragraphDirection(paragraph)), "direction");
}

void DirectionTest::isolatesAreBalanced()
{
    QCOMPARE(text::isolated(QStringLiteral("أحمد")), QStringLiteral("\u2068أحمد\u2069"));
    QCOMPARE(text::isolatedLeftToRight(QStringLiteral("+998 90")), QStringLiteral("\u2066+998 90\u2069"));
}

void DirectionTest::bidiControlsAreStripped()
{
    QCOMPARE(text::stripBidiControls(QStringLiteral("a\u202e\u202a\u2066\u2069\u200e\u200f\u061cb\u200cc\u200dd")), QStringLiteral("ab\u200cc\u200dd"));
}

void DirectionTest::digitsAreConverted()
{
    QCOMPARE(text::withDigits(QStringLiteral("1,234.5 kg"), text::Digits::Persian), QStringLiteral("۱,۲۳۴.۵ kg"));
    QCOMPARE(text::withDigits(QStringLiteral("0987654321"), text::Digits::ArabicIndic), QStringLiteral("٠٩٨٧٦٥٤٣٢١"));
    QCOMPARE(text::withDigits(QStringLiteral("۱٢3"), text::Digits::Latin), QStringLiteral("123"));
    QCOMPARE(text::latinDigits(QStringLiteral("۰۹٠٩")), QStringLiteral("0909"));
}

QTEST_GUILESS_MAIN(DirectionTest)
#include "direction_test.moc"
