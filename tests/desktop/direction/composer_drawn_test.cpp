// SPDX-License-Identifier: GPL-3.0-or-later
// Types into a composer, and looks at where the ink is after each key.
#include "edit_window.h"

#include "models/text/composer_document.h"

#include <QSignalSpy>

using namespace Suhbat;
using namespace Suhbat::client;
using namespace Qt::StringLiterals;

class ComposerDrawnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<EditWindow>("focus: true; textFormat: TextEdit.PlainText; selectByMouse: true; cursorDelegate: Item {}");
        m_composer = std::make_unique<ComposerDocument>();
        m_composer->setTarget(m_shown->edit());
        m_shown->edit()->forceActiveFocus();
        m_shown->window().requestActivate();
        QTRY_VERIFY(m_shown->edit()->hasActiveFocus());
    }
    void cleanup()
    {
        m_composer.reset();
        m_shown.reset();
    }

    void turnsWithTheFirstLetter();
    void paragraphsTurnByThemselves();
    void shiftEnterBeginsAParagraph();
    void skipsAnEmojiAndAMention();
    void emptyFieldHasTheInterfacesSide();
    void keepsTheCursor();
    void undoTakesTheTurnBackWithItsKey();
    void textThatWasPutThereHasNothingToUndo();
    void shiftSpaceTypesZwnj();
    void anotherKeyTypesZwnj();
    void pastedParagraphsTurn();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&m_shown->window(), key, modifiers); }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(&m_shown->window(), &down);
            QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(&m_shown->window(), &up);
        }
    }
    QString text() const { return m_shown->edit()->property("text").toString(); }
    void setText(const QString &text) { m_shown->edit()->setProperty("text", text); }
    int cursor() const { return m_shown->edit()->property("cursorPosition").toInt(); }

    std::unique_ptr<EditWindow> m_shown;
    std::unique_ptr<ComposerDocument> m_composer;
};

void ComposerDrawnTest::turnsWithTheFirstLetter()
{
    type(u"... "_s);
    QVERIFY(m_shown->ink(0).isAtLeft());
    type(u"س"_s);
    QVERIFY(m_shown->ink(0).isAtRight());
    type(u"لام ok"_s);
    QVERIFY(m_shown->ink(0).isAtRight());
    QCOMPARE(text(), u"... سلام ok"_s);
}

void ComposerDrawnTest::paragraphsTurnByThemselves()
{
    type(u"hello"_s);
    press(Qt::Key_Return);
    type(u"سلام"_s);
    press(Qt::Key_Return);
    type(u"salom"_s);
    QCOMPARE(text(), u"hello\nسلام\nsalom"_s);
    QVERIFY(m_shown->ink(0).isAtLeft());
    QVERIFY(m_shown->ink(1).isAtRight());
    QVERIFY(m_shown->ink(2).isAtLeft());
}

void ComposerDrawnTest::shiftEnterBeginsAParagraph()
{
    type(u"hello"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(u"سلام"_s);
    QCOMPARE(text(), u"hello\nسلام"_s);
    QCOMPARE(m_shown->document().blockCount(), 2);
    QVERIFY(m_shown->ink(0).isAtLeft());
    QVERIFY(m_shown->ink(1).isAtRight());
}

void ComposerDrawnTest::skipsAnEmojiAndAMention()
{
    setText(u"😀 @ali سلام\n🇸🇦 hello"_s);
    QVERIFY(m_shown->ink(0).isAtRight());
    QVERIFY(m_shown->ink(1).isAtLeft());
}

void ComposerDrawnTest::emptyFieldHasTheInterfacesSide()
{
    const auto cursorX = [this] { return m_shown->edit()->property("cursorRectangle").toRectF().x(); };
    QVERIFY(cursorX() < 10);
    m_composer->setBaseDirection(Qt::RightToLeft);
    QTRY_VERIFY(cursorX() > EditWindow::width - 10);
    type(u"25"_s);
    QVERIFY(m_shown->ink(0).isAtRight());
    type(u" books"_s);
    QVERIFY(m_shown->ink(0).isAtLeft());
}

void ComposerDrawnTest::keepsTheCursor()
{
    type(u"abc"_s);
    press(Qt::Key_Home);
    type(u"س"_s);
    QCOMPARE(cursor(), 1);
    QVERIFY(m_shown->ink(0).isAtRight());
    press(Qt::Key_Delete);
    press(Qt::Key_Backspace);
    QCOMPARE(cursor(), 0);
    QCOMPARE(text(), u"bc"_s);
    QVERIFY(m_shown->ink(0).isAtLeft());
}

void ComposerDrawnTest::undoTakesTheTurnBackWithItsKey()
{
    type(u"سلام"_s);
    QVERIFY(m_shown->ink(0).isAtRight());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), u"س"_s);
    QVERIFY(m_shown->ink(0).isAtRight());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(text(), QString()); // one step, not one for the direction and one for the letter
    QVERIFY(!m_shown->document().isUndoAvailable());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text(), u"س"_s);
    QTRY_VERIFY(m_shown->ink(0).isAtRight());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text(), u"سلام"_s);
    QVERIFY(m_shown->ink(0).isAtRight());
}

void ComposerDrawnTest::textThatWasPutThereHasNothingToUndo()
{
    setText(u"سلام\nhello"_s);
    QVERIFY(m_shown->ink(0).isAtRight());
    QVERIFY(!m_shown->document().isUndoAvailable());
    type(u"!"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), u"سلام\nhello"_s);
    QVERIFY(m_shown->ink(0).isAtRight());
}

void ComposerDrawnTest::shiftSpaceTypesZwnj()
{
    type(u"می"_s);
    press(Qt::Key_Space, Qt::ShiftModifier);
    type(u"روم"_s);
    QCOMPARE(text(), u"می\u200cروم"_s);
}

void ComposerDrawnTest::anotherKeyTypesZwnj()
{
    m_composer->setZwnjSequence(u"Ctrl+Shift+2"_s);
    type(u"می"_s);
    press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"روم"_s);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(text(), u"می\u200cروم "_s);
}

void ComposerDrawnTest::pastedParagraphsTurn()
{
    type(u"x"_s);
    QTextCursor cursor(&m_shown->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u"\nسلام\nhello\nمرحبا"_s);
    QVERIFY(m_shown->ink(0).isAtLeft());
    QVERIFY(m_shown->ink(1).isAtRight());
    QVERIFY(m_shown->ink(2).isAtLeft());
    QVERIFY(m_shown->ink(3).isAtRight());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_shown->document().toPlainText(), u"x"_s);
}

QTEST_MAIN(ComposerDrawnTest)
#include "composer_drawn_test.moc"
