// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"

#include <QTest>

using namespace Suhbat;

namespace {

// As the store does it: every word of the query begins a word of the key, digits are a whole one.
bool finds(const QString &content, const QString &query)
{
    const QStringList key = text::searchKey(content).split(u' ');
    const QStringList wanted = text::queryWords(query);
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(key.begin(), key.end(),
                           [&](const QString &candidate) { return text::isWholeWord(word) ? candidate == word : candidate.startsWith(word); });
    });
}

} // namespace

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsByEachRule_data();
    void foldsByEachRule();
    void finds_data();
    void finds();
    void keepsApart_data();
    void keepsApart();
    void isTheSameFromEitherNormalForm_data();
    void isTheSameFromEitherNormalForm();
    void foldsItselfToItself_data() { foldsByEachRule_data(); }
    void foldsItselfToItself();
    void wordsStandBetweenSingleSpaces();
    void queryHasEachWordOnce();
    void surrogatesThatStandAloneDoNoHarm();
};

void FoldTest::foldsByEachRule_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *rule, const QString &content, const QString &key) { QTest::newRow(rule) << content << key; };

    row("Uzbek Cyrillic becomes Latin", QStringLiteral("Салом дўстлар"), QStringLiteral("salom doʼstlar"));
    row("Cyrillic қ ғ ҳ ў", QStringLiteral("қоғоз ҳаёт ўқувчи"), QStringLiteral("qogʼoz hayot oʼquvchi"));
    row("Cyrillic е after a vowel or at the beginning is ye", QStringLiteral("елка поезд мен"), QStringLiteral("yelka poyezd men"));
    row("Cyrillic ё ю я ч ш", QStringLiteral("ёшлар юлдуз яхши чой"), QStringLiteral("yoshlar yulduz yaxshi choy"));
    row("Cyrillic ц is ts after a vowel, else s", QStringLiteral("цирк акция конституция"), QStringLiteral("sirk aksiya konstitutsiya"));
    row("Cyrillic ъ is an apostrophe, ь is nothing", QStringLiteral("маъно альбом"), QStringLiteral("maʼno albom"));
    row("Cyrillic capitals", QStringLiteral("ЎЗБЕКИСТОН"), QStringLiteral("oʼzbekiston"));
    row("Cyrillic letters Uzbek has not stay", QStringLiteral("әлем"), QStringLiteral("әlem"));
    row("й ў ё in pieces keep their marks", QStringLiteral("\u0438\u0306\u0443\u0306л \u0435\u0308ш"), QStringLiteral("yoʼl yosh"));
    row("NFKD: ligatures and wide letters", QStringLiteral("ﬁlm Ａｂｃ ﻼ"), QStringLiteral("film abc لا"));
    row("NFKD: Arabic presentation forms", QStringLiteral("\ufedf\ufe92\ufee8"), QStringLiteral("لبن"));
    row("NFKD: آ أ إ ؤ ئ", QStringLiteral("آب أحمد إسلام مؤمن رئيس"), QStringLiteral("اب احمد اسلام مومن رییس"));
    row("Latin loses its accents", QStringLiteral("Café naïve"), QStringLiteral("cafe naive"));
    row("harakat are dropped", QStringLiteral("مُحَمَّدٌ"), QStringLiteral("محمد"));
    row("superscript alef is dropped", QStringLiteral("رحمٰن"), QStringLiteral("رحمن"));
    row("tatweel is dropped", QStringLiteral("محـــمد"), QStringLiteral("محمد"));
    row("ZWJ is dropped", QStringLiteral("ه\u200d م"), QStringLiteral("ه م"));
    row("a soft hyphen is dropped", QStringLiteral("kito\u00adb"), QStringLiteral("kitob"));
    row("direction marks are dropped", QStringLiteral("\u200fکتاب\u200e"), QStringLiteral("کتاب"));
    row("Arabic ي becomes ی", QStringLiteral("علي"), QStringLiteral("علی"));
    row("alef maksura ى becomes ی", QStringLiteral("مصطفى"), QStringLiteral("مصطفی"));
    row("Arabic ك becomes ک", QStringLiteral("كتاب"), QStringLiteral("کتاب"));
    row("ۀ becomes ه", QStringLiteral("نامۀ"), QStringLiteral("نامه"));
    row("ه with a hamza becomes ه", QStringLiteral("نامهٔ"), QStringLiteral("نامه"));
    row("ە becomes ه", QStringLiteral("کوردە"), QStringLiteral("کورده"));
    row("ہ becomes ه", QStringLiteral("ہم"), QStringLiteral("هم"));
    row("ة becomes ه", QStringLiteral("مدرسة"), QStringLiteral("مدرسه"));
    row("پ چ ژ گ stay distinct", QStringLiteral("پدر چای ژاله گل"), QStringLiteral("پدر چای ژاله گل"));
    row("Arabic-Indic digits", QStringLiteral("٠١٢٣٤٥٦٧٨٩"), QStringLiteral("0123456789"));
    row("Persian digits", QStringLiteral("۰۱۲۳۴۵۶۷۸۹"), QStringLiteral("0123456789"));
    row("case", QStringLiteral("HELLO World"), QStringLiteral("hello world"));
    row("case, in full", QStringLiteral("STRASSE Straße GROẞ"), QStringLiteral("strasse strasse gross"));
    row("case of other alphabets", QStringLiteral("ΑΘΗΝΑ"), QStringLiteral("αθηνα"));
    row("the Turkish İ", QStringLiteral("İstanbul"), QStringLiteral("istanbul"));
    row("every Uzbek apostrophe is one", QStringLiteral("oʻz oʼz o'z o’z o‘z o`z"), QStringLiteral("oʼz oʼz oʼz oʼz oʼz oʼz"));
    row("an apostrophe after o and g ends a word", QStringLiteral("togʻ, bogʻ"), QStringLiteral("togʼ bogʼ"));
    row("an apostrophe between letters", QStringLiteral("sanʼat maʼno"), QStringLiteral("sanʼat maʼno"));
    row("quotation marks are none", QStringLiteral("'salom' ‘dunyo’ so'z'"), QStringLiteral("salom dunyo soʼz"));
    row("a ZWNJ word is indexed joined and split", QStringLiteral("می\u200cخواهم"), QStringLiteral("میخواهم می خواهم"));
    row("two ZWNJs in a word", QStringLiteral("نمی\u200cخواهم\u200cش"), QStringLiteral("نمیخواهمش نمی خواهم ش"));
    row("a ZWNJ at an end splits nothing", QStringLiteral("\u200cکتاب\u200c"), QStringLiteral("کتاب"));
    row("signs separate words", QStringLiteral("a-b_c@d.e/f؛g،h"), QStringLiteral("a b c d e f g h"));
    row("signs alone are nothing", QStringLiteral(" … ؟! 👍🏽 "), QString());
}

