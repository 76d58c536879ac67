// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what is drawn: where glyphs stand and where there is ink.
#include "edit_window.h"

#include "models/format/file_names.h"
#include "models/format/formatter.h"
#include "models/text/body_document.h"
#include "models/text/body_shapes.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

class BodyDrawnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<EditWindow>("readOnly: true; selectByMouse: true; selectByKeyboard: true; focus: true");
        m_body = std::make_unique<BodyDocument>();
        m_body->setTarget(m_shown->edit());
    }
    void cleanup()
    {
        m_body.reset();
        m_shown.reset();
    }

    void eachParagraphStandsAtItsOwnSide();
    void whatDoesNotDecideIsSkipped_data();
    void whatDoesNotDecideIsSkipped();
    void nothingStrongTakesTheInterface();
    void mirroringTheInterfaceMovesNoParagraph();
    void codeRunsLeftToRightInPersian();
    void linkStaysWholeInArabic();
    void mentionStandsTogether();
    void codeBlockIsLeftToRight();
    void quoteHasItsBarAtItsSide();
    void copiesTheOriginal();
    void copiesAPartOfTheOriginal();
    void spoilerIsCoveredUntilClicked();
    void aPictureInASpoilerIsCoveredToo();
    void linkIsFoundAndActivated();
    void emojiAloneAreBig();
    void hitsAreHighlighted();
    void timeFindsItsPlaceBesideTheLastLine();
    void naturalWidthBreaksNoLine();
    void keepsZwnj();
    void arabicYehKeepsItsDots_data();
    void arabicYehKeepsItsDots();
    void fileEndingStandsApart_data();
    void fileEndingStandsApart();
    void generatedDateReadsInItsOrder();
    void formatsFast();

private:
    void show(const QString &content) { m_body->setContent(content); }

    std::unique_ptr<EditWindow> m_shown;
    std::unique_ptr<BodyDocument> m_body;
};

void BodyDrawnTest::eachParagraphStandsAtItsOwnSide()
{
    show(u"Good morning\nصبح بخیر\nXayrli tong\nصباح الخير"_s);
    QVERIFY(m_shown->ink(0).isAtLeft());
    QVERIFY(m_shown->ink(1).isAtRight());
    QVERIFY(m_shown->ink(2).isAtLeft());
    QVERIFY(m_shown->ink(3).isAtRight());
}

void BodyDrawnTest::whatDoesNotDecideIsSkipped_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("a flag before Persian") << u"🇮🇷 سلام"_s << true;
    QTest::newRow("an emoji before Arabic") << u"😀 مرحبا"_s << true;
    QTest::newRow("a link before Arabic") << u"https://example.com/a شاهد هذا"_s << true;
    QTest::newRow("a mention before Persian") << u"@ali سلام"_s << true;
    QTest::newRow("code before Persian") << u"`git push` را بزن"_s << true;
    QTest::newRow("a bold link before Persian") << u"**www.example.com** را ببین"_s << true;
    QTest::newRow("code of a Persian before English") << u"`سلام` is a greeting"_s << false;
    QTest::newRow("a Persian mention before English") << u"@علی hello"_s << false;
    QTest::newRow("an isolate before English") << u"\u2067سلام\u2069 means hello"_s << false;
    QTest::newRow("a number before Arabic") << u"25 كتابا"_s << true;
    QTest::newRow("a spoiler decides as its letters do") << u"||سلام|| Ali"_s << true;
}

void BodyDrawnTest::whatDoesNotDecideIsSkipped()
{
    QFETCH(QString, content);
    QFETCH(bool, isRight);
    m_body->setBaseDirection(isRight ? Qt::LeftToRight : Qt::RightToLeft); // so that the interface can't be what decides
    show(content);
    QCOMPARE(m_shown->ink(0).isAtRight(), isRight);
    QCOMPARE(m_shown->ink(0).isAtLeft(), !isRight);
}

void BodyDrawnTest::nothingStrongTakesTheInterface()
{
    show(u"12 + 30 = 42\nhttps://example.com"_s);
    QVERIFY(m_shown->ink(0).isAtLeft());
    QVERIFY(m_shown->ink(1).isAtLeft());
    m_body->setBaseDirection(Qt::RightToLeft);
    QTRY_VERIFY(m_shown->ink(0).isAtRight());
    QVERIFY(m_shown->ink(1).isAtRight());
}

