// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema_check.h"
#include "wire/errors.h"
#include "wire/json.h"
#include "wire/language.h"
#include "wire/sentences.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Suhbat;

namespace {

constexpr Code lastCode = Code::NotAcceptable;

QSet<QString> placeholdersOf(const QString &sentence)
{
    static const QRegularExpression pattern(QStringLiteral("\\{[^}]*\\}"));
    QSet<QString> found;
    for (auto matches = pattern.globalMatch(sentence); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

QSet<QString> keysOf(const QByteArray &language)
{
    const QStringList keys = wire::sentences(language).keys();
    return QSet<QString>(keys.begin(), keys.end());
}

int countOf(const QString &text, QChar::Script script)
{
    return int(std::count_if(text.begin(), text.end(), [script](QChar c) { return c.script() == script; }));
}

} // namespace

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allLanguagesHaveTheSameKeys();
    void everyCodeHasASentence();
    void everyReasonInTheServerHasASentence();
    void placeholdersAreTheSameInAllLanguages();
    void sentencesAreInTheirOwnScript();
    void persianAndArabicKeepTheirOwnLetters();
    void reasonIsMorePreciseThanCode();
    void argumentsStandIsolated();
    void fieldIsNamed();
    void unknownReasonFallsBackToTheCode();
    void reasonWithoutItsArgumentsFallsBackToTheCode();
    void picksTheLanguage_data();
    void picksTheLanguage();
    void bodiesAreWhatTheWireSays();
};

void SentencesTest::allLanguagesHaveTheSameKeys()
{
    QCOMPARE(wire::languages().size(), 5);
    for (const QByteArray &language : wire::languages()) {
        const auto missing = keysOf("en") - keysOf(language);
        const auto surplus = keysOf(language) - keysOf("en");
        QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u' ')));
        QVERIFY2(surplus.isEmpty(), qPrintable(QStringList(surplus.values()).join(u' ')));
    }
    QVERIFY(wire::sentences("ar") != wire::sentences("en"));
}

void SentencesTest::everyCodeHasASentence()
{
    for (int code = 0; code <= int(lastCode); ++code) {
        const QString name = QString::fromLatin1(codeName(Code(code)));
        for (const QByteArray &language : wire::languages()) {
            QVERIFY2(!wire::sentences(language).value(name).isEmpty(), qPrintable(name));
            QVERIFY2(placeholdersOf(wire::sentences(language).value(name)).isEmpty(), qPrintable(name)); // nobody fills it
        }
    }
    QCOMPARE(codeName(Code(int(lastCode) + 1)), codeName(Code::Internal)); // or lastCode is not the last one
}

// Reads the sources: who gives a new reason is told to say it in five languages.
void SentencesTest::everyReasonInTheServerHasASentence()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"x((?:\bfail\(Code::\w+, |\bfailField\(Code::\w+, [^,()]*(?:\([^()]*\))?, |\.reason = )(?:QStringLiteral\()?"([a-z_]+)")x"));
    QStringList missing;
    int found = 0;
    for (const QString &floor : {QStringLiteral("/server"), QStringLiteral("/shared")}) {
        QDirIterator files(QStringLiteral(SUHBAT_SOURCE_DIR) + floor, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext(); ++found) {
                const QString reason = matches.next().captured(1);
                if (!wire::sentences("en").contains(reason))
                    missing.append(reason + QStringLiteral(" in ") + file.fileName());
            }
        }
    }
    QVERIFY(found > 20); // or the pattern no longer fits the code
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void SentencesTest::placeholdersAreTheSameInAllLanguages()
{
    for (const QByteArray &language : wire::languages()) {
        for (auto [key, english] : wire::sentences("en").asKeyValueRange())
            QVERIFY2(placeholdersOf(english) == placeholdersOf(wire::sentences(language).value(key)), qPrintable(key));
    }
}

void SentencesTest::sentencesAreInTheirOwnScript()
{
    const QHash<QByteArray, QChar::Script> scripts{{"en", QChar::Script_Latin},
                                                   {"ar", QChar::Script_Arabic},
                                                   {"fa", QChar::Script_Arabic},
                                                   {"uz", QChar::Script_Latin},
                                                   {"uz-Cyrl", QChar::Script_Cyrillic}};
    for (const QByteArray &language : wire::languages()) {
        for (const QString &sentence : wire::sentences(language)) {
            int letters = 0;
            for (const QChar c : sentence)
                letters += c.isLetter();
            QVERIFY2(countOf(sentence, scripts.value(language)) * 2 > letters, qPrintable(sentence));
            QVERIFY2(QStringView(u".?!؟").contains(sentence.back()), qPrintable(sentence));
        }
    }
}

void SentencesTest::persianAndArabicKeepTheirOwnLetters()
{
    for (const QString &sentence : wire::sentences("fa"))
        QVERIFY2(!sentence.contains(u'ي') && !sentence.contains(u'ك'), qPrintable(sentence));
    for (const QString &sentence : wire::sentences("ar"))
        QVERIFY2(!sentence.contains(u'ی') && !sentence.contains(u'ک'), qPrintable(sentence));
    for (const QString &sentence : wire::sentences("uz"))
        QVERIFY2(!sentence.contains(u'\''), qPrintable(sentence)); // oʻ and gʻ with U+02BB, ʼ with U+02BC
}

