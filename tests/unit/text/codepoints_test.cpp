// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codepoints.h"

#include <QTest>

using namespace Suhbat;

class CodepointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCodePointsNotUnits();
    void neverCutsAPair();
    void elidesBetweenLetters();
};

void CodepointsTest::countsCodePointsNotUnits()
{
    QCOMPARE(text::codePointCount(u""), 0);
    QCOMPARE(text::codePointCount(u"salom"), 5);
    QCOMPARE(text::codePointCount(u"مُحَمَّد"), 8);
    QCOMPARE(text::codePointCount(u"😀😀"), 2);
    const QString halves = QString(QChar(0xde00)) + QChar(0xd83d) + QChar(0xd83d);
    QCOMPARE(text::codePointCount(halves), 3);
}

void CodepointsTest::neverCutsAPair()
{
    const QString faces = QStringLiteral("a😀b");
    QCOMPARE(text::truncated(faces, 0), QString());
    QCOMPARE(text::truncated(faces, 1), QStringLiteral("a"));
    QCOMPARE(text::truncated(faces, 2), QStringLiteral("a😀"));
    QCOMPARE(text::truncated(faces, 99), faces);
}

void CodepointsTest::elidesBetweenLetters()
{
    QCOMPARE(text::elided(QStringLiteral("salom"), 5), QStringLiteral("salom"));
    QCOMPARE(text::elided(QStringLiteral("salom"), 4), QStringLiteral("sal…"));
    QCOMPARE(text::elided(QStringLiteral("bir ikki"), 5), QStringLiteral("bir…"));
    QCOMPARE(text::elided(QStringLiteral("قُلْ نعم"), 4), QStringLiteral("قُ…")); // not between a letter and its mark
    QCOMPARE(text::elided(QStringLiteral("a👩‍💻bc"), 3), QStringLiteral("a…")); // nor inside an emoji
    QCOMPARE(text::elided(QStringLiteral("👩‍💻bc"), 2), QStringLiteral("…"));
    QCOMPARE(text::elided(QStringLiteral("abc"), 0), QString());
}

QTEST_GUILESS_MAIN(CodepointsTest)
#include "codepoints_test.moc"
