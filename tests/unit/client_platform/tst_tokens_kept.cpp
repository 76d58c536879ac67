// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain_tokens.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

// No keychain answers here: the session bus is one that nobody listens on.
class TokensKeptTest : public QObject
{
    Q_OBJECT

    template<class T>
    struct Outcome {
        std::atomic<bool> isThere = false;
        std::optional<Result<T>> result;
        Reply<T> reply()
        {
            return [this](Result<T> given) {
                result = std::move(given);
                isThere = true;
            };
        }
    };
    static constexpr KeychainTokens::Limits limits{.loadMsecs = 1500, .saveMsecs = 1500};

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void keepsThemInAPrivateFileWhereThereIsNoKeychain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"tokens"_s);
        {
            KeychainTokens tokens(u"suhbat-test"_s, path, KeychainTokens::Place::Keychain, limits);
            Outcome<void> saved;
            tokens.save(u"https://a|1"_s, "secret", saved.reply());
            QTRY_VERIFY(saved.isThere);
            QVERIFY(*saved.result);
        }
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        KeychainTokens tokens(u"suhbat-test"_s, path, KeychainTokens::Place::Keychain, limits);
        Outcome<QByteArray> loaded;
        tokens.load(u"https://a|1"_s, loaded.reply());
        QTRY_VERIFY(loaded.isThere);
        QCOMPARE(loaded.result->value(), QByteArray("secret"));
    }

    void answersWithinItsLimitWhateverTheKeychainDoes()
    {
        QTemporaryDir folder;
        KeychainTokens tokens(u"suhbat-test"_s, folder.filePath(u"tokens"_s), KeychainTokens::Place::Keychain, limits);
        QElapsedTimer timer;
        timer.start();
        Outcome<QByteArray> loaded;
        tokens.load(u"nobody"_s, loaded.reply());
        QTRY_VERIFY(loaded.isThere);
        QVERIFY(!*loaded.result);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void forgetsWhatIsRemoved()
    {
        QTemporaryDir folder;
        KeychainTokens tokens(u"suhbat-test"_s, folder.filePath(u"tokens"_s), KeychainTokens::Place::FileOnly, limits);
        Outcome<void> done[3];
        tokens.save(u"a"_s, "1", done[0].reply());
        tokens.save(u"b"_s, "2", done[1].reply());
        tokens.remove(u"a"_s, done[2].reply());
        QVERIFY(done[2].isThere && *done[2].result);
        Outcome<QByteArray> a, b;
        tokens.load(u"a"_s, a.reply());
        tokens.load(u"b"_s, b.reply());
        QCOMPARE(a.result->error().code, Code::NotFound);
        QCOMPARE(b.result->value(), QByteArray("2"));
    }

    void saysSoWhenNothingCanBeWritten()
    {
        KeychainTokens tokens(u"suhbat-test"_s, u"/nonexistent/folder/tokens"_s, KeychainTokens::Place::FileOnly, limits);
        Outcome<void> saved;
        tokens.save(u"a"_s, "1", saved.reply());
        QVERIFY(saved.isThere);
        QCOMPARE(saved.result->error().code, Code::StorageFull);
    }
};

QTEST_GUILESS_MAIN(TokensKeptTest)
#include "tst_tokens_kept.moc"
