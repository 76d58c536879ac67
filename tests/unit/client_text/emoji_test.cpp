// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/preferences.h"
#include "models/text/emoji_model.h"
#include "models/text/emoji_only.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

class EmojiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_preferences = std::make_unique<Preferences>(QString(), m_formatter);
        m_model = std::make_unique<EmojiModel>(*m_preferences);
    }

    void knowsOneWhenItSeesOne_data();
    void knowsOneWhenItSeesOne();
    void everyEmojiOfTheTableIsOne();
    void isFoundInEachLanguage_data();
    void isFoundInEachLanguage();
    void namesComeFirst();
    void categoriesHoldEverything();
    void recentStandsFirst();
    void searchIsQuick();

private:
    QStringList shown() const
    {
        QStringList all;
        for (int row = 0; row < m_model->count(); ++row)
            all << m_model->data(m_model->index(row), EmojiModel::EmojiRole).toString();
        return all;
    }

    SystemClock m_clock;
    Formatter m_formatter{m_clock};
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<EmojiModel> m_model;
};

void EmojiTest::knowsOneWhenItSeesOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << u"😀"_s << 1;
    QTest::newRow("three with spaces") << u" 😀 👍\n🎉 "_s << 3;
    QTest::newRow("a skin tone") << u"👍🏽"_s << 1;
    QTest::newRow("a family") << u"👨‍👩‍👧‍👦"_s << 1;
    QTest::newRow("a flag") << u"🇺🇿🇮🇷"_s << 2;
    QTest::newRow("Scotland") << u"🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s << 1;
    QTest::newRow("a heart with its selector") << u"❤️"_s << 1;
    QTest::newRow("a keycap") << u"3️⃣"_s << 1;
    QTest::newRow("a digit") << u"3"_s << 0;
    QTest::newRow("a bare heart is text") << u"❤"_s << 0;
    QTest::newRow("with a letter") << u"😀a"_s << 0;
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("half a flag") << u"🇺"_s << 0;
}

void EmojiTest::knowsOneWhenItSeesOne()
{
    QFETCH(QString, text);
    QTEST(emojiOnlyCount(text), "count");
}

void EmojiTest::everyEmojiOfTheTableIsOne()
{
    QVERIFY(m_model->table().entries().size() > 1000);
    for (const EmojiTable::Entry &entry : m_model->table().entries()) {
        QVERIFY2(emojiOnlyCount(entry.emoji) == 1, qPrintable(entry.emoji));
        QVERIFY2(!entry.words[EmojiTable::English].isEmpty(), qPrintable(entry.emoji));
    }
}

void EmojiTest::isFoundInEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("emoji");
    QTest::newRow("English") << u"en"_s << u"thumbs up"_s << u"👍"_s;
    QTest::newRow("by its short name") << u"en"_s << u"thumbs_u"_s << u"👍"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"قلب"_s << u"❤️"_s;
    QTest::newRow("Persian with Arabic letters") << u"fa"_s << u"كتاب"_s << u"📚"_s;
    QTest::newRow("Uzbek") << u"uz"_s << u"gul"_s << u"🌸"_s;
    QTest::newRow("Uzbek in Cyrillic") << u"uz_Cyrl"_s << u"гул"_s << u"🌸"_s;
    QTest::newRow("English in a Persian interface") << u"fa"_s << u"rose"_s << u"🌹"_s;
}

void EmojiTest::isFoundInEachLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, query);
    QFETCH(QString, emoji);
    m_preferences->setLanguage(language);
    m_model->setSearch(query);
    QVERIFY2(shown().contains(emoji), qPrintable(shown().join(u' ')));
}

void EmojiTest::namesComeFirst()
{
    m_preferences->setLanguage(u"en"_s);
    m_model->setSearch(u"rose"_s);
    QCOMPARE(shown().first(), u"🌹"_s);
    QCOMPARE(m_model->table().shortName(m_model->table().indexOf(u"🌹"_s)), u"rose"_s);
}

void EmojiTest::categoriesHoldEverything()
{
    QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    size_t all = 0;
    for (const QVariant &category : m_model->categories()) {
        const QString id = category.toMap().value(u"category"_s).toString();
        m_model->setCategory(id);
        QVERIFY2(m_model->count() > 0, qPrintable(id));
        if (id != u"recent")
            all += size_t(m_model->count());
    }
    QCOMPARE(all, m_model->table().entries().size());
}

void EmojiTest::recentStandsFirst()
{
    m_model->use(u"🌹"_s);
    m_model->use(u"🐫"_s);
    m_model->use(u"🌹"_s);
    m_model->use(u"not one"_s);
    QCOMPARE(m_model->recent().mid(0, 2), (QStringList{u"🌹"_s, u"🐫"_s}));
    QCOMPARE(EmojiModel(*m_preferences).recent().first(), u"🌹"_s);
    m_model->setCategory(u"recent"_s);
    QCOMPARE(shown().first(), u"🌹"_s);
}

void EmojiTest::searchIsQuick()
{
    m_preferences->setLanguage(u"fa"_s);
    QElapsedTimer timer;
    timer.start();
    m_model->setSearch(u"خ"_s);
    qInfo("the first search: %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    timer.start();
    m_model->setSearch(u"خن"_s);
    qInfo("another: %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    QVERIFY(timer.elapsed() < 50);
}

QTEST_MAIN(EmojiTest)
#include "emoji_test.moc"