void BodyDrawnTest::mirroringTheInterfaceMovesNoParagraph()
{
    show(u"Good morning\nصبح بخیر"_s);
    const EditWindow::Ink english = m_shown->ink(0);
    const EditWindow::Ink persian = m_shown->ink(1);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nItem { required property Item edit; LayoutMirroring.enabled: true; LayoutMirroring.childrenInherit: true }", {});
    std::unique_ptr<QObject> mirror(component.createWithInitialProperties({{u"edit"_s, QVariant::fromValue(m_shown->edit())}}));
    auto *mirrored = qobject_cast<QQuickItem *>(mirror.get());
    QVERIFY(mirrored);
    mirrored->setParentItem(m_shown->window().contentItem());
    m_shown->edit()->setParentItem(mirrored);
    QCOMPARE(m_shown->ink(0).left, english.left);
    QCOMPARE(m_shown->ink(1).right, persian.right);
    m_shown->edit()->setParentItem(m_shown->window().contentItem());
}

void BodyDrawnTest::codeRunsLeftToRightInPersian()
{
    show(u"دستور `a + b` را بزن"_s);
    QVERIFY(m_shown->middleOf(0, u"a"_s) < m_shown->middleOf(0, u"b"_s));
    // Without its isolate the sign at code's end would stand at its left.
    show(u"دستور `b-` را بزن"_s);
    QVERIFY(m_shown->middleOf(0, u"b"_s) < m_shown->middleOf(0, u"-"_s));
    QVERIFY(m_shown->middleOf(0, u"دستور"_s) > m_shown->middleOf(0, u"b"_s));
    QVERIFY(m_shown->middleOf(0, u"بزن"_s) < m_shown->middleOf(0, u"b"_s));
}

void BodyDrawnTest::linkStaysWholeInArabic()
{
    show(u"انظر https://example.com/?q= هنا"_s);
    QVERIFY(m_shown->middleOf(0, u"https"_s) < m_shown->middleOf(0, u"example"_s));
    QVERIFY(m_shown->middleOf(0, u"example"_s) < m_shown->middleOf(0, u"?"_s));
    QVERIFY(m_shown->middleOf(0, u"q"_s) < m_shown->middleOf(0, u"="_s)); // alone it would go to the other end
}

void BodyDrawnTest::mentionStandsTogether()
{
    show(u"سلام @ali_ خوبی"_s);
    QVERIFY(m_shown->middleOf(0, u"@"_s) < m_shown->middleOf(0, u"ali"_s));
    QVERIFY(m_shown->middleOf(0, u"ali"_s) < m_shown->middleOf(0, u"_"_s));
    QVERIFY(m_shown->middleOf(0, u"سلام"_s) > m_shown->middleOf(0, u"_"_s));
}

void BodyDrawnTest::codeBlockIsLeftToRight()
{
    m_body->setBaseDirection(Qt::RightToLeft);
    show(u"این را ببین\n```\n# سلام\nx = 1\n```"_s);
    QVERIFY(m_shown->ink(0).isAtRight());
    QVERIFY(m_shown->middleOf(1, u"#"_s) < m_shown->middleOf(1, u"سلام"_s));
    QVERIFY(m_shown->middleOf(2, u"x"_s) < EditWindow::width / 2);
    const auto *ground = m_shown->edit()->findChild<BodyShapes *>();
    QVERIFY(ground);
    QCOMPARE(ground->shapes().size(), 1);
    QCOMPARE(ground->shapes().first().rect.width(), qreal(EditWindow::width));
    show(u"دیگر نه"_s);
    QVERIFY(!m_shown->edit()->findChild<BodyShapes *>());
}

void BodyDrawnTest::quoteHasItsBarAtItsSide()
{
    m_body->setQuoteColor(Qt::red);
    show(u"> Good morning\n> صبح بخیر\nyes"_s);
    const QImage picture = m_shown->picture();
    const auto barAt = [&](int x, int block) {
        const QRectF place = m_shown->document().documentLayout()->blockBoundingRect(m_shown->block(block));
        return QColor(picture.pixel(x, int(place.center().y()))) == QColor(Qt::red);
    };
    QVERIFY(barAt(1, 0));
    QVERIFY(!barAt(EditWindow::width - 2, 0));
    QVERIFY(barAt(EditWindow::width - 2, 1));
    QVERIFY(!barAt(1, 1));
    QVERIFY(!barAt(1, 2));
    // The text keeps clear of the bar.
    QVERIFY(m_shown->middleOf(0, u"G"_s) >= 12);
}