void FoldTest::foldsByEachRule()
{
    QFETCH(QString, content);
    QTEST(text::searchKey(content), "key");
}

void FoldTest::foldsItselfToItself()
{
    QFETCH(QString, content);
    const QString key = text::searchKey(content);
    QCOMPARE(text::searchKey(key), key);
}

void FoldTest::finds_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const QString &content, const QString &query) { QTest::newRow(name) << content << query; };

    row("Cyrillic by Latin", QStringLiteral("Ўзбекистон Республикаси"), QStringLiteral("o'zbekiston respublika"));
    row("Latin by Cyrillic", QStringLiteral("Oʻzbekiston yoshlari"), QStringLiteral("Ўзбекистон ёшлари"));
    row("one apostrophe by another", QStringLiteral("gʻishtli uy"), QStringLiteral("g`ishtli"));
    row("Arabic by Persian letters", QStringLiteral("كتاب علي"), QStringLiteral("کتاب علی"));
    row("Persian by Arabic letters", QStringLiteral("کتاب علی"), QStringLiteral("كتاب علي"));
    row("ة by ه", QStringLiteral("المدرسة الثانوية"), QStringLiteral("المدرسه"));
    row("bare by vocalised", QStringLiteral("محمد"), QStringLiteral("مُحَمَّد"));
    row("ZWNJ joined", QStringLiteral("می\u200cخواهم بروم"), QStringLiteral("میخواهم"));
    row("ZWNJ split", QStringLiteral("می\u200cخواهم بروم"), QStringLiteral("می خواهم"));
    row("ZWNJ with it", QStringLiteral("می\u200cخواهم بروم"), QStringLiteral("می\u200cخواهم"));
    row("ZWNJ by the beginning of its second part", QStringLiteral("کتاب\u200cخانه"), QStringLiteral("خان"));
    row("from the beginning of a word", QStringLiteral("kitobxonlar"), QStringLiteral("kitob"));
    row("words in any order", QStringLiteral("salom do'stlar"), QStringLiteral("doʻst SALOM"));
    row("a whole number in any digits", QStringLiteral("قیمت ۱۲۵۰ تومان"), QStringLiteral("1250"));
}

