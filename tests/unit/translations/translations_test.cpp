// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QKeySequence>
#include <QLibraryInfo>
#include <QMap>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using Suhbat::client::Translations;

namespace {

struct Entry {
    QByteArray context;
    QByteArray source;
    QByteArray comment;
    QStringList forms;
    bool isPlural = false;
};

Entry readMessage(QXmlStreamReader &xml, const QByteArray &context)
{
    Entry entry{.context = context, .isPlural = xml.attributes().value(u"numerus"_s) == u"yes"};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            entry.source = xml.readElementText().toUtf8();
        else if (xml.name() == u"comment")
            entry.comment = xml.readElementText().toUtf8();
        else if (xml.name() != u"translation")
            xml.skipCurrentElement();
        else if (!entry.isPlural)
            entry.forms.append(xml.readElementText());
        else
            while (xml.readNextStartElement())
                entry.forms.append(xml.readElementText());
    }
    return entry;
}

QList<Entry> entriesOf(const QString &language)
{
    QFile file(QStringLiteral(SUHBAT_TRANSLATIONS "/suhbat_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> entries;
    QByteArray context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText().toUtf8();
        else if (xml.name() == u"message")
            entries.append(readMessage(xml, context));
    }
    return entries;
}

// A name of each sentence, by which languages are compared.
QStringList namesOf(const QList<Entry> &entries)
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(QString::fromUtf8(entry.context + '|' + entry.source + '|' + entry.comment));
    return names;
}

QString members(int count) { return QCoreApplication::translate("Suhbat::client::Conversation", "%n members", nullptr, count); }

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaksEverySentenceOf_data();
    void speaksEverySentenceOf();
    void saysTheSameInAllLanguages();
    void countsAs_data();
    void countsAs();
    void speaksEnglishAgain();
    void writesPlaceholdersIntoArabicSentences();
    void leavesKeysTheNamesOnTheKeyboard();
};

void TranslationsTest::speaksEverySentenceOf_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ar", "fa", "uz", "uz_Cyrl"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

// What is compiled into the program, against the file that it comes from.
void TranslationsTest::speaksEverySentenceOf()
{
    QFETCH(QString, language);
    const QList<Entry> entries = entriesOf(language);
    QVERIFY(entries.size() > 400);
    Translations translations;
    translations.speak(language);
    for (const Entry &entry : entries) {
        if (entry.isPlural)
            continue;
        const QString spoken = QCoreApplication::translate(entry.context.constData(), entry.source.constData(), entry.comment.constData());
        QCOMPARE(spoken, entry.forms.constFirst());
    }
}

void TranslationsTest::saysTheSameInAllLanguages()
{
    const QList<Entry> arabic = entriesOf(u"ar"_s);
    for (const QString &language : {u"fa"_s, u"uz"_s, u"uz_Cyrl"_s})
        QCOMPARE(namesOf(entriesOf(language)), namesOf(arabic));

    // English has those that count, and no others.
    QList<Entry> plurals;
    std::copy_if(arabic.begin(), arabic.end(), std::back_inserter(plurals), [](const Entry &entry) { return entry.isPlural; });
    QCOMPARE(namesOf(entriesOf(u"en"_s)), namesOf(plurals));
}

void TranslationsTest::countsAs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("en 1") << u"en"_s << 1 << u"1 member"_s;
    QTest::newRow("en 2") << u"en"_s << 2 << u"2 members"_s;
    QTest::newRow("ar 0") << u"ar"_s << 0 << u"لا أعضاء"_s;
    QTest::newRow("ar 1") << u"ar"_s << 1 << u"عضو واحد"_s;
    QTest::newRow("ar 2") << u"ar"_s << 2 << u"عضوان"_s;
    QTest::newRow("ar 3") << u"ar"_s << 3 << u"3 أعضاء"_s;
    QTest::newRow("ar 10") << u"ar"_s << 10 << u"10 أعضاء"_s;
    QTest::newRow("ar 11") << u"ar"_s << 11 << u"11 عضوًا"_s;
    QTest::newRow("ar 100") << u"ar"_s << 100 << u"100 عضو"_s;
    QTest::newRow("ar 103") << u"ar"_s << 103 << u"103 أعضاء"_s;
    QTest::newRow("fa 1") << u"fa"_s << 1 << u"1 عضو"_s;
    QTest::newRow("fa 5") << u"fa"_s << 5 << u"5 عضو"_s;
    QTest::newRow("uz 1") << u"uz"_s << 1 << u"1 ta aʼzo"_s;
    QTest::newRow("uz 5") << u"uz"_s << 5 << u"5 ta aʼzo"_s;
    QTest::newRow("uz_Cyrl 5") << u"uz_Cyrl"_s << 5 << u"5 та аъзо"_s;
}

void TranslationsTest::countsAs()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    Translations translations;
    translations.speak(language);
    QTEST(members(count), "sentence");
}

void TranslationsTest::speaksEnglishAgain()
{
    Translations translations;
    translations.speak(u"fa"_s);
    QCOMPARE(members(5), u"5 عضو"_s);
    translations.speak(u"en"_s);
    QCOMPARE(members(5), u"5 members"_s);
    QCOMPARE(QCoreApplication::translate("Suhbat::client::LineStatus", "Connecting…"), u"Connecting…"_s);
}

void TranslationsTest::writesPlaceholdersIntoArabicSentences()
{
    Translations translations;
    translations.speak(u"ar"_s);
    const QString typing = QCoreApplication::translate("Faces", "%1 is typing…").arg(u"\u2068Ada\u2069"_s);
    QCOMPARE(typing, u"\u2068Ada\u2069 يكتب…"_s);
}

void TranslationsTest::leavesKeysTheNamesOnTheKeyboard()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_fa.qm"_s))
        QSKIP("Qt's own translations are not installed");
    Translations translations;
    translations.speak(u"fa"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"انصراف"_s);
    QCOMPARE(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Return).toString(QKeySequence::NativeText), u"Ctrl+Alt+Return"_s);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