void BodyDrawnTest::copiesTheOriginal()
{
    show(u"دستور `a + b` از @ali را **حتما** بزن\nhttps://example.com"_s);
    QVERIFY(m_shown->document().toPlainText().contains(QChar(0x2066)));
    QMetaObject::invokeMethod(m_shown->edit(), "selectAll");
    QCOMPARE(m_body->selectedText(), u"دستور a + b از @ali را حتما بزن\nhttps://example.com"_s);
    QGuiApplication::clipboard()->clear();
    m_shown->edit()->forceActiveFocus();
    QTest::keyClick(&m_shown->window(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_body->plainText());
}

void BodyDrawnTest::copiesAPartOfTheOriginal()
{
    // An isolate that its writer has put there stays.
    show(u"\u2068Ali\u2069 `code` end"_s);
    const QString drawn = m_shown->document().toPlainText();
    const int from = int(drawn.indexOf(u"od"_s));
    QMetaObject::invokeMethod(m_shown->edit(), "select", Q_ARG(int, from), Q_ARG(int, int(drawn.size())));
    QCOMPARE(m_body->selectedText(), u"ode end"_s);
    QMetaObject::invokeMethod(m_shown->edit(), "select", Q_ARG(int, 0), Q_ARG(int, 6));
    QCOMPARE(m_body->selectedText(), u"\u2068Ali\u2069 "_s);
}

void BodyDrawnTest::spoilerIsCoveredUntilClicked()
{
    m_body->setSpoilerColor(Qt::blue);
    show(u"He ||dies|| then"_s);
    const auto coloursOf = [this](const QString &part) {
        const QTextBlock block = m_shown->block(0);
        const int at = int(block.text().indexOf(part));
        const QTextLine line = block.layout()->lineAt(0);
        const QImage picture = m_shown->picture();
        QSet<QRgb> colours;
        for (int x = int(line.cursorToX(at)) + 1; x < int(line.cursorToX(at + int(part.size()))) - 1; ++x) {
            for (int y = int(line.y()) + 4; y < int(line.y() + line.height()) - 4; ++y)
                colours.insert(picture.pixel(x, y));
        }
        return colours;
    };
    QCOMPARE(coloursOf(u"dies"_s), QSet<QRgb>{QColor(Qt::blue).rgb()});
    const QTextLine line = m_shown->block(0).layout()->lineAt(0);
    const qreal width = m_body->naturalWidth();
    const QPoint middle(int(line.cursorToX(5)), int(line.y() + line.height() / 2));
    QTest::mouseClick(&m_shown->window(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY(coloursOf(u"dies"_s).size() > 1);
    QVERIFY(!coloursOf(u"dies"_s).contains(QColor(Qt::blue).rgb()));
    QCOMPARE(m_body->naturalWidth(), width); // nothing jumps
}

void BodyDrawnTest::aPictureInASpoilerIsCoveredToo()
{
    m_body->setSpoilerColor(Qt::blue);
    show(u"So ||😀|| it is"_s);
    const QImage picture = m_shown->picture();
    for (int y = 0; y < 60; ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour(picture.pixel(x, y));
            QVERIFY2(!(colour.red() > 200 && colour.blue() < 120), "a yellow face shines through");
        }
    }
}

void BodyDrawnTest::linkIsFoundAndActivated()
{
    show(u"see www.example.com or @ali"_s);
    QSignalSpy links(m_body.get(), &BodyDocument::linkActivated);
    QSignalSpy mentions(m_body.get(), &BodyDocument::mentionActivated);
    const QTextLine line = m_shown->block(0).layout()->lineAt(0);
    const int y = int(line.y() + line.height() / 2);
    const auto clickOn = [&](const QString &part) {
        const int at = int(m_shown->block(0).text().indexOf(part)) + 1;
        QTest::mouseClick(&m_shown->window(), Qt::LeftButton, {}, QPoint(int(line.cursorToX(at)) + 2, y));
    };
    clickOn(u"example"_s);
    QCOMPARE(links.value(0).value(0).toString(), u"https://www.example.com"_s);
    clickOn(u"ali"_s);
    QCOMPARE(mentions.value(0).value(0).toString(), u"ali"_s);
    QCOMPARE(m_body->linkAt(line.cursorToX(8), y), u"https://www.example.com"_s);
    QCOMPARE(m_body->linkAt(2, y), QString());
}

void BodyDrawnTest::emojiAloneAreBig()
{
    show(u"😀"_s);
    const qreal one = m_shown->block(0).layout()->lineAt(0).height();
    show(u"😀 سلام"_s);
    QVERIFY(one > 1.8 * m_shown->block(0).layout()->lineAt(0).height());
    show(u"😀😀😀😀"_s);
    QVERIFY(one > 1.8 * m_shown->block(0).layout()->lineAt(0).height());
}

void BodyDrawnTest::hitsAreHighlighted()
{
    m_body->setHighlightColor(Qt::yellow);
    m_body->setHighlightWords({u"کتاب"_s});
    show(u"این **كتابِ** خوب"_s); // an Arabic kaf and a mark, found by a Persian query
    const QImage picture = m_shown->picture();
    int yellow = 0;
    for (int x = 0; x < picture.width(); ++x) {
        bool isYellow = false;
        for (int y = 0; y < 40; ++y)
            isYellow = isYellow || QColor(picture.pixel(x, y)) == QColor(Qt::yellow);
        yellow += isYellow;
    }
    QVERIFY(yellow > 10);
    QVERIFY(yellow < 80);
}

void BodyDrawnTest::timeFindsItsPlaceBesideTheLastLine()
{
    show(u"A first line that is long enough to be broken into two, as one sees\nend"_s);
    QVERIFY(m_body->lastLineWidth() > 20 && m_body->lastLineWidth() < 60);
    QVERIFY(!m_body->lastLineIsRtl());
    QSignalSpy changes(m_body.get(), &BodyDocument::lastLineChanged);
    show(u"hello\nسلام"_s);
    QVERIFY(m_body->lastLineIsRtl());
    QVERIFY(!changes.isEmpty());
    show(u"one two three four five six seven eight nine ten eleven twelve"_s);
    const qreal wide = m_body->lastLineWidth();
    m_shown->edit()->setWidth(200);
    QVERIFY(m_body->lastLineWidth() != wide);
}

void BodyDrawnTest::naturalWidthBreaksNoLine()
{
    for (const QString &content :
         {u"Hello there"_s, u"دستور `a + b` از @ali را **حتما** بزن"_s, u"> a quote of some words"_s, u"```\nint main()\n```"_s, u"😀"_s}) {
        show(content);
        m_shown->edit()->setWidth(m_body->naturalWidth());
        QCOMPARE(m_shown->block(0).layout()->lineCount(), 1);
        QVERIFY2(m_body->naturalWidth() < 360, qPrintable(content));
    }
}

void BodyDrawnTest::keepsZwnj()
{
    show(u"می‌روم"_s);
    QCOMPARE(m_body->plainText(), u"می\u200cروم"_s);
    QVERIFY(m_shown->document().toPlainText().contains(QChar(0x200c)));
    // The letters are drawn unjoined: a final form takes more room than one in the midst.
    const qreal kept = m_body->naturalWidth();
    show(u"میروم"_s);
    QVERIFY(kept > m_body->naturalWidth());
}

void BodyDrawnTest::arabicYehKeepsItsDots_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasDots");
    QTest::newRow("Arabic yeh") << u"في"_s << true;
    QTest::newRow("alef maksura") << u"فى"_s << false;
    QTest::newRow("Persian yeh") << u"فی"_s << false;
}

// The ink of a final yeh: with dots it falls into the letter and what stands beneath it.
void BodyDrawnTest::arabicYehKeepsItsDots()
{
    QFETCH(QString, text);
    QFETCH(bool, hasDots);
    const QLocale before;
    QLocale::setDefault(QLocale(u"ar"_s));
    m_shown->edit()->setProperty("font", QVariant::fromValue([] {
                                     QFont font(u"Noto Sans"_s);
                                     font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
                                     font.setPixelSize(60);
                                     return font;
                                 }()));
    show(text);
    const QRawFont font = m_shown->block(0).layout()->lineAt(0).glyphRuns().value(0).rawFont();
    const QImage picture = m_shown->picture();
    QLocale::setDefault(before);
    QVERIFY2(font.familyName().contains(u"Arabic"), qPrintable(font.familyName()));
    // Beneath the letter a row without ink parts it from its dots.
    const QTextLine line = m_shown->block(0).layout()->lineAt(0);
    const int baseline = int(line.y() + line.ascent());
    int inked = 0, parts = 0;
    for (int y = baseline + 2; y < int(line.y() + line.height()) + 20 && y < picture.height(); ++y) {
        const bool hasInk = EditWindow::ink(picture, QRect(0, y, EditWindow::width, 1)).left >= 0;
        parts += hasInk && !inked;
        inked = hasInk;
    }
    QCOMPARE(parts, hasDots ? 2 : 1);
}

void BodyDrawnTest::fileEndingStandsApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QString turned = u"photo\u202egpj.exe"_s; // with its sign of turning it would read photoexe.jpg
    QTest::newRow("turned, from the left") << turned << Qt::LeftToRight;
    QTest::newRow("turned, from the right") << turned << Qt::RightToLeft;
    QTest::newRow("Persian, from the left") << u"گزارش.exe"_s << Qt::LeftToRight;
    QTest::newRow("Persian, from the right") << u"گزارش.exe"_s << Qt::RightToLeft;
}