void FoldTest::finds()
{
    QFETCH(QString, content);
    QFETCH(QString, query);
    QVERIFY2(::finds(content, query), qPrintable(text::searchKey(content) + QStringLiteral(" / ") + text::queryWords(query).join(u' ')));
}

void FoldTest::keepsApart_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const QString &content, const QString &query) { QTest::newRow(name) << content << query; };

    row("the middle of a word", QStringLiteral("kitobxon"), QStringLiteral("xon"));
    row("the beginning of a number", QStringLiteral("narxi 12500"), QStringLiteral("125"));
    row("one word of two", QStringLiteral("salom dunyo"), QStringLiteral("salom olam"));
    row("پ and ب", QStringLiteral("پدر"), QStringLiteral("بدر"));
    row("چ and ج", QStringLiteral("چای"), QStringLiteral("جای"));
    row("ژ and ز", QStringLiteral("ژاله"), QStringLiteral("زاله"));
    row("گ and ک", QStringLiteral("گل"), QStringLiteral("کل"));
    row("nothing to look for", QStringLiteral("salom"), QStringLiteral(" … "));
}

void FoldTest::keepsApart()
{
    QFETCH(QString, content);
    QFETCH(QString, query);
    QVERIFY(!::finds(content, query));
}

void FoldTest::isTheSameFromEitherNormalForm_data()
{
    QTest::addColumn<QString>("content");
    for (const char *text : {"Ўзбекистон йўлбошчиси ёшлари", "آموزشگاهِ نامۀ رئیسۂ", "Café Ångström", "한국어 검색", "ΐ ΰ"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void FoldTest::isTheSameFromEitherNormalForm()
{
    QFETCH(QString, content);
    const QString key = text::searchKey(content.normalized(QString::NormalizationForm_C));
    QVERIFY(!key.isEmpty());
    QCOMPARE(text::searchKey(content.normalized(QString::NormalizationForm_D)), key);
}

void FoldTest::wordsStandBetweenSingleSpaces()
{
    QCOMPARE(text::searchKey(QStringLiteral("  a \n\n b\t\u00a0c\u3000d \u2028")), QStringLiteral("a b c d"));
    QCOMPARE(text::searchKey(QString()), QString());
}

void FoldTest::queryHasEachWordOnce()
{
    QCOMPARE(text::queryWords(QStringLiteral("Kitob kitob КИТОБ 12 ١٢")), QStringList({QStringLiteral("kitob"), QStringLiteral("12")}));
    QCOMPARE(text::queryWords(QStringLiteral("می\u200cخواهم")), QStringList(QStringLiteral("میخواهم")));
    QCOMPARE(text::queryWords(QStringLiteral("?!")), QStringList());
}

void FoldTest::surrogatesThatStandAloneDoNoHarm()
{
    QCOMPARE(text::searchKey(QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b") + QChar(0xde00)), QStringLiteral("a b"));
    QCOMPARE(text::searchKey(QStringLiteral("𐐀x")), QStringLiteral("𐐨x")); // a capital beyond the basic plane
}

QTEST_GUILESS_MAIN(FoldTest)
#include "fold_test.moc"