void SentencesTest::reasonIsMorePreciseThanCode()
{
    const Error error{Code::InvalidJson, QStringLiteral("json_duplicate_key")};
    QVERIFY(wire::sentence(error, "en") != wire::sentence(Error{Code::InvalidJson}, "en"));
    QCOMPARE(wire::sentence(error, "en"), wire::sentences("en").value(QStringLiteral("json_duplicate_key")));
}

void SentencesTest::argumentsStandIsolated()
{
    const Error error{Code::InvalidField, QStringLiteral("password_too_short"), {QStringLiteral("8")}};
    QCOMPARE(wire::sentence(error, "en"), QStringLiteral("A password needs at least \u20688\u2069 characters. Choose a longer one."));
    QVERIFY(wire::sentence(error, "fa").contains(QStringLiteral("\u20688\u2069")));
}

void SentencesTest::fieldIsNamed()
{
    const Error error{Code::MissingField, {}, {}, QStringLiteral("room_id")};
    for (const QByteArray &language : wire::languages())
        QVERIFY(wire::sentence(error, language).contains(QStringLiteral("\u2066room_id\u2069")));
}

void SentencesTest::unknownReasonFallsBackToTheCode()
{
    const Error error{Code::Forbidden, QStringLiteral("no_such_reason")};
    QCOMPARE(wire::sentence(error, "uz"), wire::sentence(Error{Code::Forbidden}, "uz"));
    QCOMPARE(wire::sentence(error, "xx"), wire::sentence(error, "en"));
}

void SentencesTest::reasonWithoutItsArgumentsFallsBackToTheCode()
{
    const Error error{Code::InvalidField, QStringLiteral("out_of_range"), {QStringLiteral("1")}};
    QCOMPARE(wire::sentence(error, "en"), wire::sentence(Error{Code::InvalidField}, "en"));
}

void SentencesTest::picksTheLanguage_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QByteArray>("fallback");
    QTest::addColumn<QByteArray>("picked");
    const auto row = [](const char *name, const QByteArray &asked, const QByteArray &accepted, const QByteArray &fallback, const QByteArray &picked) {
        QTest::newRow(name) << asked << accepted << fallback << picked;
    };
    row("the parameter before the header", "fa", "ar", "en", "fa");
    row("the header", "", "ar-EG,ar;q=0.9", "en", "ar");
    row("the first of equals", "", "uz, en", "en", "uz");
    row("the heavier one", "", "en;q=0.3, fa-IR;q=0.8, ar;q=0.5", "en", "fa");
    row("one we do not speak first", "", "de, ru;q=0.9, uz;q=0.1", "en", "uz");
    row("none we speak", "", "de, *;q=0.1", "fa", "fa");
    row("refused by its q", "", "ar;q=0", "uz", "uz");
    row("Uzbek in Cyrillic", "", "uz-Cyrl-UZ", "en", "uz-Cyrl");
    row("Uzbek in Cyrillic, as POSIX writes it", "uz_CYRL", "", "en", "uz-Cyrl");
    row("Uzbek in Latin", "uz-Latn", "", "en", "uz");
    row("a parameter we do not speak", "de", "fa", "en", "fa");
    row("nothing at all", "", "", "", "en");
    row("rubbish", "\xff\xff", ";;,,q=;q=x", "nowhere", "en");
}

void SentencesTest::picksTheLanguage()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, accepted);
    QFETCH(QByteArray, fallback);
    QTEST(wire::pickLanguage(asked, accepted, fallback), "picked");
}

void SentencesTest::bodiesAreWhatTheWireSays()
{
    test::SchemaCheck check;
    const Error plain{Code::NotFound};
    const Error withField{Code::TooLong, {}, {}, QStringLiteral("content"), QStringLiteral("never shown")};
    QCOMPARE(check.problem("error", wire::errorBody(plain, "fa")), QString());
    QCOMPARE(check.problem("error", wire::errorBody(withField, "uz-Cyrl")), QString());
    QVERIFY(!wire::errorBody(plain, "en").contains("fields"));
    QVERIFY(wire::errorBody(withField, "en").startsWith(R"({"error":"too_long","detail":")"));
    QVERIFY(wire::errorBody(withField, "en").contains(R"("fields":{"content":")"));
    QVERIFY(!wire::errorBody(withField, "en").contains("never shown"));

    Error limited{Code::RateLimited};
    limited.retryAfterSeconds = 3;
    const QByteArray answer = wire::socketErrorBody(limited, "ar", "\"r1\"");
    QCOMPARE(check.problem("event_error", answer), QString());
    QVERIFY(answer.startsWith(R"({"type":"error","code":"rate_limited",)"));
    QVERIFY(answer.endsWith(R"("retry_after":3,"ref":"r1"})"));
    QVERIFY(!wire::socketErrorBody(plain, "en").contains("ref"));
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"
