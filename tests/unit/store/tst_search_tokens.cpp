// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_tokens.h"

#include "text/fold.h"

#include <QTest>

using namespace Suhbat;
using namespace Suhbat::store;

class SearchTokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTokenCarriesItsBlock();
    void foldedWordsHoldNoneOfTheMarks();
    void quotesWhatADialectWouldRead();
    void matchesAsTheIndexDoes();
};

void SearchTokensTest::everyTokenCarriesItsBlock()
{
    const QStringList tokens = searchTokens({MessageId(3 * 32768 + 5), RoomId(12), UserId(9), MessageType::Image, QStringLiteral("Tea tea")}).split(u' ');
    QCOMPARE(tokens, (QStringList{QStringLiteral("3~12"), QStringLiteral("3#1"), QStringLiteral("3@9"), QStringLiteral("3_tea")}));
}

void SearchTokensTest::foldedWordsHoldNoneOfTheMarks()
{
    const QString key = text::searchKey(QStringLiteral("a_b c~d e@f g#h 7~1 \"q\" 'z' back\\slash"));
    for (const char16_t mark : {u'_', u'~', u'@', u'#', u'"', u'\\'})
        QVERIFY2(!key.contains(QChar(mark)), qPrintable(key));
}

void SearchTokensTest::quotesWhatADialectWouldRead()
{
    const SearchTerms terms{{QStringLiteral("a\"b"), QStringLiteral("12")}, {RoomId(1), RoomId(2)}, {}, {}};
    QCOMPARE(SearchTerms::all(Dialect::Sqlite, terms.clauses(Dialect::Sqlite, 0)), QStringLiteral("\"0_a\"\"b\" * AND \"0_12\" AND (\"0~1\" OR \"0~2\")"));
    const SearchTerms nasty{{QStringLiteral("a'b\\c")}, {}, UserId(3), MessageType::Text};
    QCOMPARE(SearchTerms::all(Dialect::Postgres, nasty.clauses(Dialect::Postgres, 4)), QStringLiteral("'4_a''b\\\\c':* & '4@3' & '4#0'"));
}

void SearchTokensTest::matchesAsTheIndexDoes()
{
    const QString content = QStringLiteral("Order 123 for Salima");
    QVERIFY(matchesWords(content, text::queryWords(QStringLiteral("sal ord"))));
    QVERIFY(matchesWords(content, text::queryWords(QStringLiteral("123"))));
    QVERIFY(!matchesWords(content, text::queryWords(QStringLiteral("12"))));
    QVERIFY(!matchesWords(content, text::queryWords(QStringLiteral("alima"))));
    QVERIFY(!matchesWords(content, text::queryWords(QStringLiteral("salima tea"))));
}

QTEST_APPLESS_MAIN(SearchTokensTest)
#include "tst_search_tokens.moc"
