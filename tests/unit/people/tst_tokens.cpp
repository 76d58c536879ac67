// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/accounts.h"
#include "chat/tokens.h"
#include "core/random.h"

#include <QSet>
#include <QTest>

using namespace Suhbat;
using namespace Qt::StringLiterals;

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsTokensThatNobodyGuesses();
    void drawsSecretsOfVersionFour();
    void readsASecretInAnyCase();
    void hashesWithBlake2b();
    void makesUsernamesComparable_data();
    void makesUsernamesComparable();
    void takesLettersOfAnyScript();
};

void TokensTest::drawsTokensThatNobodyGuesses()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray token = chat::newToken();
        QCOMPARE(token.size(), 64);
        QCOMPARE(QByteArray::fromHex(token).size(), 32);
        seen.insert(token);
    }
    QCOMPARE(seen.size(), 1000);
}

void TokensTest::drawsSecretsOfVersionFour()
{
    const QUuid secret = chat::newGuestSecret();
    QCOMPARE(secret.version(), QUuid::Random);
    QCOMPARE(secret.variant(), QUuid::DCE);
    QVERIFY(secret != chat::newGuestSecret());
}

void TokensTest::readsASecretInAnyCase()
{
    const QByteArray text = uuidText(chat::newGuestSecret());
    QCOMPARE(chat::guestSecretText(text.toUpper()), std::optional(text));
    QCOMPARE(chat::guestSecretText("nonsense"), std::nullopt);
    QCOMPARE(chat::guestSecretText({}), std::nullopt);
}

void TokensTest::hashesWithBlake2b()
{
    // The published digest of "abc" for BLAKE2b with 32 bytes.
    QCOMPARE(chat::secretHash("abc"), QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

void TokensTest::makesUsernamesComparable_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("areSame");
    QTest::newRow("case") << u"Aziz"_s << u"aZIZ"_s << true;
    QTest::newRow("Cyrillic case") << u"ЎТКИР"_s << u"ўткир"_s << true;
    QTest::newRow("composition") << u"ўткир"_s << u"ўткир"_s.normalized(QString::NormalizationForm_D) << true;
    QTest::newRow("width") << u"aziz"_s << u"ａｚｉｚ"_s << true;
    QTest::newRow("letters") << u"aziz"_s << u"azis"_s << false;
    QTest::newRow("Arabic yeh") << u"علي"_s << u"علی"_s << false;
}

void TokensTest::makesUsernamesComparable()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, areSame);
    QCOMPARE(chat::usernameKey(one) == chat::usernameKey(other), areSame);
}

void TokensTest::takesLettersOfAnyScript()
{
    for (const QString &username : {u"aziz"_s, u"علی.رضا"_s, u"ўткир-77"_s, u"user_۱۲۳"_s, u"Oybek"_s})
        QVERIFY2(chat::checkUsername(username), qPrintable(username));
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
