// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/names.h"

#include <QTest>

using namespace Suhbat;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreCleaned_data();
    void namesAreCleaned();
    void fileNamesAreCleaned_data();
    void fileNamesAreCleaned();
    void longFileNamesKeepTheirEnding();
};

void NamesTest::namesAreCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const QString &dirty, const QString &clean) { QTest::newRow(name) << dirty << clean; };
    row("a name", QStringLiteral("Ahmed Ali"), QStringLiteral("Ahmed Ali"));
    row("nothing", QString(), QString());
    row("white space", QStringLiteral("  Ahmed \t\n  Ali\u00a0"), QStringLiteral("Ahmed Ali"));
    row("an override", QStringLiteral("Ali\u202egnp.exe"), QStringLiteral("Alignp.exe"));
    row("isolates and marks", QStringLiteral("\u2066A\u2069\u200e\u200f\u061c"), QStringLiteral("A"));
    row("NUL and controls", QStringLiteral("A") + QChar(0) + QStringLiteral("\x01\x7f\u0085B"), QStringLiteral("A B"));
    row("ZWNJ stays", QStringLiteral("علی\u200cرضا"), QStringLiteral("علی\u200cرضا"));
    row("ZWNJ at an end goes", QStringLiteral("\u200cعلی\u200c"), QStringLiteral("علی"));
    row("an emoji stays together", QStringLiteral("👩‍💻 Sara"), QStringLiteral("👩‍💻 Sara"));
    row("a name of what nobody sees", QStringLiteral("\u200b\u200c\u2060\ufeff\u200d "), QString());
    row("half of a letter", QStringLiteral("A") + QChar(0xd83d), QStringLiteral("A"));
    row("a line separator", QStringLiteral("A\u2028B"), QStringLiteral("A B"));
}

void NamesTest::namesAreCleaned()
{
    QFETCH(QString, name);
    QTEST(text::cleanName(name), "clean");
    QCOMPARE(text::cleanName(text::cleanName(name)), text::cleanName(name));
}

void NamesTest::fileNamesAreCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const QString &dirty, const QString &clean) { QTest::newRow(name) << dirty << clean; };
    row("a file", QStringLiteral("گلیم قرمز.jpg"), QStringLiteral("گلیم قرمز.jpg"));
    row("a path", QStringLiteral("../../etc/passwd"), QStringLiteral("passwd"));
    row("a path of Windows", QStringLiteral("C:\\Users\\a\\photo.png"), QStringLiteral("photo.png"));
    row("what Windows forbids", QStringLiteral("a<b>c:d\"e|f?g*.txt"), QStringLiteral("a_b_c_d_e_f_g_.txt"));
    row("an ending turned round", QStringLiteral("photo\u202egpj.exe"), QStringLiteral("photogpj.exe"));
    row("a hidden file", QStringLiteral("..htaccess"), QStringLiteral("htaccess"));
    row("dots and blanks at the end", QStringLiteral("a.txt. ."), QStringLiteral("a.txt"));
    row("nothing", QString(), QStringLiteral("file"));
    row("dots alone", QStringLiteral(".."), QStringLiteral("file"));
    row("a slash at the end", QStringLiteral("a/"), QStringLiteral("file"));
    row("line ends, as of a header", QStringLiteral("a\r\nSet-Cookie: x"), QStringLiteral("a Set-Cookie_ x"));
}

void NamesTest::fileNamesAreCleaned()
{
    QFETCH(QString, name);
    QTEST(text::cleanFileName(name), "clean");
}

void NamesTest::longFileNamesKeepTheirEnding()
{
    for (const QString &letter : {QStringLiteral("x"), QStringLiteral("م"), QStringLiteral("😀")}) {
        const QString clean = text::cleanFileName(letter.repeated(5000) + QStringLiteral(".tar.gz"));
        const qsizetype bytes = clean.toUtf8().size();
        QVERIFY(bytes <= 255 && bytes > 250);
        QVERIFY(clean.endsWith(QStringLiteral(".gz")));
        QVERIFY(clean.isValidUtf16());
    }
    QVERIFY(text::cleanFileName(QString(400, u'a') + u'.' + QString(400, u'b')).toUtf8().size() <= 255);
}

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