void BodyDrawnTest::fileEndingStandsApart()
{
    QFETCH(QString, name);
    QFETCH(Qt::LayoutDirection, direction);
    const ShownFileName shown = shownFileName(name);
    QCOMPARE(shown.ending, u"\u2066.exe\u2069"_s);
    QTextCursor cursor(&m_shown->document());
    cursor.setBlockFormat(directedBlock(direction));
    cursor.insertText(shown.whole);
    // The ending reads from its dot to its last letter, at that end of the name where its reader looks for it.
    QVERIFY(m_shown->middleOf(0, u"."_s) < m_shown->middleOf(0, u"x"_s));
    const qreal stem = m_shown->middleOf(0, shown.stem.mid(1, 3));
    QCOMPARE(m_shown->middleOf(0, u"."_s) > stem, name.startsWith(u"photo"));
    if (name.startsWith(u"photo"))
        QVERIFY(m_shown->middleOf(0, u"gp"_s) < m_shown->middleOf(0, u"pj"_s));
}

// 5/1/2026 in Arabic numbers is read from the right: the day stands there, the year at the left.
void BodyDrawnTest::generatedDateReadsInItsOrder()
{
    SystemClock clock;
    const Formatter formatter(clock, FormatSettings::forLanguage(u"ar"_s));
    QTextCursor cursor(&m_shown->document());
    cursor.setBlockFormat(directedBlock(Qt::RightToLeft));
    cursor.insertText(formatter.numericDate(QDate(2026, 1, 5)));
    QVERIFY(m_shown->middleOf(0, u"٥"_s) > m_shown->middleOf(0, u"٢٠٢٦"_s));
    QVERIFY(m_shown->ink(0).isAtRight());
}

void BodyDrawnTest::formatsFast()
{
    const QStringList messages{
        u"Ok"_s, u"سلام، فردا ساعت ۵ می‌آیم؛ کتاب را هم می‌آورم."_s,
        u"See https://example.com/a/b?c=d and tell @ali, **please**"_s,
        u"The quick brown fox jumps over the lazy dog. The quick brown fox jumps over the lazy dog. The quick brown fox jumps over it."_s,
        u"صبح بخیر\nGood morning\n> quoted\n`code`"_s};
    for (const QString &message : messages)
        show(message); // fonts are loaded once
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 200;
    for (int i = 0; i < rounds; ++i)
        show(messages[i % messages.size()]);
    const double each = double(timer.nsecsElapsed()) / rounds / 1e6;
    qInfo("%.3f ms a message", each);
    QVERIFY(each < 3); // measured: well under 1 ms; the rest is for a machine that is busy
}

QTEST_MAIN(BodyDrawnTest)
#include "body_drawn_test.moc"
