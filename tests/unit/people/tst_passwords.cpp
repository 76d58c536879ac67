// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/passwords.h"

#include <QTest>
#include <future>

using namespace Suhbat;
using namespace Qt::StringLiterals;
using chat::Passwords;

namespace {

constexpr chat::PasswordCost cheap{8, 1};

Result<Passwords::Verdict> verify(Passwords &passwords, const QString &password, const QString &hash)
{
    std::promise<Result<Passwords::Verdict>> promise;
    passwords.verify(password, hash, [&](Result<Passwords::Verdict> verdict) { promise.set_value(verdict); });
    return promise.get_future().get();
}

} // namespace

class PasswordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hashesWithArgon2idAtTheFloorByDefault();
    void saltsEachHash();
    void tellsRightFromWrong();
    void takesTheSameWordTypedInAnotherForm();
    void neverFindsNobodyRight();
    void noticesAnotherCost();
    void sendsAwayWhoComesToAFullQueue();
    void answersWhoStillWaitsWhenItStops();
    void answersAfterItStopped();
    void wantsEnoughCharacters_data();
    void wantsEnoughCharacters();
};

void PasswordsTest::hashesWithArgon2idAtTheFloorByDefault()
{
    Metrics metrics;
    Passwords passwords({}, metrics, 1);
    QVERIFY(passwords.hashNow(u"a fine password"_s)->startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s));
}

void PasswordsTest::saltsEachHash()
{
    Metrics metrics;
    Passwords passwords(cheap, metrics, 1);
    QVERIFY(*passwords.hashNow(u"same"_s) != *passwords.hashNow(u"same"_s));
}

void PasswordsTest::tellsRightFromWrong()
{
    Metrics metrics;
    Passwords passwords(cheap, metrics, 1);
    const QString hash = *passwords.hashNow(u"پاسورد ۱۲۳"_s);
    QCOMPARE(*verify(passwords, u"پاسورد ۱۲۳"_s, hash), Passwords::Verdict::Right);
    QCOMPARE(*verify(passwords, u"پاسورد ۱۲۴"_s, hash), Passwords::Verdict::Wrong);
    QCOMPARE(*verify(passwords, QString(), hash), Passwords::Verdict::Wrong);
    QCOMPARE(*verify(passwords, u"x"_s, u"no hash at all"_s), Passwords::Verdict::Wrong);
}

void PasswordsTest::takesTheSameWordTypedInAnotherForm()
{
    Metrics metrics;
    Passwords passwords(cheap, metrics, 1);
    const QString hash = *passwords.hashNow(u"ўқитувчи"_s);
    QCOMPARE(*verify(passwords, u"ўқитувчи"_s.normalized(QString::NormalizationForm_D), hash), Passwords::Verdict::Right);
}

void PasswordsTest::neverFindsNobodyRight()
{
    Metrics metrics;
    Passwords passwords(cheap, metrics, 1);
    QCOMPARE(*verify(passwords, QString(), QString()), Passwords::Verdict::Wrong);
    QCOMPARE(passwords.verified(), 1); // it did the work nevertheless
}

void PasswordsTest::noticesAnotherCost()
{
    Metrics metrics;
    Passwords before(cheap, metrics, 1);
    Passwords now({16, 1}, metrics, 1);
    QCOMPARE(*verify(now, u"word"_s, *before.hashNow(u"word"_s)), Passwords::Verdict::RightButOutdated);
    QCOMPARE(*verify(now, u"ward"_s, *before.hashNow(u"word"_s)), Passwords::Verdict::Wrong);
}

void PasswordsTest::sendsAwayWhoComesToAFullQueue()
{
    Metrics metrics;
    Passwords passwords(cheap, metrics, 1, 2);
    std::promise<void> started, release;
    const std::shared_future<void> released = release.get_future().share();
    passwords.hash(u"one"_s, [&](Result<QString>) { // holds the only thread
        started.set_value();
        released.wait();
    });
    started.get_future().wait();
    std::promise<bool> second, third;
    passwords.hash(u"two"_s, [&](Result<QString> hash) { second.set_value(hash.has_value()); });
    passwords.hash(u"three"_s, [&](Result<QString> hash) { third.set_value(hash.has_value()); });
    std::optional<Error> refused;
    passwords.hash(u"four"_s, [&](Result<QString> hash) { refused = hash.error(); }); // at once
    QVERIFY(refused);
    QCOMPARE(refused->code, Code::Unavailable);
    QVERIFY(refused->retryAfterSeconds > 0);
    release.set_value();
    QVERIFY(second.get_future().get());
    QVERIFY(third.get_future().get());
}

void PasswordsTest::answersWhoStillWaitsWhenItStops()
{
    Metrics metrics;
    auto passwords = std::make_unique<Passwords>(cheap, metrics, 1, 2);
    std::promise<void> started, release;
    const std::shared_future<void> released = release.get_future().share();
    passwords->hash(u"one"_s, [&](Result<QString>) {
        started.set_value();
        released.wait();
    });
    started.get_future().wait();
    std::promise<Result<QString>> waiting;
    passwords->hash(u"two"_s, [&](Result<QString> hash) {
        release.set_value();
        waiting.set_value(hash);
    });
    passwords.reset();
    const auto answer = waiting.get_future().get();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Code::Unavailable);
}

void PasswordsTest::answersAfterItStopped()
{
    Metrics metrics;
    Passwords passwords(cheap, metrics, 1);
    passwords.stop();
    QCOMPARE(verify(passwords, u"word"_s, {}).error().code, Code::Unavailable);
}

void PasswordsTest::wantsEnoughCharacters_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("seven") << u"1234567"_s << false;
    QTest::newRow("eight") << u"12345678"_s << true;
    QTest::newRow("seven that are fourteen units") << QString::fromUtf8("🦉🦉🦉🦉🦉🦉🦉") << false;
    QTest::newRow("eight of those") << QString::fromUtf8("🦉🦉🦉🦉🦉🦉🦉🦉") << true;
    QTest::newRow("a book") << QString(1025, u'x') << false;
}

void PasswordsTest::wantsEnoughCharacters()
{
    QFETCH(QString, password);
    QFETCH(bool, isFine);
    QCOMPARE(Passwords::check(password, 8).has_value(), isFine);
}

QTEST_GUILESS_MAIN(PasswordsTest)
#include "tst_passwords.moc"
